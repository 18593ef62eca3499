import type { Content } from "../../src/content/content.ts";
import type { Facts } from "../../src/content/facts.ts";
import { localize } from "../../src/content/localize.ts";
import type { CheckedLocale } from "../findings.ts";
import type { AuthoredLocale } from "../project.ts";
import { filledTexts } from "./review.ts";
import { tbxOf } from "./tbx.ts";
import { tmxOf } from "./tmx.ts";

/** What stands beside an exported file. */
export interface Companions {
  /** The aligned text, as a translation memory. */
  readonly memory: string;
  /** The glossary, as a termbase. */
  readonly glossary: string;
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

/** Writes the memory and the glossary for the translator of a language: what it has, and the languages that ship. */
export function companionsOf(
  facts: Facts,
  locale: string,
  { files, rules }: AuthoredLocale,
  {
    source,
    translated,
  }: { readonly source: CheckedLocale; readonly translated: readonly CheckedLocale[] },
): Companions {
  const isShipped = translated.some(({ content }) => content.locale === locale);
  const own = isShipped ? [] : [{ content: contentSoFar(facts, locale, files, source), rules }];
  const languages = [...own, ...translated];
  return {
    memory: tmxOf(
      source.content,
      languages.map(({ content }) => content),
    ),
    glossary: tbxOf(source, languages),
  };
}
