import type { VersionChanges } from "../src/content/changes.ts";
import type { DataDiff } from "./data-diff.ts";
import { isFieldGone } from "./level.ts";

const quote = (key: string): string => `\`${key}\``;

const line = (title: string, items: readonly string[]): readonly string[] =>
  items.length > 0 ? [`- ${title}: ${items.join(", ")}.`] : [];

/** The keys of ids: `places.peru`. */
const keysOf = (ids: VersionChanges["added"]): readonly string[] =>
  Object.entries(ids).flatMap(([name, some]) => some.map((id) => `${name}.${id}`));

const languagesOf = (locales: readonly string[]): readonly string[] =>
  locales.map((locale) => `language ${locale}`);

/** What came, the ids apart that took the place of others. */
function addedIn({ added, renamed, languages, labels }: DataDiff): readonly string[] {
  const taken = new Set(Object.values(renamed).flat());
  const fresh = Object.entries(added).map(([name, ids]) => [
    name,
    ids.filter((id) => !taken.has(id)),
  ]);
  return [...languagesOf(languages.added), ...keysOf(Object.fromEntries(fresh)), ...labels.added];
}

const removedIn = ({ removed, facts, languages, labels }: DataDiff): readonly string[] => [
  ...languagesOf(languages.removed),
  ...keysOf(removed),
  ...facts.filter(isFieldGone).map(({ key }) => key),
  ...labels.removed,
];

/** Writes the changes of a version as lines of a changelog. */
export function changelogOf(diff: DataDiff): string {
  const { renamed, facts, verdicts, texts } = diff;
  const changed = facts.filter((fact) => !isFieldGone(fact));
  return [
    ...line("Added", addedIn(diff).map(quote)),
    ...line("Removed", removedIn(diff).map(quote)),
    ...line(
      "Renamed",
      Object.entries(renamed).map(([id, now]) => `${quote(id)} to ${now.map(quote).join(" and ")}`),
    ),
    ...line(
      "Facts changed",
      changed.map(({ key }) => quote(key)),
    ),
    ...line(
      "Verdicts changed",
      verdicts.map(({ claim, from, to }) => `${quote(`claims.${claim}`)} from ${from} to ${to}`),
    ),
    ...Object.entries(texts).flatMap(([locale, keys]) =>
      line(`Texts changed in \`${locale}\``, keys.map(quote)),
    ),
  ].join("\n");
}

/** Writes the first version as a line of a changelog: it counts what is new, which is everything. */
export function firstChangelogOf({ added, languages }: DataDiff): string {
  const counts = Object.entries(added).map(([name, ids]) => `${ids.length} ${name}`);
  return line("Added", [...counts, `the languages ${languages.added.map(quote).join(", ")}`]).join(
    "\n",
  );
}
