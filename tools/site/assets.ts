import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import type { View } from "../../docs/reader/pages/addresses.ts";
import type { Built } from "../../docs/reader/pages/built.ts";
import type { SiteFolder } from "./folder.ts";

export const configFile = join("docs", "reader", "vite.config.ts");

/** The views that are lists. They have a style sheet of their own, since the text is not to wait for it. */
const viewsOfLists: readonly View[] = ["claims", "records", "sources", "languages", "glossary"];

/** What Vite says of a file that it has built: the style sheets and the fonts that go with it. */
interface BuiltFile {
  readonly file: string;
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

/** Builds what the browser runs, into an empty folder. Gives the files that each page loads. */
export async function buildAssets(
  site: SiteFolder,
): Promise<Pick<Built, "script" | "styles" | "stylesOfView" | "fonts">> {
  await build({ configFile, logLevel: "warn", build: { outDir: resolve(site.path) } });
  const file = join(site.path, "manifest.json");
  const manifest: Readonly<Record<string, BuiltFile>> = JSON.parse(readFileSync(file, "utf8"));
  rmSync(file);
  const main = manifest["script/main.ts"];
  if (main === undefined) throw new Error("Vite has built no script/main.ts.");
  const { file: script, css: styles = [], assets = [] } = main;
  const lists = manifest["style/lists.css"];
  if (lists === undefined) throw new Error("Vite has built no style/lists.css.");
  const stylesOfView = Object.fromEntries(viewsOfLists.map((view) => [view, [lists.file]]));
  return { script, styles, stylesOfView, fonts: assets.filter((name) => name.endsWith(".woff2")) };
}
