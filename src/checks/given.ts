const show = (value: unknown): string => {
  if (typeof value === "string") return JSON.stringify(value);
  return Array.isArray(value) ? "an array" : String(value);
};

/** The canonical form of a tag; `_` counts as `-`. */
export function tagOf(option: string, tag: unknown): string {
  try {
    const [canonical] = Intl.getCanonicalLocales(String(tag).replaceAll("_", "-"));
    if (typeof tag === "string" && canonical !== undefined) return canonical;
  } catch {
    // Falls through to our message.
  }
  throw new RangeError(
    `\`${option}\` is ${show(tag)}; expected a BCP 47 language tag. Give the language of the texts, such as "es" or "pt-BR".`,
  );
}

/** Refuses what is no object. */
export function assertObject(option: string, value: unknown, advice: string): void {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return;
  throw new TypeError(`\`${option}\` is ${show(value)}; expected an object. ${advice}`);
}
