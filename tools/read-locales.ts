import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One language's authored files: file name without `.json` → what it holds. */
export type LocaleFiles = Readonly<Record<string, unknown>>;

/** The files that hold texts: all but the formats. */
export function textsOf({ formats: _, ...texts }: LocaleFiles): LocaleFiles {
  return texts;
}

/** Reads every file of one language's folder. */
export function readLocale(folder: string): LocaleFiles {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return Object.fromEntries(
    files.map((file) => {
      const path = join(folder, file);
      try {
        return [file.replace(/\.json$/, ""), JSON.parse(readFileSync(path, "utf8"))];
      } catch (error) {
        throw new Error(`${path} is not JSON: ${error instanceof Error ? error.message : error}`);
      }
    }),
  );
}
