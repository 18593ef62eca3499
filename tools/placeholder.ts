/** A placeholder of a template: the fact that it shows, and the format in which it does. It has no brace inside, so that braces without end take no time. */
export const placeholder = /\{\{\s*([^\s,{}]+)\s*(?:,\s*([^\s{}]+)\s*)?\}\}/g;

/** Whether a text has braces of a placeholder that is none: `{{japan.area, number`. */
export const hasStrayBraces = (text: string): boolean =>
  /\{\{|\}\}/.test(text.replaceAll(placeholder, ""));
