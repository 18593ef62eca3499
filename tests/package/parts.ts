import { facts } from "../../generated/all-facts.ts";
import { collectionNames } from "../../src/content/collections.ts";
import { type Locale, locales } from "../../src/index.ts";
import { resourcesIn } from "../resources.ts";

/** What a language's module exports, `content` apart: each part can be bundled alone. */
export const parts = ["article", ...collectionNames, "labels"] as const;

export type Part = (typeof parts)[number];

/**
 * A text as it is in any bundle. The data is JSON in a string of JavaScript, which each bundler
 * quotes in its way: what it escapes is left out.
 */
const unescaped = (code: string): string => code.replaceAll("\\", "");

/** Each field of an object with its value, as JSON has it: one entry of a collection, say. */
const fieldsOf = (value: object): readonly string[] =>
  Object.entries(value).map(([name, field]) =>
    unescaped(JSON.stringify({ [name]: field }).slice(1, -1)),
  );

const allTextsOf = (part: Part, locale: Locale): readonly string[] => {
  const texts: Readonly<Partial<Record<Part, object>>> = resourcesIn(locale);
  return fieldsOf(texts[part] ?? {});
};

const textsByPart = new Map(
  parts.map((part) => [part, new Map(locales.map((locale) => [locale, allTextsOf(part, locale)]))]),
);

/**
 * The texts of a part in a language, entry by entry, without those that are the same in another
 * language (an acronym that is a heading); none of references, which are facts alone.
 */
export function textsOf(part: Part, locale: Locale): readonly string[] {
  const byLocale = [...(textsByPart.get(part) ?? [])];
  const others = byLocale.filter(([other]) => other !== locale).flatMap(([, texts]) => texts);
  const own = byLocale.filter(([name]) => name === locale).flatMap(([, texts]) => texts);
  return own.filter((text) => !others.includes(text));
}

/** The facts of a part, entry by entry; none of labels, which are texts alone. */
export const factsOf = (part: Part): readonly string[] =>
  part === "labels" ? [] : fieldsOf(facts[part]);

/** How often the code of a bundle has a piece of data. */
export const timesIn = (code: string, piece: string): number =>
  unescaped(code).split(piece).length - 1;

/** What a bundle has of: `facts of places`, `places in en`. One entry is enough. */
export function dataIn(code: string): readonly string[] {
  const plain = unescaped(code);
  const has = (pieces: readonly string[]) => pieces.some((piece) => plain.includes(piece));
  return parts.flatMap((part) => [
    ...(has(factsOf(part)) ? [`facts of ${part}`] : []),
    ...locales
      .filter((locale) => has(textsOf(part, locale)))
      .map((locale) => `${part} in ${locale}`),
  ]);
}

/** What a program has that imports one part of a language. The address of a finding is made from that of its document. */
export const dataOf = (part: Part, locale: Locale): readonly string[] => [
  ...(factsOf(part).length > 0 ? [`facts of ${part}`] : []),
  ...(textsOf(part, locale).length > 0 ? [`${part} in ${locale}`] : []),
  ...(part === "findings" ? ["facts of references"] : []),
];
