import type { RecordId } from "../../generated/ids.ts";
import { type RecordCollection, recordCollections } from "../content/collections.ts";
import { leavesOf } from "../content/leaves-of.ts";
import { compileMatcher } from "../content/match.ts";

/** One language: its texts by key, and the names it gives to records. */
export interface Language {
  /** A BCP 47 tag. */
  readonly locale: string;
  /** The tag's language: `fr` of `fr-CA`. */
  readonly language: string;
  /** The script it is written in: `Jpan` of `ja`. */
  readonly script: string | undefined;
  /** The leaves of its resources; a text that is none stays as it was given. */
  readonly texts: ReadonlyMap<string, unknown>;
  /** Name, acronym and aliases of each record that has any. */
  readonly names: ReadonlyMap<RecordId, readonly string[]>;
  /** The record of each acronym. */
  readonly acronyms: ReadonlyMap<string, RecordId>;
  /** The records that a text names, by longest match. */
  readonly namedIn: (text: string) => ReadonlySet<RecordId>;
  /** Those and the records whose names stand in longer names and words: `Japan` of `Japans`. */
  readonly allNamedIn: (text: string) => ReadonlySet<RecordId>;
  /** A text in lower case, as the language writes it. */
  readonly lower: (text: string) => string;
}

/** A text of the target beside the one it translates. */
export interface Pair {
  readonly key: string;
  readonly source: string;
  readonly target: string;
}

/** What the checks look at: a language beside the one it was translated from. */
export interface Translation {
  readonly source: Language;
  readonly target: Language;
  /** The collection of each record. */
  readonly collectionOf: ReadonlyMap<RecordId, RecordCollection>;
  /** The segments of each paragraph. */
  readonly paragraphs: readonly (readonly string[])[];
  /** The texts that both languages have and that translate one another. */
  readonly pairs: readonly Pair[];
}

/** Aliases are what a language needs to match its own text; an official name stands where there is one. */
export const isTranslated = (key: string): boolean =>
  !/^(\w+\.\w+\.aliases\.\d+|initiatives\.\w+\.officialName)$/.test(key);

/** Texts that are whole sentences, and no names. */
export const isProse = (key: string): boolean =>
  /\.(text|statement|reason|searched|description|summary)$/.test(key);

/** The records with a name in a text, capitalised or not; what is all capitals, as an acronym, stays so. */
function allNamedIn(
  text: string,
  names: Language["names"],
  lower: Language["lower"],
): ReadonlySet<RecordId> {
  const lowered = lower(text);
  const has = (form: string) =>
    form === form.toUpperCase() ? text.includes(form) : lowered.includes(lower(form));
  return new Set([...names].flatMap(([record, forms]) => (forms.some(has) ? [record] : [])));
}

/** Reads the resources of one language. */
export function readLanguage(
  locale: string,
  resources: unknown,
  collectionOf: ReadonlyMap<RecordId, RecordCollection>,
): Language {
  const texts = new Map(leavesOf(resources));
  const names = new Map<RecordId, string[]>();
  for (const [key, text] of texts) {
    const [, name, id, field] = /^(\w+)\.(\w+)\.(name|acronym|aliases\.\d+)$/.exec(key) ?? [];
    const record = id as RecordId;
    if (field === undefined || typeof text !== "string" || collectionOf.get(record) !== name) {
      continue;
    }
    names.set(record, [...(names.get(record) ?? []), text]);
  }
  const match = compileMatcher(
    [...names].flatMap(([record, forms]) => forms.map((form) => [form, record] as const)),
    locale,
  );
  const { language, script } = new Intl.Locale(locale).maximize();
  const acronyms = [...names].flatMap(([record, forms]) =>
    forms.filter((form) => /^[A-Z]{2,}$/.test(form)).map((form) => [form, record] as const),
  );
  const lower = (text: string) => text.toLocaleLowerCase(locale);
  return {
    locale,
    language,
    script,
    texts,
    names,
    acronyms: new Map(acronyms),
    lower,
    allNamedIn: (text) => allNamedIn(text, names, lower),
    namedIn: (text) => new Set(match(text).flatMap(({ records }) => records)),
  };
}

/** The collection of every record of a content. */
export const collectionsOf = (
  content: Readonly<Record<RecordCollection, object>>,
): ReadonlyMap<RecordId, RecordCollection> =>
  new Map(
    recordCollections.flatMap((name) =>
      Object.keys(content[name]).map((id) => [id as RecordId, name] as const),
    ),
  );

/** The texts of both languages that translate one another. */
export function pairsOf(source: Language, target: Language): Pair[] {
  return [...target.texts].flatMap(([key, text]) => {
    const original = source.texts.get(key);
    const isPair = typeof original === "string" && typeof text === "string" && text !== "";
    return isPair && isTranslated(key) ? [{ key, source: original, target: text }] : [];
  });
}
