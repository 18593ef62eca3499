import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder into which the site is built. */
export interface SiteFolder {
  readonly path: string;
  /** Writes a file, by its path from the root of the site. */
  readonly write: (file: string, text: string) => void;
}

export const siteFolder = (path: string): SiteFolder => ({
  path,
  write: (file, text) => {
    const to = join(path, file);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, text);
  },
});
