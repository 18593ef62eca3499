import type { Content } from "../../src/content/content.ts";
import type { Facts } from "../../src/content/facts.ts";
import { localize } from "../../src/content/localize.ts";
import type { CheckedLocale } from "../findings.ts";
import type { AuthoredLocale } from "../project.ts";
import { isOwnText } from "./own-text.ts";
import { filledTexts } from "./review.ts";
import { tbxOf } from "./tbx.ts";
import { tmxOf } from "./tmx.ts";

/** A file that stands beside an exported one. */
export interface Companion {
  /** How its name ends. */
  readonly ending: "tmx" | "tbx";
  /** What one of its entries is. */
  readonly noun: "segment" | "term";
  /** What is in it; `undefined` while it would have no entry. */
  readonly file: { readonly text: string; readonly entries: number } | undefined;
}

/** Makes the content of a language in progress. The source's texts stand in for those that it lacks. */
function contentSoFar(
  facts: Facts,
  locale: string,
  files: AuthoredLocale["files"],
  source: CheckedLocale,
): Content {
  const { resources } = filledTexts(locale, files, source.files);
  const layers = [
    { locale, resources },
    { locale: source.content.locale, resources: source.resources },
  ];
  return localize(facts, locale, layers).content;
}

/** Writes a file if it has any entry. */
const fileWith = (entries: number, write: () => string): Companion["file"] =>
  entries === 0 ? undefined : { text: write(), entries };

/**
 * Writes the memory and the glossary for the translator of a language: the segments and the terms that it has,
 * beside those of the source. No other language is in them, since some tools take the texts of another one for
 * translations where their own has none.
 */
export function companionsOf(
  facts: Facts,
  locale: string,
  { files, rules }: AuthoredLocale,
  {
    source,
    translated,
  }: { readonly source: CheckedLocale; readonly translated: readonly CheckedLocale[] },
): readonly Companion[] {
  const shipped = translated.find(({ content }) => content.locale === locale);
  const content = shipped?.content ?? contentSoFar(facts, locale, files, source);
  const isOwn = isOwnText(content);
  const segments = Object.keys(content.segments).filter((id) => isOwn(`segments.${id}.text`));
  const terms = Object.keys(content.terms).filter((id) => isOwn(`terms.${id}.name`));
  const memory = fileWith(segments.length, () => tmxOf(source.content, [content]));
  const glossary = fileWith(terms.length, () => tbxOf(source, [{ content, rules }]));
  return [
    { ending: "tmx", noun: "segment", file: memory },
    { ending: "tbx", noun: "term", file: glossary },
  ];
}
