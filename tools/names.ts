import type { RecordId } from "../generated/ids.ts";
import { type RecordCollection, recordCollections } from "../src/content/collections.ts";
import type { AnyRecord, Content } from "../src/content/content.ts";
import { isId } from "../src/content/is-id.ts";
import { compileMatcher } from "../src/content/match.ts";
import { namesOfRecord } from "../src/content/record-names.ts";

/** The collections whose records an article names. The names of the others are this package's. */
const named: readonly RecordCollection[] = [
  "initiatives",
  "agreements",
  "organizations",
  "people",
  "places",
  "topics",
  "terms",
];

/** The collection of a record that texts name; `undefined` of one that only this package names. */
export const collectionOf = (record: RecordId): RecordCollection | undefined =>
  named.find((name) => isId(name, record));

/** Tells whether a text names a record, and which records it names. */
export interface Names {
  readonly isNamed: (text: string, record: RecordId) => boolean;
  readonly namedIn: (text: string) => ReadonlySet<RecordId>;
}

/** The forms by which a text may name a record. An area of cooperation is named by its term, too. */
function formsOf(record: AnyRecord, { terms }: Content): readonly string[] {
  const term = record.kind === "topic" && record.term !== null ? terms[record.term] : undefined;
  return [record, ...(term ? [term] : [])].flatMap(namesOfRecord);
}

/** Reads the names of the records of a content. Each is looked for by itself, so that a longer name hides no shorter one. */
export function namesOf(content: Content): Names {
  const matchers = new Map(
    recordCollections
      .filter((name) => named.includes(name))
      .flatMap((name) => Object.values<AnyRecord>(content[name]))
      .map((record) => {
        const forms = formsOf(record, content).map((form) => [form, record.id] as const);
        return [record.id, compileMatcher(forms, content.locale)];
      }),
  );
  const isNamed: Names["isNamed"] = (text, record) =>
    (matchers.get(record)?.(text).length ?? 0) > 0;
  return {
    isNamed,
    namedIn: (text) => new Set([...matchers.keys()].filter((id) => isNamed(text, id))),
  };
}
