import type { PluralForm } from "../content/plural-forms.ts";

/** The numbers of which the plural forms are compared; some languages have a form for millions. */
const numbers = [...Array.from({ length: 201 }, (_, number) => number), 1_000_000];

/** Examples of the numbers that take a plural form in a language. */
export function numbersOf(locale: string, form: PluralForm): readonly number[] {
  const rules = new Intl.PluralRules(locale);
  return numbers.filter((number) => rules.select(number) === form);
}

/**
 * Tells whether a plural form of a language stands for a single number, so that a text in this form may
 * leave the number out: "one" of English does, and "one" of French, which is for 0 and 1, does not.
 */
export const isFormOfOne = (locale: string, form: PluralForm): boolean =>
  numbersOf(locale, form).length === 1;
