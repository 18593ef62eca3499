import tags from "language-tags";

/** Says what is wrong with a language tag, by the registry of BCP 47; nothing of one that is registered and spelt as it ought to be. */
export function tagFault(tag: string): string | undefined {
  if (!tags.check(tag)) return `is "${tag}", which BCP 47 does not register`;
  const [canonical] = Intl.getCanonicalLocales(tag);
  return canonical === tag ? undefined : `is "${tag}", which BCP 47 spells "${canonical}"`;
}
