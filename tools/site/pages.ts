import { createServer } from "vite";
import type { Built, SitePages } from "../../docs/reader/pages/built.ts";
import { configFile } from "./assets.ts";
import type { SiteFolder } from "./folder.ts";

/** Makes every page of the reader, by what the reader's own modules say. */
async function loadPages<Result>(use: (pages: SitePages) => Result): Promise<Result> {
  const server = await createServer({
    configFile,
    server: { middlewareMode: true, hmr: false, ws: false },
    appType: "custom",
    logLevel: "warn",
  });
  try {
    return use(Object(await server.ssrLoadModule("/pages/site.tsx")));
  } finally {
    await server.close();
  }
}

/** Writes every page of the reader, what its search looks through, the charts to take along, and what a browser needs to install it. Gives the pages. */
export const writePages = (
  site: SiteFolder,
  built: Built,
): Promise<ReturnType<SitePages["pages"]>> =>
  loadPages(({ pages, standIns, manifests, searched, charts, placesOfIds }) => {
    const written = pages(built);
    for (const { path, html } of written) site.write(`${path}index.html`, html);
    for (const { file, html } of standIns(built)) site.write(file, html);
    for (const { file, manifest } of manifests()) site.write(file, JSON.stringify(manifest));
    for (const { locale, file } of searched()) {
      site.write(`search/${locale}.json`, JSON.stringify(file));
    }
    for (const { file, text } of charts()) site.write(file, text);
    site.write("search/places.json", JSON.stringify(placesOfIds()));
    return written;
  });
