import type { FieldName } from "us-japan-climate-partnership";
import type { Page } from "./page.tsx";
import { valueInWords } from "./value-words.ts";
import type { ValueOnRecord } from "./values-on-record.ts";

/** What a field is called. */
export const nameOfField = ({ content }: Page, field: string): string => {
  const names: Readonly<Partial<Record<string, string>>> = content.labels.fields satisfies Readonly<
    Record<FieldName, string>
  >;
  return names[field] ?? field;
};

/** What tells a value on record from all others. */
export const keyOf = ({ record, field }: ValueOnRecord): string => `${record.id}.${field}`;

/** Both values of a field in words, and how they compare. */
export function inWords(page: Page, value: ValueOnRecord) {
  return {
    article: valueInWords(page, value, value.article),
    onRecord: valueInWords(page, value, value.onRecord),
    comparison: page.words.say(`comparison_${value.comparison}`),
  };
}
