import tags from "language-tags";

/** A language tag as BCP 47 writes it: other systems put a low line between its parts. */
export const languageTag = (tag: string): string => tag.replaceAll("_", "-");

/** A tag as `Intl` writes it; `undefined` of one that it does not take, such as `i-default`. */
function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Says what is wrong with a language tag, by the registry of BCP 47; nothing of one that is registered and spelled as it ought to be. */
export function tagFault(tag: string): string | undefined {
  if (!tags.check(tag)) return `is "${tag}", which BCP 47 does not register`;
  const canonical = canonicalTag(tag);
  if (canonical === undefined)
    return `is "${tag}", which stands for no language that programs know`;
  return canonical === tag ? undefined : `is "${tag}", which BCP 47 spells "${canonical}"`;
}
