import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { facts } from "../../generated/all-facts.ts";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { content as ja } from "../../generated/ja.ts";
import { textLoaders } from "../../generated/loaders.ts";
import manifest from "../../package.json" with { type: "json" };
import { unifyApostrophes } from "../../src/content/apostrophe.ts";
import { recordCollections } from "../../src/content/collections.ts";
import { localize } from "../../src/content/localize.ts";
import { namesOfRecord } from "../../src/content/record-names.ts";
import { type AnyRecord, type Content, isId, locales, sourceLocale } from "../../src/index.ts";
import { contentSchema } from "../../src/schema/index.ts";
import { contentIn, contents } from "../contents.ts";
import { resourcesIn } from "../resources.ts";

const everyObject = (value: unknown): readonly object[] =>
  typeof value === "object" && value !== null
    ? [value, ...Object.values(value).flatMap(everyObject)]
    : [];

describe.each(locales)("content in %s", (locale) => {
  const content = contentIn(locale);

  test("says its language", () => {
    expect(content.locale).toBe(locale);
  });

  test("says of which version it is, as its JSON and content made at run time do", () => {
    expect(content.version).toBe(manifest.version);
    const made = localize(facts, "qaa", [{ locale: "qaa", resources: resourcesIn(locale) }]);
    expect(made.content.version).toBe(manifest.version);
    const json = readFileSync(`generated/public/content/${locale}.json`, "utf8");
    expect(JSON.parse(json)).toMatchObject({ locale, version: manifest.version });
  });

  test("is what the schema describes", () => {
    expect(contentSchema.parse(content)).toEqual(content);
  });

  test("is frozen to its leaves, of plain objects", () => {
    for (const object of everyObject(content)) {
      expect(Object.isFrozen(object)).toBe(true);
      expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(object));
    }
    expect(() => {
      (content.initiatives.jucep as { name: string }).name = "other";
    }).toThrow(TypeError);
  });

  test("survives JSON and structuredClone", () => {
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
    expect(structuredClone(content)).toEqual(content);
  });

  test("has each collection as an export of its own", async () => {
    const exported: { readonly resources: unknown } = await import(`../../generated/${locale}.ts`);
    const { resources: _, ...parts } = exported;
    const { version } = content;
    expect({ ...parts, version, fallbacks: [] }).toEqual({ ...content, content });
    for (const [name, part] of Object.entries(parts)) {
      if (name !== "content") expect(part).toBe(Reflect.get(content, name));
    }
  });

  test("gives its texts for i18next, a new object each time", async () => {
    const resources = await textLoaders[locale]();
    expect(resources()).toEqual(resourcesIn(locale));
    expect(resources()).not.toBe(resources());
    expect(Object.isFrozen(resources().places.japan)).toBe(false);
  });

  test("shares its facts with every other language", () => {
    for (const other of contents) {
      expect(content.claims.jclpNamed.about).toBe(other.claims.jclpNamed.about);
    }
  });

  test("has the keys of each entry in order: id, kind, texts, facts", () => {
    const { jucep } = content.initiatives;
    expect(Object.keys(jucep).slice(0, 3)).toEqual(["id", "kind", "name"]);
    expect(Object.keys(jucep).slice(-4)).toEqual(["claims", "verdicts", "evidence", "onRecord"]);
    expect(Object.keys(content.segments["jclp-1-1"])).toEqual([
      "id",
      "kind",
      "text",
      "section",
      "mentions",
    ]);
  });

  test("is what run time makes of the same texts and facts", () => {
    const made = localize(facts, locale, [{ locale, resources: resourcesIn(locale) }]);
    expect(JSON.stringify(made.content)).toBe(JSON.stringify(content));
    expect(JSON.stringify(made.resources)).toBe(JSON.stringify(resourcesIn(locale)));
  });

  test("leaves no placeholder and no fallback", () => {
    expect(JSON.stringify(content)).not.toContain("{{");
    expect(content.fallbacks).toEqual([]);
  });

  test("mentions show names of the records they point to", () => {
    const written = (form: string) => unifyApostrophes(form).toLowerCase();
    const names = new Map<string, readonly string[]>(
      recordCollections.flatMap((collection) =>
        Object.values<AnyRecord>(content[collection]).map((record) => [
          record.id,
          namesOfRecord(record).map(written),
        ]),
      ),
    );
    for (const { text, mentions } of Object.values(content.segments)) {
      for (const { start, end, records } of mentions) {
        for (const id of records) {
          expect(names.get(id)).toContain(written(text.slice(start, end)));
        }
      }
    }
  });
});

const translations = contents.filter(({ locale }) => locale !== sourceLocale);

/** Records with a name of ours, which a capital tells from the same words in a sentence; Japanese has none. */
const isTitled = (id: string) =>
  (["activities", "commitments", "events"] as const).some((collection) => isId(collection, id));

test.each(translations)("$locale names the source's records in each segment", ({ segments }) => {
  const named = ({ mentions }: Content["segments"]["overview-1-1"]) => [
    ...new Set(mentions.flatMap(({ records }) => records)),
  ];
  for (const [id, segment] of Object.entries(fr.segments)) {
    const expected = named(segment);
    const found = named(Reflect.get(segments, id)).filter(
      (record) => expected.includes(record) || !isTitled(record),
    );
    expect([id, found.sort()]).toEqual([id, expected.sort()]);
  }
});

test.each(translations)("no text in $locale is the French one, but for names", (module) => {
  const same = Object.keys(fr.segments).filter(
    (id) => Reflect.get(fr.segments, id).text === Reflect.get(module.segments, id).text,
  );
  expect(same).toEqual(["jclp-heading"]);
  for (const [id, { statement }] of Object.entries(module.claims)) {
    expect(statement).not.toBe(Reflect.get(fr.claims, id).statement);
  }
});

test("quantities keep their qualifier, direction, year and missing baseline", () => {
  expect(fr.activities.jointResearch.count).toEqual({
    value: 30,
    unit: "activity",
    qualifier: "moreThan",
  });
  expect(fr.commitments.japanGhg2030).toMatchObject({
    change: { direction: "decrease", value: 46, unit: "percent" },
    targetYear: "2030",
    baseline: null,
  });
  expect(en.events.environmentalCollaboration).toMatchObject({ date: "196X", part: "mid" });
});

test("numbers and dates are written by each language's typography", () => {
  expect(fr.commitments.japanGhg2030.summary).toContain("46\u202f%");
  expect(en.commitments.japanGhg2030.summary).toBe(
    "Japan aims to cut its greenhouse gas emissions by 46% by 2030.",
  );
  expect(ja.commitments.japanGhg2030.summary).toContain("46%");
  expect(fr.events.jucepLaunch.summary).toContain("avril 2021");
  expect(ja.events.jucepLaunch.summary).toContain("2021年4月");
  expect(en.events.environmentalCollaboration.summary).toContain("mid-1960s");
});

test("what has no certain referent lists its candidates", () => {
  expect(en.claims.implicationsForJapan.referent).toEqual({
    words: "Cet accord",
    candidates: ["jumpp", "jucep", "april2021Accord"],
  });
});
