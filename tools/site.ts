import { execFileSync } from "node:child_process";
import { globSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Built } from "../docs/reader/pages/built.ts";
import { readChanges } from "./changes.ts";
import { datasetCsl } from "./citation/csl.ts";
import { manifest } from "./manifest.ts";
import { missingToPublish } from "./missing-to-publish.ts";
import { publisherOf } from "./publisher.ts";
import { rights } from "./rights.ts";
import { run } from "./run.ts";
import { buildAssets } from "./site/assets.ts";
import { copyData, copyPictures } from "./site/data.ts";
import { siteFolder } from "./site/folder.ts";
import { guideFiles, readGuides } from "./site/guides.ts";
import { writeServiceWorker } from "./site/offline.ts";
import { writePages } from "./site/pages.ts";
import { readReviews } from "./site/reviews.ts";
import { siteUrlOf } from "./site/site-url.ts";
import { writeSitemap } from "./site/sitemap.ts";

/**
 * Builds the site into docs/site: the reader's pages, the data to take along, the reference, and the service
 * worker that keeps the reader for use without a network. `SITE_URL` in the environment says where the site is
 * to be published; `--reader` leaves the reference out, and `--out` names another folder.
 */

const { values } = parseArgs({
  options: {
    reader: { type: "boolean", default: false },
    out: { type: "string", default: join("docs", "site") },
  },
});
const site = values.out;

const bin = (name: string, ...args: readonly string[]) =>
  execFileSync(join("node_modules", ".bin", name), args, { stdio: "inherit" });

/** Writes the reference in English, and in French with the guides that exist in French. */
function writeReference({ script, styles }: Pick<Built, "script" | "styles">): void {
  const reader = [
    ...["--readerScript", script, "--logLevel", "Warn"],
    ...styles.flatMap((style) => ["--readerStyles", style]),
  ];
  bin("typedoc", "--out", join(site, "reference"), ...reader);
  bin(
    "typedoc",
    ...["--out", join(site, "reference", "fr"), ...reader],
    ...["--lang", "fr", "--readme", "README.fr.md"],
    ...guideFiles().fr.flatMap((guide) => ["--projectDocuments", guide]),
  );
}

/** The page of the package on npm, once nothing is missing to publish it. */
const packagePage =
  missingToPublish(manifest, rights).length === 0
    ? `https://www.npmjs.com/package/${manifest.name}`
    : undefined;

run(async () => {
  const siteUrl = siteUrlOf(process.env.SITE_URL);
  rmSync(site, { recursive: true, force: true });
  const folder = siteFolder(site);
  const assets = await buildAssets(folder);
  const built: Built = {
    ...assets,
    siteUrl,
    hasReference: !values.reader,
    data: copyData(folder),
    publisher: publisherOf(manifest),
    packagePage,
    dataset: datasetCsl(manifest, readChanges()),
    guides: readGuides(),
    reviews: readReviews(),
  };
  copyPictures(folder);
  const pages = await writePages(folder, built);
  if (siteUrl !== undefined) writeSitemap(folder, siteUrl, pages);
  writeServiceWorker(
    folder,
    pages.map(({ path }) => path),
  );
  if (!values.reader) writeReference(assets);
  console.log(`${site}: ${globSync("**/*.html", { cwd: site }).length} pages`);
});
