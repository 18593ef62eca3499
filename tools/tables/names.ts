/** Writes a name of TypeScript as tables have it: `checkedOn` is `checked_on`. */
export const snakeCase = (name: string): string =>
  name.replace(/(?<=.)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();

/** The name of a column in a language: `statement_en`; `statement_pt_br`. */
export const inLanguage = (name: string, locale: string): string =>
  `${name}_${locale.replaceAll("-", "_").toLowerCase()}`;
