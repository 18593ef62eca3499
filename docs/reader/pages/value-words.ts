import { type AnyRecord, type Content, isId, type Locale } from "us-japan-climate-partnership";
import { collectionOf } from "./addresses.ts";
import { showDate } from "./dates.ts";
import { nameOf } from "./records-of.ts";
import type { Words } from "./words.ts";

const dateFields = new Set(["launched", "announced", "signed", "targetYear", "baseline", "date"]);

/** Whether the values of a field are dates. */
export const isDateField = (field: string): boolean => dateFields.has(field);

/** Where a value stands: the record and the field that it is of. */
export interface Place {
  readonly record: AnyRecord;
  readonly field: string;
}

/** A language to say something in: its content, and the words of the reader. */
export interface Language {
  readonly locale: Locale;
  readonly content: Content;
  readonly words: Words;
}

/** What a code is called: `done` of an activity's status. */
export function nameOfCode({ labels }: Content, { record, field }: Place, code: string): string {
  const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    status: labels.statuses,
    relative: labels.relatives,
    part: labels.parts,
    type: record.kind === "place" ? labels.placeTypes : labels.commitmentTypes,
  };
  return groups[field]?.[code] ?? code;
}

/** A number in words, with its unit. */
export function quantityInWords({ content, words }: Language, value: object): string {
  const fact = new Map<string, unknown>(Object.entries(value));
  const word = (group: "directions" | "qualifiers" | "units", name: string) => {
    const names: Readonly<Record<string, string>> = content.labels[group];
    return names[String(fact.get(name))] ?? "";
  };
  const direction = word("directions", "direction");
  return words.say(direction === "" ? "quantity" : "change", {
    value: String(fact.get("value")),
    unit: word("units", "unit"),
    qualifier: fact.get("qualifier") === "exactly" ? "" : word("qualifiers", "qualifier"),
    direction,
  });
}

/** A value in words: records by their names, dates and numbers as the language writes them. */
export function valueInWords(language: Language, place: Place, value: unknown): string {
  const { content, locale, words } = language;
  if (value === null || value === undefined) return words.say("silent");
  if (Array.isArray(value)) {
    return words.series(value.map((item) => valueInWords(language, place, item)));
  }
  if (typeof value === "object") return quantityInWords(language, value);
  const text = String(value);
  if (isId("claims", text)) return content.claims[text].quote;
  if (collectionOf(text)) return nameOf(content, text);
  return isDateField(place.field) ? showDate(text, locale) : nameOfCode(content, place, text);
}
