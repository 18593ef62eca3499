import { type Check, list } from "./check.ts";

const pluralForm = /^(.*)_(zero|one|two|few|many|other)$/;

/** Plural forms by the key they belong to. */
function formsOf(keys: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const key of keys) {
    const [, base, form] = pluralForm.exec(key) ?? [];
    if (base !== undefined && form) forms.set(base, [...(forms.get(base) ?? []), form]);
  }
  return forms;
}

/** A text with plural forms has each form of its language, and no other. */
export const plurals: Check = {
  severity: "error",
  *run({ source, target }) {
    const expected = new Intl.PluralRules(target.locale).resolvedOptions().pluralCategories;
    const found = formsOf(target.texts.keys());
    for (const base of new Set([...formsOf(source.texts.keys()).keys(), ...found.keys()])) {
      const forms = found.get(base) ?? [];
      for (const form of expected.filter((name) => !forms.includes(name))) {
        const message = `The plural form is missing; ${target.locale} has ${list(expected)}.`;
        yield { key: `${base}_${form}`, message };
      }
      for (const form of forms.filter((name) => !expected.some((known) => known === name))) {
        const message = `${target.locale} has no such plural form; it has ${list(expected)}.`;
        yield { key: `${base}_${form}`, message };
      }
    }
  },
};
