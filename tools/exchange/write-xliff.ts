import manifest from "../../package.json" with { type: "json" };
import { Refusal } from "../mistake.ts";
import { type Part, sourceParts, targetParts } from "./placeholders.ts";
import type { State } from "./state.ts";
import { exportedTarget, type Unit } from "./units.ts";
import { exportMark } from "./wording.ts";
import { element, type XmlElement, xmlOf } from "./xml.ts";

/** The namespace of XLIFF 1.2. */
export const xliffNamespace = "urn:oasis:names:tc:xliff:document:1.2";

/** What is written. */
export interface Exchange {
  /** The language of the source: a BCP 47 tag. */
  readonly from: string;
  /** The language to translate into: a BCP 47 tag. */
  readonly locale: string;
  readonly units: readonly Unit[];
  readonly stateOf: (unit: Unit) => State;
  readonly notesOn: (unit: Unit) => readonly string[];
  /** What a placeholder of a text becomes; `undefined` if it shows no fact. */
  readonly shown: (key: string, code: string) => string | undefined;
}

/** The type of the context that tells with which target a unit was exported. */
export const exportContext = "x-exported";

const toolId = manifest.name;

/** Writes an element with a text, in which placeholders are elements of their own. */
function textElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  parts: readonly Part[],
  shown: (code: string) => string | undefined,
): XmlElement {
  const children = parts.map((part) =>
    typeof part === "string"
      ? part
      : element("ph", { id: part.id, "equiv-text": shown(part.code) }, part.code),
  );
  return element(name, attributes, "", ...children); // begun by a text, so that no white space is added
}

function unitElement(unit: Unit, { from, locale, stateOf, notesOn, ...exchange }: Exchange) {
  const { key } = unit;
  const state = stateOf(unit);
  const source = sourceParts(unit.source);
  const target = unit.target === undefined ? source : targetParts(unit.target, source);
  const shown = (code: string) => exchange.shown(key, code);
  return element(
    "trans-unit",
    {
      id: key,
      resname: key,
      approved: state === "final" ? "yes" : "no",
      "xml:space": "preserve",
    },
    textElement("source", { "xml:lang": from }, source, shown),
    textElement("target", { "xml:lang": locale, state }, target, shown),
    element(
      "context-group",
      { name: key, purpose: "location" },
      element("context", { "context-type": "sourcefile" }, key),
      element("context", { "context-type": exportContext }, exportMark(exportedTarget(unit))),
    ),
    ...notesOn(unit).map((note) => element("note", { "xml:lang": "en", from: "developer" }, note)),
  );
}

/** A character that XML does not allow, not even as a reference. */
export const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Refuses texts that XML cannot hold. */
function refuseUnwritable(units: readonly Unit[]): void {
  const wrong = units.filter(({ source, target = "" }) => unwritable.test(source + target));
  if (wrong.length === 0) return;
  const keys = wrong.map(({ key }) => `  ${key}`).join("\n");
  throw new Refusal(
    `These texts have a control character, which XML cannot hold. Remove it in locales/:\n${keys}`,
  );
}

/**
 * Writes texts as XLIFF 1.2, with a `file` for each of the source's files. What is not translated yet has the
 * source's text as its target, since tools that translate fill targets that there are.
 *
 * @throws Refusal that lists the texts that XML cannot hold.
 */
export function xliffOf(exchange: Exchange): string {
  const { from, locale, units } = exchange;
  refuseUnwritable(units);
  const names = new Set(units.map(({ path: [name = ""] }) => name));
  const files = [...names].map((name) =>
    element(
      "file",
      {
        original: `locales/${from}/${name}.json`,
        "source-language": from,
        "target-language": locale,
        datatype: "plaintext",
        "tool-id": toolId,
      },
      element(
        "header",
        {},
        element("tool", {
          "tool-id": toolId,
          "tool-name": toolId,
          "tool-version": manifest.version,
        }),
      ),
      element(
        "body",
        {},
        ...units.filter(({ path }) => path[0] === name).map((unit) => unitElement(unit, exchange)),
      ),
    ),
  );
  return xmlOf(element("xliff", { version: "1.2", xmlns: xliffNamespace }, ...files));
}
