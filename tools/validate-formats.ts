import type * as z from "zod";
import { list } from "../src/checks/show.ts";
import type { formatsSchema } from "./format.ts";
import type { Mistake } from "./mistake.ts";

type Formats = z.infer<typeof formatsSchema>;

const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2021, month, 1));

/** The parts of a day as a language writes it by itself, in its order. */
const dayParts = (locale: string, day: number): readonly Intl.DateTimeFormatPart[] =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).formatToParts(day);

/** The names that a language has for a month: by itself, and in a date, where many languages inflect it. */
function monthNames(locale: string, month: number): readonly string[] {
  const alone = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }).format(month);
  const part = dayParts(locale, month).findIndex(({ type }) => type === "month");
  const parts = dayParts(locale, month).map(({ value }) => value);
  // A mark that stands at the month is a part of its name: the 月 of 4月.
  return [alone, parts[part] ?? alone, `${parts[part]}${parts[part + 1]}`];
}

const placeholdersIn = (template: string): readonly string[] =>
  template.match(/\{\{[^{}]*\}\}/g) ?? [];

/** The placeholders of each format. */
const placeholders = {
  percent: ["{{number}}"],
  day: ["{{day}}", "{{month}}", "{{year}}"],
  fiscalYear: ["{{year}}"],
  month: ["{{month}}", "{{year}}"],
  year: ["{{year}}"],
  decade: ["{{year}}"],
} as const;

/** The order in which a language writes the parts of a date. */
const orderIn = (locale: string): readonly string[] =>
  dayParts(locale, 0).flatMap(({ type }) =>
    type === "day" || type === "month" || type === "year" ? [`{{${type}}}`] : [],
  );

/**
 * A format has to have each of its placeholders once, and the months to differ. Where most names of
 * months are those that `Intl` knows, all have to be, and a date has to have the order that it knows.
 */
export function validateFormats(locale: string, formats: Formats): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const note = (key: string, reason: string) =>
    mistakes.push({ file: `locales/${locale}/formats.json`, key, reason });

  const names = months.map((month) => monthNames(locale, month));
  const isName = (name: string, index: number) =>
    names[index]?.some((known) => known === name) ?? false;
  const isKnown = formats.months.filter(isName).length > months.length / 2;

  for (const [name, expected] of Object.entries(placeholders)) {
    const template = formats[name as keyof typeof placeholders];
    const found = placeholdersIn(template);
    if ([...found].sort().join() !== [...expected].sort().join()) {
      note(
        name,
        `is "${template}"; expected each of ${list(expected)} once, and no other. Write them so.`,
      );
      continue;
    }
    const order = orderIn(locale).filter((part) => found.includes(part));
    if (isKnown && order.length > 1 && found.join() !== order.join()) {
      note(
        name,
        `is "${template}"; expected the order ${order.join(" ")}, in which the language writes a date. Write it so.`,
      );
    }
  }
  for (const name of ["fiscalYear", "decade"] as const) {
    if (formats[name] !== formats.year) continue;
    note(
      name,
      `is "${formats[name]}", as \`year\` is. Write it so that a reader can tell the two apart.`,
    );
  }
  for (const [index, name] of formats.months.entries()) {
    const first = formats.months.indexOf(name);
    if (first < index) {
      note(
        `months.${index}`,
        `is "${name}", as months.${first} is. Write the name of each month once.`,
      );
    } else if (isKnown && !isName(name, index)) {
      note(
        `months.${index}`,
        `is "${name}"; expected "${names[index]?.[1]}" or "${names[index]?.[0]}". Write the name of the month.`,
      );
    }
  }
  return mistakes;
}
