import { characters } from "../src/checks/characters.ts";
import { readLanguage } from "../src/checks/language.ts";
import { leftovers } from "../src/checks/leftovers.ts";
import { whiteSpace } from "../src/checks/white-space.ts";
import { isTree } from "../src/content/tree.ts";
import type { Records } from "./facts.ts";
import type { Mistake } from "./mistake.ts";

/** The checks of texts that titles of documents and names of publishers have to pass: they are copied from web pages. */
const checks = [characters, leftovers, whiteSpace];

/** Publishers are named in English. */
const publisherLocale = "en";

/** Finds what is wrong with some texts in a language, by their keys. */
function faultsIn(locale: string, texts: ReadonlyMap<string, unknown>): readonly Mistake[] {
  const language = readLanguage(locale, texts, new Map());
  const translation = {
    source: language,
    target: language,
    rules: {},
    pairs: [],
    recordAt: new Map(),
    segmentOf: new Map(),
    paragraphs: [],
    parties: [],
  };
  return checks.flatMap(({ run }) =>
    [...run(translation, { names: [], findings: [] })].map(({ key, message }) => ({
      file: "src/records/references.ts",
      key,
      reason: `is "${texts.get(key)}". ${message}`,
    })),
  );
}

/** Tells whether a value is a language tag, so that texts in the language can be read. */
function isTag(value: unknown): value is string {
  try {
    return typeof value === "string" && new Intl.Locale(value).language !== "";
  } catch {
    return false;
  }
}

/** Titles and publishers have to be free of stray characters, of white space where none belongs, and of what a web page left there. */
export function validateTitles({ references }: Records): readonly Mistake[] {
  const entries = Object.entries(references).filter(([, entry]) => isTree(entry));
  const textsOf = (field: string, of: typeof entries) =>
    new Map(of.map(([id, entry]) => [`${id}.${field}`, Object(entry)[field]] as const));
  const languageOf = (entry: unknown): unknown => Object(entry).language;
  const languages = new Set(entries.map(([, entry]) => languageOf(entry)).filter(isTag));
  return [
    ...[...languages].flatMap((language) =>
      faultsIn(
        language,
        textsOf(
          "title",
          entries.filter(([, entry]) => languageOf(entry) === language),
        ),
      ),
    ),
    ...faultsIn(publisherLocale, textsOf("publisher", entries)),
  ];
}
