import { DOMParser, type Document } from "@xmldom/xmldom";
import type { Fault } from "./incoming.ts";

/** Parses XML that somebody else has written. Anything that is not well-formed is a fault, and so is a document type, which could define entities without end. */
export function parseXml(text: string): Document | Fault {
  if (/<!DOCTYPE/i.test(text)) {
    const reason = "has a document type (<!DOCTYPE …>), which is not read. Save it without one.";
    return { key: "", reason };
  }
  const faults: string[] = [];
  try {
    const onError = (_level: string, message: string) => {
      faults.push(message);
    };
    const document = new DOMParser({ onError }).parseFromString(text, "application/xml");
    if (faults.length === 0) return document;
  } catch (error) {
    if (faults.length === 0) faults.push(error instanceof Error ? error.message : String(error));
  }
  const [first = ""] = faults;
  const [what = ""] = first.split("\n");
  return { key: "", reason: `is not well-formed XML: ${what.replace(/\.?$/, ".")} Mend it there.` };
}
