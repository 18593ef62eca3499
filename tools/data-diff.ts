import { textFieldsOf } from "../src/content/collections.ts";
import { leavesOf } from "../src/content/tree.ts";

/** The contents that a version ships, by language. */
export type Contents = Readonly<Record<string, object>>;

/** How much a version changes, from the least to the most. */
export const levels = ["none", "patch", "minor", "major"] as const;
export type Level = (typeof levels)[number];

/** What changed between two versions of the data. */
export interface DataDiff {
  /** Languages, ids and labels that are new. */
  readonly added: readonly string[];
  /** Languages, ids, fields and labels that are gone. */
  readonly removed: readonly string[];
  /** Facts that have another value. */
  readonly changed: readonly string[];
  /** Texts that have changed, by language. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  /** The least step that a version with these changes has to take. */
  readonly level: Level;
}

/** Whether the value under a key of a content differs from language to language. */
function isText(key: string): boolean {
  const [collection = "", , field = ""] = key.split(".");
  if (collection === "article" || collection === "labels") return !key.includes("sections");
  // Mentions follow from the text of their segment.
  if (collection === "segments" && field === "mentions") return true;
  return Object.hasOwn(textFieldsOf(collection), field);
}

/** The key of the entry that a value belongs to: `initiatives.jucep` of `initiatives.jucep.name`. */
const entryOf = (key: string): string => key.split(".").slice(0, 2).join(".");

const entriesOf = (content: object): ReadonlySet<string> =>
  new Set(
    leavesOf(content)
      .map(([key]) => key)
      .filter((key) => !/^(locale|fallbacks)\b/.test(key))
      .map((key) => (key.startsWith("labels.") ? key : entryOf(key))),
  );

/** The fields of a content with their values. A list is one value. */
const fieldsOf = (content: object): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>();
  for (const [key, value] of leavesOf(content)) {
    const field = key.replace(/\.\d+(\..*)?$/, "");
    fields.set(field, `${fields.get(field) ?? ""}${JSON.stringify([key, value])}`);
  }
  return fields;
};

/** Compares two versions of the data, and says which step the version has to take. */
export function dataDiff(before: Contents, after: Contents): DataDiff {
  const added: string[] = [];
  const removed: string[] = [];
  const changed = new Set<string>();
  const texts: Record<string, string[]> = {};

  for (const locale of Object.keys(after)) if (!before[locale]) added.push(`language ${locale}`);
  for (const locale of Object.keys(before)) if (!after[locale]) removed.push(`language ${locale}`);

  for (const [locale, old] of Object.entries(before)) {
    const content = after[locale];
    if (!content) continue;
    const [was, is] = [entriesOf(old), entriesOf(content)];
    added.push(...[...is].filter((entry) => !was.has(entry) && !added.includes(entry)));
    removed.push(...[...was].filter((entry) => !is.has(entry) && !removed.includes(entry)));
    const [fieldsBefore, fieldsAfter] = [fieldsOf(old), fieldsOf(content)];
    for (const key of new Set([...fieldsBefore.keys(), ...fieldsAfter.keys()])) {
      const isWhole = key.startsWith("labels.") ? key : entryOf(key);
      if (!was.has(isWhole) || !is.has(isWhole)) continue;
      if (fieldsBefore.get(key) === fieldsAfter.get(key)) continue;
      if (isText(key)) texts[locale] = [...(texts[locale] ?? []), key];
      else if (fieldsAfter.has(key) || /\.\d+$/.test(key)) changed.add(key);
      else if (!removed.includes(key)) removed.push(key);
    }
  }

  const level =
    removed.length > 0
      ? "major"
      : added.length + changed.size > 0
        ? "minor"
        : Object.keys(texts).length > 0
          ? "patch"
          : "none";
  return { added, removed, changed: [...changed], texts, level };
}

/** Says which step leads from one version to another. Before 1.0.0, a minor step may remove something, and counts as a major one. */
export function levelOf(from: string, to: string): Level {
  const [a, b] = [from, to].map((version) => version.split(".").map(Number));
  const [major = 0, minor = 0, patch = 0] = a ?? [];
  const [nextMajor = 0, nextMinor = 0, nextPatch = 0] = b ?? [];
  if (nextMajor > major) return "major";
  if (nextMajor === major && nextMinor > minor) return major === 0 ? "major" : "minor";
  if (nextMajor === major && nextMinor === minor && nextPatch > patch) return "patch";
  return "none";
}

const list = (title: string, keys: readonly string[]): readonly string[] =>
  keys.length > 0 ? [`- ${title}: ${keys.map((key) => `\`${key}\``).join(", ")}.`] : [];

/** Writes the changes as lines of a changelog. */
export const changelogOf = ({ added, removed, changed, texts }: DataDiff): string =>
  [
    ...list("Added", added),
    ...list("Removed", removed),
    ...list("Facts changed", changed),
    ...Object.entries(texts).flatMap(([locale, keys]) =>
      list(`Texts changed in \`${locale}\``, keys),
    ),
  ].join("\n");
