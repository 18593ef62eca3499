import { cpSync, globSync } from "node:fs";
import { join } from "node:path";
import type { Built } from "../../docs/reader/pages/built.ts";
import type { SiteFolder } from "./folder.ts";
import { mediaTypeOf } from "./media-types.ts";

/** The folders of the package that readers take along. */
const folders = ["content", "tables", "exchange"];

/** Copies the files that readers take along. Gives each of them, with its kind. */
export function copyData(site: SiteFolder): Built["data"] {
  for (const folder of folders) {
    cpSync(join("dist", folder), join(site.path, "data", folder), {
      recursive: true,
      filter: (file) => !file.endsWith(".d.cts"),
    });
  }
  return globSync("data/*/*", { cwd: site.path })
    .map((file) => file.replaceAll("\\", "/"))
    .sort()
    .map((file) => ({ file, type: mediaTypeOf(file) }));
}

/** Copies the pictures that stand for the site elsewhere: its icons, and the cards that are shown with a link to it. */
export function copyPictures(site: SiteFolder): void {
  for (const name of ["cards", "icons", "icon.svg"]) {
    cpSync(join("docs", "reader", name), join(site.path, name), { recursive: true });
  }
}
