import { SaxesParser } from "saxes";
import type { Fault } from "./incoming.ts";

/** An element as it was read. */
export interface ReadElement {
  /** The name without its prefix. */
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (ReadElement | string)[];
  /** The line of the file on which it begins. */
  readonly line: number;
}

/** An element that is still being read. */
interface OpenElement extends ReadElement {
  readonly children: (ReadElement | string)[];
}

/** The most elements that may stand in one another: files of texts have ten. */
const mostLevels = 100;

/** Stops the reading of a document, and says why. */
class Unreadable extends Error {}

/**
 * Reads XML that somebody else has written. What is not well-formed is a fault, and so is a document type,
 * which could define entities without end.
 */
export function parseXml(text: string): ReadElement | Fault {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: OpenElement[] = [];
  let root: ReadElement | undefined;
  parser.on("doctype", () => {
    throw new Unreadable("has a document type (<!DOCTYPE …>), which is not read");
  });
  parser.on("error", ({ message }) => {
    throw new Unreadable(`is not well-formed XML, at line and column ${message}`);
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const element: OpenElement = {
      name: local,
      namespace: uri,
      attributes: new Map(Object.values(attributes).map(({ name, value }) => [name, value])),
      children: [],
      line: parser.line,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    if (open.length > mostLevels) {
      throw new Unreadable(`has elements in one another ${open.length} levels deep`);
    }
  });
  parser.on("closetag", () => open.pop());
  const addText = (words: string) => open.at(-1)?.children.push(words);
  parser.on("text", addText);
  parser.on("cdata", addText);
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { key: "", reason: `${error.message.replace(/\.?$/, ".")} Mend it there.` };
  }
  return root ?? { key: "", reason: "has no element. Import an exported file." };
}
