import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteFolder } from "./folder.ts";

/** The page of a claim, by its path from the root of the site: the table of claims stands in for it without a network. */
const claimPage = /^(?<table>(?:\w+\/)?claims\/)(?<id>\w+)\/$/;

/** Stands for the next of the pieces that no page has had yet: what is always the same takes next to no room, once it is compressed. */
const next = -1;

/** Pages taken apart: each piece stands once, and a page is the places of its pieces in a row. */
interface PackedPages {
  readonly pieces: readonly string[];
  readonly pages: Readonly<Record<string, readonly number[]>>;
}

/** Where a page is cut: at its tags, and around an address, since an address stands with many languages and numbers. */
const edges = /(?<=>)|(?=<)|(?<= href=")|(?=" hreflang)/;

/** Packs pages into one file. They share most of their text, since a reason stands in the article, in the table of claims and elsewhere. */
function packPages(pages: ReadonlyMap<string, string>): PackedPages {
  const places = new Map<string, number>();
  const placeOf = (piece: string) => {
    const place = places.get(piece);
    if (place !== undefined) return place;
    places.set(piece, places.size);
    return next;
  };
  const packed = [...pages].map(([path, html]) => [path, html.split(edges).map(placeOf)] as const);
  return { pieces: [...places.keys()], pages: Object.fromEntries(packed) };
}

function hashOf(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 12);
}

/** Writes the service worker, and the pages that it keeps: those of the reader in all languages, but for the pages of single claims. What the search looks through is kept once it has been used. */
export function writeServiceWorker(site: SiteFolder, paths: readonly string[]): void {
  const read = (file: string) => readFileSync(join(site.path, file), "utf8");
  const pages = new Map(
    paths.filter((path) => !claimPage.test(path)).map((path) => [path, read(`${path}index.html`)]),
  );
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
