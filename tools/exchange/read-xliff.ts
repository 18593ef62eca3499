import { list } from "../../src/checks/show.ts";
import { languageTag } from "../language-tag.ts";
import type { Fault, Incoming, Reading } from "./incoming.ts";
import { parseXml, type ReadElement } from "./parse-xml.ts";
import type { Part } from "./placeholders.ts";
import { exportContext, xliffNamespace } from "./write-xliff.ts";

const isElement = (child: ReadElement | string): child is ReadElement => typeof child !== "string";

/** The elements of a name that an element has itself. */
const childrenOf = ({ children }: ReadElement, name: string): readonly ReadElement[] =>
  children.filter(isElement).filter((child) => child.name === name);

/** The units of an element, in groups too. */
const unitsIn = ({ children }: ReadElement): readonly ReadElement[] =>
  children
    .filter(isElement)
    .flatMap((child) => (child.name === "trans-unit" ? [child] : unitsIn(child)));

/** All that an element has as text. */
const textIn = ({ children }: ReadElement): string =>
  children.map((child) => (isElement(child) ? textIn(child) : child)).join("");

/** Reads a text, in which a tool may have marked spans. Any other element but a placeholder has no place in it. */
function partsOf(
  { name: own, children }: ReadElement,
  note: (reason: string) => void,
): readonly Part[] {
  return children.flatMap((child): readonly Part[] => {
    if (!isElement(child)) return [child];
    const { name, attributes } = child;
    if (name === "mrk") return partsOf(child, note);
    if (name === "ph") return [{ id: attributes.get("id") ?? "", code: textIn(child) }];
    note(`has <${name}> in its ${own}, where text and <ph> stand. Remove it.`);
    return [];
  });
}

/** The states of a target that nobody has translated. */
const untranslated: readonly string[] = ["new", "needs-translation", "needs-l10n"];

/** Whether a tool says of a target that it is translated. */
function isTranslated(target: ReadElement | undefined): boolean {
  const state = target?.attributes.get("state");
  return state !== undefined && !untranslated.includes(state);
}

/** The mark of the target with which a unit was exported. */
const exportedIn = (unit: ReadElement): string | undefined =>
  childrenOf(unit, "context-group")
    .flatMap((group) => childrenOf(group, "context"))
    .filter(({ attributes }) => attributes.get("context-type") === exportContext)
    .map(textIn)[0]
    ?.trim();

/** Reads a unit. */
function readUnit(unit: ReadElement, note: (fault: Fault) => void): readonly Incoming[] {
  const key = unit.attributes.get("id") ?? "";
  if (key === "") {
    note({ key: `line ${unit.line}`, reason: "is a <trans-unit> without an id. Restore it." });
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
  return [
    {
      key,
      source: partsOf(source, noteHere),
      target: target && partsOf(target, noteHere),
      isMarked: unit.attributes.get("approved") === "yes" || isTranslated(target),
      exported: exportedIn(unit),
    },
  ];
}

/** Says what is wrong with the root of a document. */
function rootFault({ name, namespace, attributes }: ReadElement): string | undefined {
  if (name !== "xliff" || namespace !== xliffNamespace) {
    return `is <${name}>; expected <xliff> in the namespace ${xliffNamespace}. Save it as XLIFF 1.2.`;
  }
  const version = attributes.get("version");
  return version === "1.2" ? undefined : `is XLIFF "${version}". Save it as XLIFF 1.2.`;
}

/** Reads XLIFF 1.2. Of its states, only that a text is translated is read: who imports it decides what is reviewed. */
export function readXliff(text: string, from: string): Reading {
  const nothing = { locale: "", units: [] };
  const root = parseXml(text);
  if ("reason" in root) return { file: nothing, faults: [root] };
  const wrong = rootFault(root);
  if (wrong !== undefined) return { file: nothing, faults: [{ key: "", reason: wrong }] };
  const faults: Fault[] = [];
  const files = childrenOf(root, "file");
  const valuesOf = (name: string) => [
    ...new Set(files.map(({ attributes }) => attributes.get(name) ?? "")),
  ];
  const sources = valuesOf("source-language");
  // Some tools write a language with a region of their own choice.
  if (sources.some((source) => languageTag(source).toLowerCase().split("-")[0] !== from)) {
    const reason = `is translated from ${list(sources)}; expected "${from}". Translate an exported file.`;
    faults.push({ key: "", reason });
  }
  const [locale = "", ...others] = valuesOf("target-language").map(languageTag);
  if (others.length > 0) {
    const reason = `is in several languages: ${list([locale, ...others])}. Import each from a file of its own.`;
    faults.push({ key: "", reason });
  }
  const units = files
    .flatMap(unitsIn)
    .flatMap((unit) => readUnit(unit, (fault) => faults.push(fault)));
  return { file: { locale, units }, faults };
}
