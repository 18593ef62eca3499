/** The plural forms that a language can have, as `Intl.PluralRules` names them. */
export const pluralForms = ["zero", "one", "two", "few", "many", "other"] as const;

/** The name of a plural form. */
export type PluralForm = (typeof pluralForms)[number];

/** An i18next key that ends with a plural form, taken apart. */
interface PluralKey {
  /** The key of the text that has plural forms: `summary` of `summary_one`. */
  readonly base: string;
  /** The plural form: `one` of `summary_one`. */
  readonly form: PluralForm;
}

/** Takes an i18next key apart; gives `undefined` for a key that does not end with a plural form. */
export function pluralKeyOf(key: string): PluralKey | undefined {
  const at = key.lastIndexOf("_");
  const form = at < 0 ? undefined : pluralForms.find((name) => name === key.slice(at + 1));
  return form && { base: key.slice(0, at), form };
}
