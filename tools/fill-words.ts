/** Fills the placeholders of a text of the reader. Where a value is empty, no space is left over. */
export const fillWords = (template: string, values: Readonly<Record<string, string>>): string =>
  template
    .replaceAll(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? "")
    .replaceAll(/ {2,}/g, " ")
    .trim();
