/** A string in a message is cut after this many characters. */
const longest = 60;

/** Shows a value of any type in a message. It never throws, whatever the value is. */
export function show(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
    case "bigint":
      return `${value}n`;
    case "function":
      return "a function";
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? "an array" : "an object";
    default:
      return String(value);
  }
}

/** Shows the items of a list in a message: `"a", "b"`, or `none`. */
export const list = (items: Iterable<string>): string =>
  [...items].map((item) => JSON.stringify(item)).join(", ") || "none";

/** How many items of a long list a message shows. */
const mostListed = 3;

/** Shows the first items of a list that may be long. */
export function listSome(items: Iterable<string>): string {
  const first: string[] = [];
  for (const item of items) {
    if (first.length === mostListed) break;
    first.push(item);
  }
  return list(first);
}

/** Shows the code point of a character that a reader would not see: `U+00A0`. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
