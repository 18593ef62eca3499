import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import type { Built } from "../../docs/reader/pages/built.ts";
import type { SiteFolder } from "./folder.ts";

export const configFile = join("docs", "reader", "vite.config.ts");

/** Builds what the browser runs, into an empty folder. Gives the script and the style sheets that each page loads. */
export async function buildAssets(site: SiteFolder): Promise<Pick<Built, "script" | "styles">> {
  await build({ configFile, logLevel: "warn", build: { outDir: resolve(site.path) } });
  const file = join(site.path, "manifest.json");
  const manifest: Readonly<Record<string, { readonly file: string; readonly css?: string[] }>> =
    JSON.parse(readFileSync(file, "utf8"));
  rmSync(file);
  const main = manifest["script/main.ts"];
  if (main === undefined) throw new Error("Vite has built no script/main.ts.");
  return { script: main.file, styles: main.css ?? [] };
}
