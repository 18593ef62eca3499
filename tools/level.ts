import type { FactChange } from "../src/content/changes.ts";
import type { DataDiff } from "./data-diff.ts";

/** How much a version changes, from the least to the most. */
export const levels = ["none", "patch", "minor", "major"] as const;
export type Level = (typeof levels)[number];

/** Whether a field is gone that whoever reads the data may count on. A record's evidence has only the facts that it states. */
export const isFieldGone = ({ key, to }: FactChange): boolean =>
  to === undefined && !/^[^.]+\.[^.]+\.evidence\./.test(key);

const hasAny = (lists: Readonly<Record<string, readonly string[]>>): boolean =>
  Object.values(lists).some((list) => list.length > 0);

/** Says which step a version with some changes has to take at least. */
export function levelNeeded(diff: DataDiff): Level {
  const { added, removed, renamed, facts, verdicts, texts, languages, labels } = diff;
  const isLess =
    [removed, renamed].some(hasAny) ||
    languages.removed.length + labels.removed.length > 0 ||
    facts.some(isFieldGone);
  if (isLess) return "major";
  const isOther =
    hasAny(added) ||
    languages.added.length + labels.added.length + facts.length + verdicts.length > 0;
  if (isOther) return "minor";
  return hasAny(texts) ? "patch" : "none";
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
