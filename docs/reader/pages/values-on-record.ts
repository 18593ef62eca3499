import {
  type AnyRecord,
  type Content,
  type Recorded,
  recordCollections,
} from "us-japan-climate-partnership";
import { isWithin, periodOf } from "./period.ts";
import { isDateField } from "./value-words.ts";

/**
 * How the article's value compares with the one on record:
 *
 * - `silent`: the article gives none.
 * - `agrees`: both are the same; a list is the same in any order.
 * - `precision`: both are dates, and one lies within the other, such as a day in a month. A year and a fiscal year differ.
 * - `differs`: anything else.
 */
export const comparisons = ["agrees", "precision", "differs", "silent"] as const;

export type Comparison = (typeof comparisons)[number];

/** A field of a record whose value is on the public record, with the article's value and how they compare. */
export interface ValueOnRecord {
  readonly record: AnyRecord;
  readonly field: string;
  readonly article: unknown;
  readonly onRecord: unknown;
  readonly comparison: Comparison;
}

/** A value as a text that is the same for the same values: the order of a list, or of what an object has, does not matter. */
const normal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(normal).sort().join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, one]) => `${key}:${normal(one)}`);
  return `{${entries.sort().join()}}`;
};

const isMissing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Compares the article's value of a field with the one on record. */
export function compare(field: string, article: unknown, onRecord: unknown): Comparison {
  if (isMissing(article)) return "silent";
  if (normal(article) === normal(onRecord)) return "agrees";
  const areDates =
    isDateField(field) && typeof article === "string" && typeof onRecord === "string";
  if (!areDates) return "differs";
  const [one, other] = [periodOf(article), periodOf(onRecord)];
  return isWithin(one, other) || isWithin(other, one) ? "precision" : "differs";
}

/** Every value on record, in the order of the collections, with the article's beside it. */
export const valuesOnRecord = (content: Content): readonly ValueOnRecord[] =>
  recordCollections.flatMap((name) =>
    Object.values<AnyRecord>(content[name]).flatMap((record) => {
      const values = new Map<string, unknown>(Object.entries(record));
      const onRecord: Readonly<Record<string, Recorded<unknown>>> =
        "onRecord" in record ? record.onRecord : {};
      return Object.entries(onRecord).map(([field, recorded]) => {
        const article = values.get(field);
        return {
          record,
          field,
          article,
          onRecord: recorded.value,
          comparison: compare(field, article, recorded.value),
        };
      });
    }),
  );
