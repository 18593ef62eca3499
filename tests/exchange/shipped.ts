import { readFileSync } from "node:fs";
import { DOMParser, type Element } from "@xmldom/xmldom";

/** Reads an exchange file that the package ships. */
export function shipped(file: string): Element {
  const xml = readFileSync(`generated/public/exchange/${file}`, "utf8");
  return rootOf(xml);
}

/** Parses XML. */
export function rootOf(xml: string): Element {
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
  if (root === null) throw new Error("The document has no element.");
  return root;
}

/** The elements of a name within another. */
export const all = (parent: Element, name: string): readonly Element[] => [
  ...parent.getElementsByTagName(name),
];

/** The texts of the elements of a name within another. */
export const textsOf = (parent: Element, name: string): readonly (string | null)[] =>
  all(parent, name).map(({ textContent }) => textContent);

/** The one element of a name within another that has an attribute of a value. */
export function one(parent: Element, name: string, attribute: string, value: string): Element {
  const [found, ...more] = all(parent, name).filter((it) => it.getAttribute(attribute) === value);
  if (!found || more.length > 0) {
    throw new Error(
      `Expected one ${name} with ${attribute} "${value}", found ${found ? 1 + more.length : 0}.`,
    );
  }
  return found;
}
