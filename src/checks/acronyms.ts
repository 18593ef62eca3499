import type { RecordId } from "../../generated/ids.ts";
import { eachPair, list } from "./check.ts";
import type { Language } from "./translation.ts";

const acronym = /(?<![A-Z\d])[A-Z]{3,}(?![A-Za-z\d])/g;

/** The acronyms of records. */
const known = new WeakMap<Language, ReadonlyMap<string, RecordId>>();

function acronymsOf(language: Language): ReadonlyMap<string, RecordId> {
  const found =
    known.get(language) ??
    new Map(
      [...language.names].flatMap(([record, names]) =>
        names.flatMap((name) => (name.match(/^[A-Z]{2,}$/) ? [[name, record] as const] : [])),
      ),
    );
  known.set(language, found);
  return found;
}

/** What an acronym of the source names, the target names; no other acronym comes in. */
export const acronyms = eachPair((pair, { source, target }) => {
  const inSource = new Set(pair.source.match(acronym));
  const inTarget = new Set(pair.target.match(acronym));
  const expected = new Set([...inSource].flatMap((form) => acronymsOf(source).get(form) ?? []));
  const named = new Set([
    ...[...inTarget].flatMap((form) => acronymsOf(target).get(form) ?? []),
    ...target.namedIn(pair.target),
  ]);
  const lost = [...expected].filter((record) => !named.has(record));
  const added = [...inTarget].filter((form) => {
    const record = acronymsOf(target).get(form);
    return record === undefined ? !inSource.has(form) : !expected.has(record);
  });
  if (lost.length + added.length === 0) return undefined;
  return `The acronyms are ${list(inTarget)}; the source's are ${list(inSource)}.`;
});
