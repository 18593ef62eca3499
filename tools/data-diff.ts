import type {
  AddedAndRemoved,
  FactChange,
  VerdictChange,
  VersionChanges,
} from "../src/content/changes.ts";
import { textFieldsOf } from "../src/content/collections.ts";
import { isTree, leavesOf, type Tree } from "../src/content/tree.ts";
import { isSameAfter, withNewIds } from "./new-ids.ts";

/** The contents that a version ships, by language. */
export type Contents = Readonly<Record<string, object>>;

/** Ids that are gone, each with those that took its place. */
export type Renamed = VersionChanges["renamed"];

/** What changed between two versions of the data. */
export type DataDiff = Omit<VersionChanges, "version" | "date">;

/** The collections of a content, whichever a version had: the objects that have entries by their ids. */
function collectionsOf(content: object): Readonly<Record<string, Tree>> {
  const found = Object.entries(content).filter(
    (part): part is [string, Tree] => isTree(part[1]) && !["article", "labels"].includes(part[0]),
  );
  return Object.fromEntries(found);
}

/** The ids of contents by their collections. */
export function idsOf(contents: Contents): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  for (const content of Object.values(contents)) {
    for (const [name, entries] of Object.entries(collectionsOf(content))) {
      const known = ids.get(name) ?? new Set();
      ids.set(name, new Set([...known, ...Object.keys(entries)]));
    }
  }
  return ids;
}

/** What the first list has and the second has not. */
const without = (some: Iterable<string>, others: Iterable<string>): readonly string[] => {
  const known = new Set(others);
  return [...some].filter((one) => !known.has(one));
};

const compare = (before: readonly string[], after: readonly string[]): AddedAndRemoved => ({
  added: without(after, before),
  removed: without(before, after),
});

/** The ids of some contents that others lack, by collection. */
function idsWithout(some: Contents, others: Contents): Readonly<Record<string, readonly string[]>> {
  const known = idsOf(others);
  const lacking = [...idsOf(some)].map(
    ([name, ids]) => [name, without(ids, known.get(name) ?? [])] as const,
  );
  return Object.fromEntries(lacking.filter(([, ids]) => ids.length > 0));
}

const labelsOf = (content: object): ReadonlyMap<string, unknown> =>
  new Map(leavesOf("labels" in content ? content.labels : {}, "labels"));

/** Compares the labels of the languages that both versions have. If the first version has none, all are new. */
function compareLabels(before: Contents, after: Contents): AddedAndRemoved {
  const isFirst = Object.keys(before).length === 0;
  const compared = Object.entries(after)
    .filter(([locale]) => isFirst || before[locale])
    .map(([locale, content]) =>
      compare([...labelsOf(before[locale] ?? {}).keys()], [...labelsOf(content).keys()]),
    );
  return {
    added: [...new Set(compared.flatMap(({ added }) => added))],
    removed: [...new Set(compared.flatMap(({ removed }) => removed))],
  };
}

/** The parts of a content by their keys: the article, the entries and the labels. */
const partsOf = (content: object): ReadonlyMap<string, unknown> =>
  new Map([
    ...("article" in content ? [["article", content.article] as const] : []),
    ...Object.entries(collectionsOf(content)).flatMap(([name, entries]) =>
      Object.entries(entries).map(([id, entry]) => [`${name}.${id}`, entry] as const),
    ),
    ...labelsOf(content),
  ]);

/** Whether the value under a key of a content differs from language to language. */
function isText(key: string): boolean {
  const [collection = "", , field = ""] = key.split(".");
  if (collection === "article" || collection === "labels") return !key.includes("sections");
  // Mentions follow from the text of their segment.
  if (collection === "segments" && field === "mentions") return true;
  return Object.hasOwn(textFieldsOf(collection), field);
}

/** A value that differs, with `undefined` where there is none. */
interface Difference {
  readonly key: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** The values that differ in two parts. An object is compared value by value, a list is one value. */
function differences(key: string, from: unknown, to: unknown, renamed: Renamed): Difference[] {
  if (!isTree(from) || !isTree(to))
    return isSameAfter(from, to, renamed) ? [] : [{ key, from, to }];
  const names = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...names].flatMap((name) => differences(`${key}.${name}`, from[name], to[name], renamed));
}

/** Compares what both of two contents of a language have. */
function compareParts(before: object, after: object, renamed: Renamed): readonly Difference[] {
  const known = partsOf(withNewIds(before, after, renamed));
  return [...partsOf(after)].flatMap(([key, part]) =>
    known.has(key) ? differences(key, known.get(key), part, renamed) : [],
  );
}

/** The change of a verdict, if a difference is one. */
function verdictIn({ key, from, to }: Difference): VerdictChange | undefined {
  const [collection, claim = "", ...field] = key.split(".");
  const isVerdict = collection === "claims" && field.join(".") === "verdict";
  if (!isVerdict || typeof from !== "string" || typeof to !== "string") return undefined;
  return { claim, from, to };
}

const factIn = ({ key, from, to }: Difference): FactChange => ({
  key,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

/**
 * Compares two versions of the data.
 *
 * @param before - The contents of the version before; none if there is no such version.
 * @param renamed - The ids of that version whose place others took. What is under such an id is
 * compared with what is under the other.
 */
export function dataDiff(before: Contents, after: Contents, renamed: Renamed = {}): DataDiff {
  const facts = new Map<string, FactChange>();
  const verdicts = new Map<string, VerdictChange>();
  const texts: Record<string, readonly string[]> = {};
  for (const [locale, content] of Object.entries(after)) {
    const found = compareParts(before[locale] ?? {}, content, renamed);
    const changed = found.filter(({ key }) => isText(key)).map(({ key }) => key);
    if (changed.length > 0) texts[locale] = changed;
    for (const difference of found.filter(({ key }) => !isText(key))) {
      const verdict = verdictIn(difference);
      if (verdict) verdicts.set(difference.key, verdict);
      else facts.set(difference.key, factIn(difference));
    }
  }
  const removed = Object.entries(idsWithout(before, after)).map(
    ([name, ids]) => [name, without(ids, Object.keys(renamed))] as const,
  );
  return {
    added: idsWithout(after, before),
    removed: Object.fromEntries(removed.filter(([, ids]) => ids.length > 0)),
    renamed,
    facts: [...facts.values()],
    verdicts: [...verdicts.values()],
    texts,
    languages: compare(Object.keys(before), Object.keys(after)),
    labels: compareLabels(before, after),
  };
}
