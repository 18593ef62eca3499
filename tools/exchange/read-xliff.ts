import type { Element, Node } from "@xmldom/xmldom";
import { list } from "../../src/checks/show.ts";
import type { Fault, Incoming, Reading } from "./incoming.ts";
import { parseXml } from "./parse-xml.ts";
import type { Part } from "./placeholders.ts";
import { xliffNamespace } from "./write-xliff.ts";

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

/** The elements of a name that an element has itself. */
const childrenOf = (parent: Element, name: string): readonly Element[] =>
  [...parent.childNodes].filter(isElement).filter(({ localName }) => localName === name);

/** Reads a text, in which a tool may have marked spans. Any other element but a placeholder has no place in it. */
function partsOf(node: Element, note: (reason: string) => void): readonly Part[] {
  return [...node.childNodes].flatMap((child): readonly Part[] => {
    if (child.nodeType === child.TEXT_NODE || child.nodeType === child.CDATA_SECTION_NODE) {
      return [child.nodeValue ?? ""];
    }
    if (!isElement(child)) return []; // a comment, for example
    const { localName: name } = child;
    if (name === "mrk") return partsOf(child, note);
    if (name === "ph") {
      return [{ id: child.getAttribute("id") ?? "", code: child.textContent ?? "" }];
    }
    note(`has <${name}> in its ${node.localName}, where text and <ph> stand. Remove it.`);
    return [];
  });
}

/** The line of a file on which an element begins. */
const lineOf = ({ lineNumber }: Element): string => `line ${lineNumber ?? "?"}`;

/** Reads a unit. */
function readUnit(unit: Element, note: (fault: Fault) => void): readonly Incoming[] {
  const key = unit.getAttribute("id") ?? "";
  if (key === "") {
    note({ key: lineOf(unit), reason: "is a <trans-unit> without an id. Restore it." });
    return [];
  }
  const noteHere = (reason: string) => note({ key, reason });
  const [sources, targets] = [childrenOf(unit, "source"), childrenOf(unit, "target")];
  const [source] = sources;
  const [target] = targets;
  if (source === undefined || sources.length > 1 || targets.length > 1) {
    noteHere("has not one <source> and at most one <target>. Restore them.");
    return [];
  }
  return [{ key, source: partsOf(source, noteHere), target: target && partsOf(target, noteHere) }];
}

/** Says what is wrong with the root of a document. */
function rootFault(root: Element | null): string | undefined {
  if (root?.localName !== "xliff" || root.namespaceURI !== xliffNamespace) {
    return `is <${root?.nodeName}>; expected <xliff> in the namespace ${xliffNamespace}. Save it as XLIFF 1.2.`;
  }
  const version = root.getAttribute("version");
  return version === "1.2" ? undefined : `is XLIFF "${version}". Save it as XLIFF 1.2.`;
}

/** Reads XLIFF 1.2. What it says of states is not read: who imports it decides what is reviewed. */
export function readXliff(text: string, from: string): Reading {
  const nothing = { locale: "", units: [] };
  const document = parseXml(text);
  if ("reason" in document) return { file: nothing, faults: [document] };
  const root = document.documentElement;
  const wrong = rootFault(root);
  if (root === null || wrong !== undefined) {
    return { file: nothing, faults: [{ key: "", reason: wrong ?? "" }] };
  }
  const faults: Fault[] = [];
  const files = childrenOf(root, "file");
  const attributesOf = (name: string) => [
    ...new Set(files.map((file) => file.getAttribute(name) ?? "")),
  ];
  const sources = attributesOf("source-language");
  if (sources.some((source) => source !== from)) {
    const reason = `is translated from ${list(sources)}; expected "${from}". Translate an exported file.`;
    faults.push({ key: "", reason });
  }
  const [locale = "", ...others] = attributesOf("target-language");
  if (others.length > 0) {
    const reason = `is in several languages: ${list([locale, ...others])}. Import each from a file of its own.`;
    faults.push({ key: "", reason });
  }
  const units = files
    .flatMap((file) => [...file.getElementsByTagNameNS(xliffNamespace, "trans-unit")])
    .flatMap((unit) => readUnit(unit, (fault) => faults.push(fault)));
  return { file: { locale, units }, faults };
}
