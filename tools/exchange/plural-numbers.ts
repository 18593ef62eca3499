import { type PluralForm, pluralForms } from "../../src/content/plural-forms.ts";

/** The numbers of which the plural forms are compared; some languages have a form for millions. */
const numbers = [...Array.from({ length: 201 }, (_, number) => number), 1_000_000];

/** The plural forms of a language. */
export function formsIn(locale: string): readonly PluralForm[] {
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return pluralForms.filter((form) => categories.includes(form));
}

/** Examples of the numbers that take a plural form in a language. */
export function numbersOf(locale: string, form: PluralForm): readonly number[] {
  const rules = new Intl.PluralRules(locale);
  return numbers.filter((number) => rules.select(number) === form);
}

/** The form that most of the numbers of a form take in another language: “few” of Polish is “other” in French. */
export function formFor(form: PluralForm, locale: string, other: string): PluralForm {
  const rules = new Intl.PluralRules(other);
  const taken = numbersOf(locale, form).map((number) => rules.select(number));
  const count = (one: PluralForm) => taken.filter((name) => name === one).length;
  return taken.reduce<PluralForm>((best, one) => (count(one) > count(best) ? one : best), "other");
}
