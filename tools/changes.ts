import { renameSync, writeFileSync } from "node:fs";
import * as z from "zod";
import type { Changes, VersionChanges } from "../src/content/changes.ts";
import { edtfDay, semanticVersion } from "../src/schema/patterns.ts";
import { type Note, refuseAtOnce } from "./read-json.ts";
import { readChecked } from "./read-locales.ts";

/** What changed from version to version. It is the one file of the data that cannot be made anew: `npm run release` writes it, and it is committed. */
export const changesFile = "changes.json";

const keys = z.array(z.string().min(1));
const keysByName = z.record(z.string(), keys);
const addedAndRemoved = z.strictObject({ added: keys, removed: keys });
const factChange = z.strictObject({
  key: z.string(),
  from: z.json().exactOptional(),
  to: z.json().exactOptional(),
});
const verdictChange = z.strictObject({ claim: z.string(), from: z.string(), to: z.string() });

const versionSchema = z.strictObject({
  version: semanticVersion,
  date: edtfDay.nullable(),
  added: keysByName,
  removed: keysByName,
  renamed: keysByName,
  facts: z.array(factChange),
  verdicts: z.array(verdictChange),
  texts: keysByName,
  languages: addedAndRemoved,
  labels: addedAndRemoved,
});

const changesSchema: z.ZodType<Changes> = z.strictObject({
  versions: z.array(versionSchema),
  redirects: keysByName,
});

/** Reads what is known of the versions; nothing, if there is no such file yet. */
export const readChanges = (note: Note = refuseAtOnce): Changes =>
  readChecked(changesFile, note, changesSchema, { versions: [], redirects: {} });

/** Writes the whole file, or leaves it as it was. */
export function writeChanges(versions: readonly VersionChanges[]): void {
  const changes: Changes = { versions, redirects: redirectsOf(versions) };
  const beside = `${changesFile}.new`;
  writeFileSync(beside, `${JSON.stringify(changes, null, 2)}\n`);
  renameSync(beside, changesFile);
}

/** The ids of each collection, after all changes of some versions. */
export function idsAfter(
  versions: readonly VersionChanges[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { added, removed, renamed } of versions) {
    for (const known of ids.values()) for (const id of Object.keys(renamed)) known.delete(id);
    for (const [name, gone] of Object.entries(removed))
      for (const id of gone) ids.get(name)?.delete(id);
    for (const [name, more] of Object.entries(added))
      ids.set(name, new Set([...(ids.get(name) ?? []), ...more]));
  }
  return ids;
}

/** What takes the place of each id that a version has no more: nothing, if it was removed. */
function successorsIn({
  added,
  removed,
  renamed,
}: VersionChanges): ReadonlyMap<string, readonly string[]> {
  const present = new Set(Object.values(added).flat());
  const gone = Object.values(removed).flat();
  return new Map([
    ...gone.filter((id) => !present.has(id)).map((id) => [id, []] as const),
    ...Object.entries(renamed),
  ]);
}

/** Leads each id that some version had and the last one has not to the ids that have taken its place by then. */
export function redirectsOf(
  versions: readonly VersionChanges[],
): Readonly<Record<string, readonly string[]>> {
  const redirects = new Map<string, readonly string[]>();
  for (const version of versions) {
    const successors = successorsIn(version);
    for (const [id, ids] of redirects) {
      redirects.set(id, [...new Set(ids.flatMap((now) => successors.get(now) ?? [now]))]);
    }
    for (const [id, ids] of successors) redirects.set(id, ids);
    for (const id of Object.values(version.added).flat()) redirects.delete(id);
  }
  return Object.fromEntries(redirects);
}
