import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Content, type Locale, locales, sourceLocale } from "../../src/index.ts";
import { run } from "../examples/project.ts";
import { type GlossaryEntry, omegatJar, translate } from "./omegat.ts";
import { newFolder, unpack } from "./unpack.ts";

/** Debian's Python, which has the Translate Toolkit and reads archives. */
const python = "/usr/bin/python3";

const translated = locales.filter((locale) => locale !== sourceLocale);
let memory = "";
let termbase = "";
let schemas = "";
const content = new Map<Locale, Content>();

function contentIn(locale: Locale): Content {
  const known = content.get(locale);
  if (!known) throw new Error(`The package has no content in ${locale}.`);
  return known;
}

beforeAll(() => {
  const dist = join(unpack(), "dist");
  memory = join(dist, "exchange/segments.tmx");
  termbase = join(dist, "exchange/terms.tbx");
  for (const locale of locales) {
    content.set(locale, JSON.parse(readFileSync(join(dist, `content/${locale}.json`), "utf8")));
  }
  const folder = newFolder();
  run(folder, python, "-m", "zipfile", "-e", omegatJar, folder);
  schemas = join(folder, "schemas");
});

/** Copies a file with some words in it replaced, which have to stand in it. */
function broken(file: string, from: string, to: string): string {
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not say: ${from}`);
  const copy = join(newFolder(), "broken.xml");
  writeFileSync(copy, text.replace(from, to));
  return copy;
}

describe("xmllint, with the schemas that OmegaT brings along", () => {
  const lint = (...args: readonly string[]) => run(schemas, "xmllint", "--noout", ...args);
  const againstTmx = (file: string) => lint("--dtdvalid", join(schemas, "tmx14.dtd"), file);
  const againstTbx = (file: string) => lint("--schema", join(schemas, "tbx.xsd"), file);

  test("finds the translation memory valid by the DTD of TMX 1.4", () => {
    againstTmx(memory);
    expect(() => againstTmx(broken(memory, "<seg>", "<seg/><seg>"))).toThrow(
      "does not follow the DTD",
    );
    expect(() => againstTmx(broken(memory, ' segtype="sentence"', ""))).toThrow("segtype");
  });

  test("finds the termbase valid by the core structure of TBX 2", () => {
    againstTbx(termbase);
    const untyped = broken(termbase, '<descrip type="definition">', "<descrip>");
    expect(() => againstTbx(untyped)).toThrow("The attribute 'type' is required");
    expect(() => againstTbx(broken(termbase, "<term>", "<note/><term>"))).toThrow(
      "Expected is ( term )",
    );
  });
});

/** What pocount counts, by its own names. */
function counted(folder: string, file: string): Readonly<Record<string, string>> {
  const [head = "", line = ""] = run(folder, "pocount", "--csv", file).trim().split("\n").slice(-2);
  const values = line.split(",").map((value) => value.trim());
  return Object.fromEntries(head.split(",").map((name, at) => [name.trim(), values[at] ?? ""]));
}

describe("the Translate Toolkit", () => {
  test.each(translated)("makes 38 translated units of French and %s", (locale) => {
    const folder = newFolder();
    cpSync("tests/clients/tmx2po.py", join(folder, "tmx2po.py"));
    run(folder, python, "tmx2po.py", memory, sourceLocale, locale, "segments.po");
    expect(counted(folder, "segments.po")).toMatchObject({
      "Translated Messages": "38",
      "Untranslated Messages": "0",
    });
  });

  test("makes a unit of each term", () => {
    const folder = newFolder();
    run(folder, "tbx2po", "-i", termbase, "-o", "terms.po");
    expect(counted(folder, "terms.po")).toMatchObject({ "Translated Messages": "34" });
    const units = readFileSync(join(folder, "terms.po"), "utf8");
    expect(units).toContain('msgid "sécurité énergétique"\nmsgstr "energy security"');
  });
});

describe.each(translated)("OmegaT, from French to %s", (locale) => {
  let text = "";
  let glossary: readonly GlossaryEntry[] = [];

  beforeAll(() => {
    const source = Object.values(contentIn(sourceLocale).segments).map((segment) => segment.text);
    const done = translate({
      source: sourceLocale,
      target: locale,
      text: `${source.join("\n\n")}\n`,
      memory,
      glossary: termbase,
    });
    text = done.text;
    glossary = done.glossary;
  });

  test("translates the article whole by the memory", () => {
    const expected = Object.values(contentIn(locale).segments).map((segment) => segment.text);
    expect(text.trimEnd().split("\n\n")).toEqual(expected);
  });

  test("has each term in its glossary, with its definition", () => {
    const terms = Object.values(contentIn(locale).terms);
    const source = contentIn(sourceLocale).terms;
    for (const { id, name, description } of terms) {
      const entry = glossary.find(([from, to]) => from === source[id].name && to === name);
      expect(entry?.[2], id).toContain(`definition: ${description}`);
    }
  });

  test("is told what not to write", () => {
    const deprecated = glossary.filter(([, , comment]) => comment.includes("deprecatedTerm"));
    expect(deprecated.length).toBeGreaterThan(0);
    for (const [, , comment] of deprecated) expect(comment).toMatch(/^Use “.+”\. /m);
  });
});
