import type { Element } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { valueAt } from "../../src/content/tree.ts";
import { locales } from "../../src/index.ts";
import { deprecatedForms } from "../../tools/exchange/deprecated-forms.ts";
import { tbxOf } from "../../tools/exchange/tbx.ts";
import { readRulesOf } from "../../tools/project.ts";
import { contentIn } from "../contents.ts";
import { inProgress } from "./in-progress.ts";
import { all, one, rootOf, shipped, textsOf } from "./shipped.ts";

const source = contentIn("fr");
const terms = Object.values(source.terms);

/** The forms of a set of terms that have a status, in their order. */
const formsWith = (set: Element, status: string): readonly (string | null)[] =>
  all(set, "tig")
    .filter((tig) => textsOf(tig, "termNote").includes(`${status}-admn-sts`))
    .flatMap((tig) => textsOf(tig, "term"));

describe("the termbase that ships", () => {
  const termbase = shipped("terms.tbx");

  test("says what it is and of which version", () => {
    expect(termbase.getAttribute("type")).toBe("TBX");
    expect(termbase.getAttribute("xml:lang")).toBe("fr");
    expect(textsOf(termbase, "title")).toEqual([`${manifest.name} ${manifest.version}: terms`]);
  });

  test("has every term once, in the order of the glossary", () => {
    const ids = all(termbase, "termEntry").map((entry) => entry.getAttribute("id"));
    expect(ids).toEqual(terms.map(({ id }) => id));
  });

  describe.each(locales)("in %s", (locale) => {
    const { terms, segments } = contentIn(locale);
    const { forbidden = [] } = readRulesOf(locale);

    test.each(Object.values(terms))("has $id with its definition and its forms", (term) => {
      const { id, name, aliases, description } = term;
      const set = one(one(termbase, "termEntry", "id", id), "langSet", "xml:lang", locale);
      expect(one(set, "descrip", "type", "definition").textContent).toBe(description);
      expect(textsOf(set, "term")[0]).toBe(name);
      expect(formsWith(set, "preferredTerm")).toEqual([name]);
      expect(formsWith(set, "admittedTerm")).toEqual(aliases);
      const deprecated = deprecatedForms([name, ...aliases], forbidden);
      expect(formsWith(set, "deprecatedTerm")).toEqual(deprecated.map(({ form }) => form));
    });

    test("shows each form in a sentence of the article that uses it", () => {
      const sets = all(termbase, "langSet").filter((it) => it.getAttribute("xml:lang") === locale);
      const shown = sets
        .flatMap((set) => all(set, "tig"))
        .flatMap((tig) => {
          const [form] = textsOf(tig, "term");
          return all(tig, "descripGrp").map((group) => ({ form, group }));
        });
      expect(shown.length).toBeGreaterThan(25);
      for (const { form, group } of shown) {
        const [sentence] = textsOf(group, "descrip");
        const [id] = textsOf(group, "admin");
        expect(sentence).toBe(Object.values(segments).find((it) => it.id === id)?.text);
        expect(sentence?.toLowerCase()).toContain(form?.toLowerCase());
      }
    });
  });

  test("says of a form that the rules forbid what to use, and why", () => {
    const entry = one(termbase, "termEntry", "id", "renewableEnergyTerm");
    const set = one(entry, "langSet", "xml:lang", "ja");
    expect(formsWith(set, "deprecatedTerm")).toEqual(["再生エネルギー"]);
    const note = one(set, "termNote", "type", "usageNote");
    expect(note.textContent).toBe("Use “再生可能エネルギー”. The full term is the official one.");
    expect(note.getAttribute("xml:lang")).toBe("en");
  });

  test.each(terms)("refers from $id to the terms that it is not", ({ id, distinctFrom }) => {
    const references = all(one(termbase, "termEntry", "id", id), "ref").map((ref) => [
      ref.getAttribute("target"),
      ref.textContent,
    ]);
    expect(references).toEqual(distinctFrom.map((other) => [other, source.terms[other].name]));
  });

  test("refers from terms to areas of cooperation, by addresses that lead into content", () => {
    const found = all(termbase, "xref").map((xref) => {
      const [file, pointer = ""] = (xref.getAttribute("target") ?? "").split("#/");
      expect(file).toBe("../content/fr.json");
      return valueAt(source, pointer.split("/"));
    });
    const areas = Object.values(source.topics).filter(({ term }) => term !== null);
    expect(new Set(found)).toEqual(new Set(areas));
  });
});

test("the languages are those that are asked for, without the terms that none of them has", () => {
  const content = inProgress("qaa", {
    terms: { climateChangeTerm: { name: "cambio climático", aliases: ["el cambio climático"] } },
    segments: { "jclp-1-1": { text: "El cambio climático es un problema." } },
  });
  const rules = {
    forbidden: [{ form: "cambio del clima", use: "cambio climático", reason: "Un calco." }],
  };
  const termbase = rootOf(tbxOf({ content: source, rules: {} }, [{ content, rules }]));
  const sets = all(termbase, "langSet").map((it) => it.getAttribute("xml:lang"));
  expect(sets).toEqual(["fr", "qaa"]);
  expect(all(termbase, "ref")).toEqual([]); // what it is not is no entry here
  const set = one(termbase, "langSet", "xml:lang", "qaa");
  expect(textsOf(set, "term")).toEqual([
    "cambio climático",
    "el cambio climático",
    "cambio del clima",
  ]);
  const kinds = all(set, "descrip").map((it) => it.getAttribute("type"));
  expect(kinds).toEqual(["context"]); // and no definition
});
