import { numbersOf } from "../../src/checks/plural-numbers.ts";
import { type PluralForm, pluralKeyOf } from "../../src/content/plural-forms.ts";
import { emptyList, separator } from "./list-text.ts";
import type { NoteSources } from "./notes.ts";
import type { Unit } from "./units.ts";

/** How many examples of a plural form are given. */
const most = 5;

/** The numbers that take a plural form: `2, 3, 4, 22, 23, …`. */
function examplesOf(locale: string, form: PluralForm): string {
  const fitting = numbersOf(locale, form);
  if (fitting.length === 0) return "broken numbers";
  return [...fitting.slice(0, most), ...(fitting.length > most ? ["…"] : [])].join(", ");
}

/** What is to be known of the fields that are no translation of the source's. */
const ownFields: Readonly<Record<string, string>> = {
  aliases:
    "The other forms, inflected ones too, in which the sentences of your language name the record. They are found by these forms, and need not be as many as in the source.",
  acronym: "The acronym that the sentences of your language use.",
  officialName:
    "The official name in your language. Leave the source's if there is none on record.",
  officialTitle:
    "The official title in your language. Leave the source's if there is none on record.",
  months: "The twelve months, from January, as they stand in a date.",
  firstDay:
    "The first day of a month. Leave the source's if your language writes it as a number like any other.",
};

/** Says in what form a text is: a list, a plural form, or a text that each language has in its own way. */
export const formNotes =
  ({ locale }: NoteSources) =>
  ({ path, isList }: Unit): readonly string[] => {
    const field = path.at(-1) ?? "";
    const form = pluralKeyOf(field)?.form;
    const own = ownFields[field];
    return [
      ...(own === undefined ? [] : [own]),
      ...(isList
        ? [
            `A list: “${separator}” stands between two items, and “${emptyList}” for no item, with or without the key beside it.`,
          ]
        : []),
      ...(form === undefined
        ? []
        : [`Plural form “${form}” of ${locale}, for ${examplesOf(locale, form)}.`]),
    ];
  };
