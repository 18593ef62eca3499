import { list } from "../src/checks/show.ts";
import { tagFault } from "./language-tag.ts";
import type { Mistake } from "./mistake.ts";

/** What lies in `locales/`: its entries, and those of each folder. */
export interface LocalesFolder {
  readonly entries: readonly string[];
  readonly folders: Readonly<Record<string, readonly string[]>>;
}

/**
 * The languages in progress. Each is known by its folder and the ledger beside it, and by not being one that
 * ships: it need not be whole, nothing is made of it, and only a check of its name fails for it.
 */
export const inProgress = (
  { entries, folders }: LocalesFolder,
  locales: readonly string[],
): readonly string[] =>
  Object.keys(folders).filter(
    (tag) =>
      !locales.includes(tag) &&
      entries.includes(`${tag}.ledger.json`) &&
      tagFault(tag) === undefined,
  );

/** Files that systems and editors leave behind. */
const isVisible = (name: string): boolean => !name.startsWith(".") && !name.endsWith("~");

/** Says why an entry of `locales/` may not be there. */
function faultOf(
  entry: string,
  {
    locales,
    started,
  }: { readonly locales: readonly string[]; readonly started: readonly string[] },
  source: string,
): string | undefined {
  const [, locale = entry, kind] = /^(.*)\.(ledger|rules)\.json$/.exec(entry) ?? [];
  if (!locales.includes(locale) && !started.includes(locale)) {
    const what =
      kind === undefined
        ? "is of no language that ships"
        : `holds the ${kind} of no language that ships`;
    return `${what}; these are ${list(locales)}. Add its language to src/locales.ts, or remove it. A language in progress has a folder, and a ledger beside it.`;
  }
  if (locale !== source || kind !== "ledger") return undefined;
  return "is the ledger of the source, which is translated from no language. Remove it.";
}

/** Each language has to have its folder, with JSON files alone, and nothing else may lie beside them. */
export function validateFolders(
  folder: LocalesFolder,
  locales: readonly string[],
  source: string,
): readonly Mistake[] {
  const { entries, folders } = folder;
  const started = inProgress(folder, locales);
  const missing = locales
    .filter((locale) => !entries.includes(locale))
    .map((locale) => {
      const reason = `is missing, and src/locales.ts names the language. Write the folder, with a file for each of those in locales/${source}.`;
      return { file: `locales/${locale}`, key: "", reason };
    });
  const stray = entries.filter(isVisible).flatMap((entry): Mistake[] => {
    const reason = faultOf(entry, { locales, started }, source);
    return reason === undefined ? [] : [{ file: `locales/${entry}`, key: "", reason }];
  });
  const within = Object.entries(folders).flatMap(([folder, files]) =>
    files
      .filter((name) => isVisible(name) && locales.includes(folder) && !name.endsWith(".json"))
      .map((name) => {
        const reason = "is not read: a language has JSON files alone. Rename or remove it.";
        return { file: `locales/${folder}/${name}`, key: "", reason };
      }),
  );
  return [...missing, ...stray, ...within];
}
