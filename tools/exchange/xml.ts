import { DOMImplementation, type Document, type Element, XMLSerializer } from "@xmldom/xmldom";

/** An element of XML: its name, its attributes, and what it holds in order. An attribute that is `undefined` is left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlNode[];
}

/** What an element holds: text, or further elements. */
export type XmlNode = XmlElement | string;

/** Writes an element down: `element("seg", {}, "Le climat")`. */
export const element = (
  name: string,
  attributes: XmlElement["attributes"],
  ...children: readonly XmlNode[]
): XmlElement => ({ name, attributes, children });

/** Whether white space may stand between the children: not beside text, of which it would become a part. */
const isLaidOut = (children: readonly XmlNode[]): boolean =>
  children.length > 0 && children.every((child) => typeof child !== "string");

/** Makes an element of a document, which stands at a depth there. */
function make(document: Document, { name, attributes, children }: XmlElement, depth = 0): Element {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(attribute, value);
  }
  const write = (text: string) => made.appendChild(document.createTextNode(text));
  const beginLine = (at: number) => isLaidOut(children) && write(`\n${"  ".repeat(at)}`);
  for (const child of children) {
    beginLine(depth + 1);
    if (typeof child === "string") write(child);
    else made.appendChild(make(document, child, depth + 1));
  }
  beginLine(depth);
  return made;
}

/**
 * Writes a document in UTF-8. Elements that hold elements only are laid out on lines; text stays as it is.
 *
 * @throws DOMException if a name or a text has a character that XML does not allow.
 */
export function xmlOf(root: XmlElement): string {
  const document = new DOMImplementation().createDocument(null, "");
  document.appendChild(make(document, root));
  const text = new XMLSerializer().serializeToString(document, { requireWellFormed: true });
  // A reader takes a carriage return for a line feed, unless it is written as a reference.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text.replaceAll("\r", "&#13;")}\n`;
}
