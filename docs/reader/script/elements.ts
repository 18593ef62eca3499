import type { SearchEntry } from "../pages/search-entry.ts";

/** Makes an element with a class and with what stands in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== "") element.className = className;
  element.append(...children);
  return element;
}

/** What a thing is, before its name; the title of a guide says it by itself. */
export const kindOf = (kind: string): readonly (Node | string)[] =>
  kind === "" ? [] : [make("span", "quiet", kind), " "];

/** The name of an entry, in its language. */
export function nameOf({ name, lang }: SearchEntry): Node {
  if (lang === undefined || lang === document.documentElement.lang) return new Text(name);
  const element = make("span", "", name);
  element.lang = lang;
  return element;
}
