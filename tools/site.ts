import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { build, createServer } from "vite";
import type { SitePages } from "../docs/reader/pages/built.ts";

/** Builds the site into docs/site: the reader's pages, the data to take along, the reference, and the service worker that keeps the reader for use without a network. */

const site = join("docs", "site");
const configFile = join("docs", "reader", "vite.config.ts");

const bin = (name: string, ...args: readonly string[]) =>
  execFileSync(join("node_modules", ".bin", name), args, { stdio: "inherit" });

function write(file: string, text: string): void {
  const path = join(site, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Builds what the browser runs. Gives the script and the style sheets that each page loads. */
async function buildAssets(): Promise<{ script: string; styles: string[] }> {
  await build({ configFile, logLevel: "warn" });
  const manifest: Readonly<Record<string, { readonly file: string; readonly css?: string[] }>> =
    JSON.parse(readFileSync(join(site, "manifest.json"), "utf8"));
  rmSync(join(site, "manifest.json"));
  const main = manifest["script/main.ts"];
  if (main === undefined) throw new Error("Vite has built no script/main.ts.");
  return { script: main.file, styles: main.css ?? [] };
}

/** Writes every page of the reader, and what its search looks through. */
async function writePages(assets: { script: string; styles: string[] }): Promise<void> {
  const server = await createServer({
    configFile,
    server: { middlewareMode: true },
    appType: "custom",
    logLevel: "warn",
  });
  try {
    const { pages, searched, placesOfIds }: SitePages = Object(
      await server.ssrLoadModule("/pages/site.tsx"),
    );
    const siteUrl = process.env.SITE_URL?.replace(/\/*$/, "/");
    for (const { path, html } of pages({ ...assets, siteUrl })) {
      write(`${path}index.html`, html);
    }
    for (const { locale, entries } of searched()) {
      write(`search/${locale}.json`, JSON.stringify(entries));
    }
    write("search/places.json", JSON.stringify(placesOfIds()));
  } finally {
    await server.close();
  }
}

/** The files of the package that readers take along. */
function copyData(): void {
  for (const folder of ["content", "tables", "exchange"]) {
    cpSync(join("dist", folder), join(site, "data", folder), { recursive: true });
  }
  for (const file of globSync("**/*.d.cts", { cwd: join(site, "data") })) {
    rmSync(join(site, "data", file));
  }
}

/** Writes the service worker: it keeps the reader in all languages. */
function writeServiceWorker(): void {
  const files = globSync(["**/*.html", "assets/*", "search/*", "icon.svg"], { cwd: site })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !file.startsWith("reference/") && !/claims\/.+\/index\.html$/.test(file))
    .map((file) => file.replace(/index\.html$/, "") || "./");
  const version = createHash("sha256");
  for (const file of globSync(["**/*.html", "assets/*", "search/*"], { cwd: site }).sort()) {
    version.update(readFileSync(join(site, file)));
  }
  const worker = readFileSync(join("docs", "reader", "service-worker.js"), "utf8");
  const known = `const files = ${JSON.stringify(files)};\nconst version = "${version.digest("hex").slice(0, 12)}";\n`;
  write("sw.js", known + worker);
}

/** Writes the reference in English, and in French with the guides that exist in French. */
function writeReference({ script, styles }: { script: string; styles: string[] }): void {
  const reader = [
    ...["--readerScript", script, "--logLevel", "Warn"],
    ...styles.flatMap((style) => ["--readerStyles", style]),
  ];
  bin("typedoc", "--out", join(site, "reference"), ...reader);
  const { projectDocuments }: { projectDocuments: readonly string[] } = JSON.parse(
    readFileSync("typedoc.json", "utf8"),
  );
  const guides = projectDocuments
    .map((guide) => join("docs", "fr", basename(guide)))
    .filter((guide) => existsSync(guide));
  bin(
    "typedoc",
    ...["--out", join(site, "reference", "fr"), ...reader],
    ...["--lang", "fr", "--readme", "README.fr.md"],
    ...guides.flatMap((guide) => ["--projectDocuments", guide]),
  );
}

rmSync(site, { recursive: true, force: true });
const assets = await buildAssets();
await writePages(assets);
copyData();
cpSync(join("docs", "reader", "icon.svg"), join(site, "icon.svg"));
writeServiceWorker();
if (!process.argv.includes("--reader")) writeReference(assets);
console.log(`${site}: ${globSync("**/*.html", { cwd: site }).length} pages`);
