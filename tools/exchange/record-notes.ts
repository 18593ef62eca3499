import type { RecordId } from "../../generated/ids.ts";
import { recordCollections } from "../../src/content/collections.ts";
import type { AnyRecord, Content } from "../../src/content/content.ts";
import { isId } from "../../src/content/is-id.ts";
import { compileMatcher } from "../../src/content/match.ts";
import { valueAt } from "../../src/content/tree.ts";
import type { LocaleFiles } from "../read-locales.ts";
import type { NoteSources } from "./notes.ts";
import type { Unit } from "./units.ts";

/** Every form of every record's name. */
const namesIn = (content: Content): readonly (readonly [string, RecordId])[] =>
  recordCollections.flatMap((collection) =>
    Object.values<AnyRecord>(content[collection]).flatMap(({ id, name, acronym, aliases }) =>
      [name, ...(acronym === undefined ? [] : [acronym]), ...aliases].map(
        (form) => [form, id] as const,
      ),
    ),
  );

/** The key of a record: `places.japan`. */
export const recordKey = (id: RecordId): string =>
  `${recordCollections.find((name) => isId(name, id)) ?? ""}.${id}`;

/** A record as a note names it: its key, and its name in the language if that has one. */
function shownRecord(target: LocaleFiles, id: RecordId): string {
  const key = recordKey(id);
  const name = valueAt(target, [...key.split("."), "name"]);
  return typeof name === "string" ? `${key} “${name}”` : key;
}

/** Says which records a text names: `“Japon”: places.japan “Japón”`. */
export function recordNotes({ content, target }: NoteSources): (unit: Unit) => readonly string[] {
  const matcher = compileMatcher(namesIn(content), content.locale);
  return ({ source, path: [, own], isList }) => {
    if (isList) return [];
    const named = new Map<string, string>();
    for (const { start, end, records } of matcher(source)) {
      const others = records.filter((id) => id !== own);
      if (others.length === 0) continue;
      const shown = others.map((id) => shownRecord(target, id)).join(" and ");
      named.set(source.slice(start, end), shown);
    }
    return [...named].map(([words, shown]) => `Names “${words}”: ${shown}.`);
  };
}
