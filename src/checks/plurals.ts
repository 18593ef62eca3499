import { type PluralForm, pluralKeyOf } from "../content/plural-forms.ts";
import type { Check } from "./check.ts";
import { list } from "./show.ts";

/** Lists the plural forms of each text that has any, by the key without its plural form. */
function formsOf(keys: Iterable<string>): ReadonlyMap<string, readonly PluralForm[]> {
  const forms = new Map<string, PluralForm[]>();
  for (const key of keys) {
    const plural = pluralKeyOf(key);
    if (plural) forms.set(plural.base, [...(forms.get(plural.base) ?? []), plural.form]);
  }
  return forms;
}

export const plurals: Check<"plurals"> = {
  name: "plurals",
  severity: "error",
  appliesTo: ["templates"],
  *run({ source, target }) {
    const expected = new Intl.PluralRules(target.locale).resolvedOptions().pluralCategories;
    const found = formsOf(target.texts.keys());
    for (const base of new Set([...formsOf(source.texts.keys()).keys(), ...found.keys()])) {
      const forms = found.get(base) ?? [];
      for (const form of expected.filter((name) => !forms.includes(name))) {
        const message = `The plural form is missing; ${target.locale} has ${list(expected)}.`;
        yield { key: `${base}_${form}`, message };
      }
      for (const form of forms.filter((name) => !expected.includes(name))) {
        const message = `${target.locale} has no such plural form; it has ${list(expected)}.`;
        yield { key: `${base}_${form}`, message };
      }
    }
  },
};
