import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteFolder } from "./folder.ts";
import { packPages } from "./pack-pages.ts";

/** The page of a claim, by its path from the root of the site: the table of claims stands in for it without a network. */
const claimPage = /^(?<table>(?:\w+\/)?claims\/)(?<id>\w+)\/$/;

/** The views that need the network for what they lead to, or that are too large to be kept for everybody: they are kept once they have been visited. */
const keptOnceVisited = /^(?:\w+\/)?(?:data|evidence)\/$/;

function hashOf(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 12);
}

/** Whether a page is kept from the first visit on. */
const isKept = (path: string): boolean => !claimPage.test(path) && !keptOnceVisited.test(path);

/** Writes the service worker, and the pages that it keeps: those of the reader in all languages, but for single claims, the evidence and the data. What the search looks through is kept once it has been used. */
export function writeServiceWorker(site: SiteFolder, paths: readonly string[]): void {
  const read = (file: string) => readFileSync(join(site.path, file), "utf8");
  const pages = new Map(paths.filter(isKept).map((path) => [path, read(`${path}index.html`)]));
  pages.set("offline.html", read("offline.html"));
  const packed = JSON.stringify(packPages(pages));
  const files = globSync(["assets/*", "icon.svg", "search/places.json"], { cwd: site.path })
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
  const kept = { pages: `kept-${hashOf(packed)}.json`, files };
  site.write(kept.pages, packed);
  const known = {
    kept: JSON.stringify(kept),
    version: JSON.stringify(
      hashOf(packed, ...files.map((file) => readFileSync(join(site.path, file)))),
    ),
    claimPage: String(claimPage),
  };
  const constants = Object.entries(known).map(([name, value]) => `const ${name} = ${value};\n`);
  const worker = readFileSync(join("docs", "reader", "service-worker.js"), "utf8");
  site.write("sw.js", constants.join("") + worker);
}
