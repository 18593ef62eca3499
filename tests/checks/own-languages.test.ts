import { describe, expect, test } from "vitest";
import { content as english } from "../../generated/en.ts";
import { content as french } from "../../generated/fr.ts";
import { checkTranslation, type Rules } from "../../src/checks/index.ts";
import type { PartialResources } from "../../src/index.ts";
import { arabic } from "./own-languages/ar.ts";
import { german } from "./own-languages/de.ts";
import { spanish } from "./own-languages/es.ts";
import { persian } from "./own-languages/fa.ts";
import { hindi } from "./own-languages/hi.ts";
import { italian } from "./own-languages/it.ts";
import { korean } from "./own-languages/ko.ts";
import { dutch } from "./own-languages/nl.ts";
import type { OwnLanguage } from "./own-languages/own-language.ts";
import { polish } from "./own-languages/pl.ts";
import { portuguese } from "./own-languages/pt-br.ts";
import { russian } from "./own-languages/ru.ts";
import { withReasons } from "./own-languages/source.ts";
import { swedish } from "./own-languages/sv.ts";
import { thai } from "./own-languages/th.ts";
import { turkish } from "./own-languages/tr.ts";
import { simplifiedChinese } from "./own-languages/zh-hans.ts";
import { traditionalChinese } from "./own-languages/zh-hant.ts";

const languages = [
  spanish,
  german,
  portuguese,
  italian,
  dutch,
  swedish,
  polish,
  russian,
  turkish,
  arabic,
  persian,
  hindi,
  thai,
  korean,
  simplifiedChinese,
  traditionalChinese,
];

const en = withReasons(english, "en");
const fr = withReasons(french, "fr");

const rules: Rules = { allow: [{ check: "missing", keys: ["*"], reason: "English stands in." }] };

type Segments = NonNullable<PartialResources["segments"]>;

const findings = ({ locale, resources }: OwnLanguage, segments: Segments = {}, source = en) =>
  checkTranslation({
    source,
    locale,
    resources: { ...resources, segments: { ...resources.segments, ...segments } },
    rules,
  }).map(({ check, key }) => `${check} ${key}`);

describe.each(languages.map((language) => [language.locale, language] as const))("%s", (_, own) => {
  const textOf = (id: keyof Segments): string => own.resources.segments?.[id]?.text ?? "";

  test("a good translation has nothing against it", () => {
    expect(findings(own)).toEqual([]);
  });

  test("nor has any part of it", () => {
    const collections = Object.keys(own.resources);
    for (let parts = 0; parts < 2 ** collections.length; parts++) {
      const resources = Object.fromEntries(
        Object.entries(own.resources).filter((_, at) => parts & (1 << at)),
      );
      expect(findings({ ...own, resources })).toEqual([]);
    }
  });

  test("nor has it beside French", () => {
    expect(findings(own, {}, fr)).toEqual([]);
  });

  test("another number", () => {
    const text = textOf("overview-1-4").replace(...own.number);
    expect(findings(own, { "overview-1-4": { text } })).toEqual([
      "numbers segments.overview-1-4.text",
    ]);
  });

  test("another month is one fault", () => {
    const text = textOf("meti-1-1").replace(...own.month);
    expect(findings(own, { "meti-1-1": { text } })).toEqual(["dates segments.meti-1-1.text"]);
  });

  test("another acronym", () => {
    const text = textOf("jucep-1-2").replace("JUCEP", "JUMPP");
    expect(findings(own, { "jucep-1-2": { text } })).toContain("acronyms segments.jucep-1-2.text");
  });

  test.runIf(own.hasFullStop)("a lost full stop", () => {
    const text = textOf("meti-1-4").slice(0, -1);
    expect(findings(own, { "meti-1-4": { text } })).toEqual([
      "endPunctuation segments.meti-1-4.text",
    ]);
  });

  test("two sentences swapped", () => {
    const swapped = {
      "overview-1-4": { text: textOf("jucep-2-3") },
      "jucep-2-3": { text: textOf("overview-1-4") },
    };
    const found = findings(own, swapped);
    expect(found).toContain("alignment segments.overview-1-4.text");
    expect(found).toContain("alignment segments.jucep-2-3.text");
  });

  test("a sentence left in English", () => {
    const { text } = en.segments["overview-1-1"];
    expect(findings(own, { "overview-1-1": { text } })).toContain(
      "unchanged segments.overview-1-1.text",
    );
  });
});
