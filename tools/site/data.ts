import { cpSync, globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { DataFile } from "../../docs/reader/pages/built.ts";
import { cffFile } from "../citation/cff.ts";
import type { SiteFolder } from "./folder.ts";
import { mediaTypeOf } from "./media-types.ts";

/** The folders and files of the package that readers take along. */
const taken = [
  "content",
  "content.schema.json",
  "tables",
  "exchange",
  "references.csl.json",
  "references.bib",
  "changes.json",
];

/** How much there is in a table. */
function tableIn(text: string): DataFile["table"] {
  const [columns = [], ...rows]: readonly (readonly string[])[] = parse(text);
  return { rows: rows.length, columns: columns.length };
}

/** Copies the files that readers take along. Gives each of them, with its kind, its size and what there is in it. */
export function copyData(site: SiteFolder): readonly DataFile[] {
  for (const name of taken) {
    cpSync(join("dist", name), join(site.path, "data", name), {
      recursive: true,
      filter: (file) => !file.endsWith(".d.cts"),
    });
  }
  cpSync(cffFile, join(site.path, "data", cffFile));
  cpSync("LICENSE", join(site.path, "data", "LICENSE.txt")); // servers know by the ending that it is text
  const read = (file: string) => readFileSync(join(site.path, file), "utf8");
  return globSync("data/**/*.*", { cwd: site.path })
    .map((file) => file.replaceAll("\\", "/"))
    .sort()
    .map((file) => ({
      file,
      type: mediaTypeOf(file),
      bytes: statSync(join(site.path, file)).size,
      table: file.endsWith(".csv") ? tableIn(read(file)) : undefined,
    }));
}

/** Copies the pictures that stand for the site elsewhere: its icons, and the cards that are shown with a link to it. */
export function copyPictures(site: SiteFolder): void {
  for (const name of ["cards", "icons", "icon.svg"]) {
    cpSync(join("docs", "reader", name), join(site.path, name), { recursive: true });
  }
}
