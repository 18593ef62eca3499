import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { transformSync } from "esbuild";
import { build } from "vite";
import type { Built } from "../../docs/reader/pages/built.ts";
import type { SiteFolder } from "./folder.ts";

export const configFile = join("docs", "reader", "vite.config.ts");

/** What Vite says of a file that it has built: the style sheets and the fonts that go with it. */
interface BuiltFile {
  readonly file: string;
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

/** Writes the script that shows the chosen theme before the page is drawn. It stands alone, since one that is a module would come too late. */
function writeThemeScript(site: SiteFolder): string {
  const source = readFileSync(join("docs", "reader", "alone", "theme.js"), "utf8");
  const { code } = transformSync(source, { minify: true });
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 8);
  const file = `assets/theme-${hash}.js`;
  site.write(file, code);
  return file;
}

/** Builds what the browser runs, into an empty folder. Gives the files that each page loads. */
export async function buildAssets(
  site: SiteFolder,
): Promise<Pick<Built, "script" | "themeScript" | "styles" | "otherStyles" | "fonts">> {
  await build({ configFile, logLevel: "warn", build: { outDir: resolve(site.path) } });
  const file = join(site.path, "manifest.json");
  const manifest: Readonly<Record<string, BuiltFile>> = JSON.parse(readFileSync(file, "utf8"));
  rmSync(file);
  const builtOf = (source: string): BuiltFile => {
    const built = manifest[source];
    if (built === undefined) throw new Error(`Vite has built no ${source}.`);
    return built;
  };
  const { file: script, css: styles = [], assets = [] } = builtOf("script/main.ts");
  const { file: otherStyle } = builtOf("style/other-views.css");
  const fonts = assets.filter((name) => name.endsWith(".woff2"));
  return { script, themeScript: writeThemeScript(site), styles, otherStyles: [otherStyle], fonts };
}
