/** A placeholder of a template: the fact that it shows, and the format in which it does. */
export const placeholder = /\{\{\s*([^\s,}]+)\s*(?:,\s*([^\s}]+)\s*)?\}\}/g;
