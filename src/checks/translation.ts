import type { RecordId } from "../../generated/ids.ts";
import type { Language } from "./language.ts";
import type { Rules } from "./rules.ts";

/** A text beside the source text that it translates. */
export interface Pair {
  readonly key: string;
  readonly source: string;
  readonly target: string;
}

/** What every check looks at: the texts of a language beside those they were translated from. */
export interface Translation {
  readonly source: Language;
  readonly target: Language;
  /** The rules of the target language. */
  readonly rules: Rules;
  /** The texts that both languages have and that translate one another. */
  readonly pairs: readonly Pair[];
  /** The record that a path such as `places.japan` stands for. */
  readonly recordAt: ReadonlyMap<string, RecordId>;
  /** The segment that each claim quotes. */
  readonly segmentOf: ReadonlyMap<string, string>;
  /** The parties to the agreements of the article: `the two countries`. */
  readonly parties: readonly RecordId[];
  /** The segments of each paragraph of the article. */
  readonly paragraphs: readonly (readonly string[])[];
}

/**
 * Tells whether the text of a key is translated. Aliases are not, since each language has those
 * that it needs; nor are official names and titles, since not every language has one; nor are the
 * words of a quote, which the check `quotes` compares with their segment.
 */
export const isTranslated = (key: string): boolean =>
  !/^(?:\w+\.\w+\.aliases\.\d+|claims\.\w+\.translatedQuote\.\d+|initiatives\.\w+\.officialName|people\.\w+\.officialTitle)$/.test(
    key,
  );

/** Tells whether a text names every party. */
export function namesParties(
  text: string,
  { allNamedIn }: Language,
  parties: readonly RecordId[],
): boolean {
  const named = allNamedIn(text);
  return parties.length > 0 && parties.every((party) => named.has(party));
}

/** Tells whether the text of a key is made of whole sentences, and is not a name. */
export const isProse = (key: string): boolean =>
  /\.(text|rights|statement|reason|searched|description|summary)$/.test(key);

/** Pairs the texts of a language with the source texts that they translate. */
export function pairsOf(source: Language, target: Language): Pair[] {
  return [...target.texts].flatMap(([key, text]) => {
    const original = source.texts.get(key);
    const isPair = typeof original === "string" && typeof text === "string" && text !== "";
    return isPair && isTranslated(key) ? [{ key, source: original, target: text }] : [];
  });
}
