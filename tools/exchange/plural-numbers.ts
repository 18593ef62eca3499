import { numbersOf } from "../../src/checks/plural-numbers.ts";
import { type PluralForm, pluralForms } from "../../src/content/plural-forms.ts";

/** The plural forms of a language. */
export function formsIn(locale: string): readonly PluralForm[] {
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return pluralForms.filter((form) => categories.includes(form));
}

/** The form that most of the numbers of a form take in another language: “few” of Polish is “other” in French. */
export function formFor(form: PluralForm, locale: string, other: string): PluralForm {
  const rules = new Intl.PluralRules(other);
  const taken = numbersOf(locale, form).map((number) => rules.select(number));
  const count = (one: PluralForm) => taken.filter((name) => name === one).length;
  return taken.reduce<PluralForm>((best, one) => (count(one) > count(best) ? one : best), "other");
}
