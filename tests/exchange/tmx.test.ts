import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { tmxOf } from "../../tools/exchange/tmx.ts";
import { contentIn, contents } from "../contents.ts";
import { inProgress } from "./in-progress.ts";
import { all, one, rootOf, shipped, textsOf } from "./shipped.ts";

const source = contentIn("fr");
const segments = Object.values(source.segments);

describe("the translation memory that ships", () => {
  const memory = shipped("segments.tmx");

  test("says what it is, of which version, and that French is the source", () => {
    expect(memory.getAttribute("version")).toBe("1.4");
    const [header] = all(memory, "header");
    expect(header?.getAttribute("srclang")).toBe("fr");
    expect(header?.getAttribute("creationtool")).toBe(manifest.name);
    expect(header?.getAttribute("creationtoolversion")).toBe(manifest.version);
  });

  test("has every segment once, in the order of the article", () => {
    const ids = all(memory, "tu").map((unit) => unit.getAttribute("tuid"));
    expect(ids).toEqual(segments.map(({ id }) => id));
  });

  test.each(segments)("has $id in every language, as content has it", ({ id, section, kind }) => {
    const unit = one(memory, "tu", "tuid", id);
    const variants = all(unit, "tuv").map((variant) => [
      variant.getAttribute("xml:lang"),
      ...textsOf(variant, "seg"),
    ]);
    expect(variants).toEqual(contents.map((it) => [it.locale, it.segments[id].text]));
    expect(one(unit, "prop", "type", "x-section").textContent).toBe(section);
    expect(one(unit, "prop", "type", "x-kind").textContent).toBe(kind);
  });
});

test("the languages are those that are asked for, without the segments that none of them has", () => {
  const content = inProgress("qaa", { segments: { "jclp-1-1": { text: "Uno & dos." } } });
  const memory = rootOf(tmxOf(source, [content]));
  expect(all(memory, "tu").map((unit) => unit.getAttribute("tuid"))).toEqual(["jclp-1-1"]);
  expect(all(memory, "tuv").map((it) => it.getAttribute("xml:lang"))).toEqual(["fr", "qaa"]);
  expect(textsOf(one(memory, "tuv", "xml:lang", "qaa"), "seg")).toEqual(["Uno & dos."]);
});
