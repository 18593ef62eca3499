import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import i18next from "i18next";
import HttpBackend from "i18next-http-backend";

/** Stands for your site, which serves the package's resources as they are: `/partnership/en.json`. */
const server = createServer(async ({ url = "/" }, response) => {
  try {
    const file = import.meta.resolve(`us-japan-climate-partnership/locales/${basename(url)}`);
    response.setHeader("content-type", "application/json");
    response.end(await readFile(fileURLToPath(file)));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, resolve));

await i18next.use(HttpBackend).init({
  lng: "en",
  fallbackLng: false,
  ns: "partnership",
  defaultNS: "partnership",
  backend: { loadPath: `http://localhost:${server.address().port}/{{ns}}/{{lng}}.json` },
});

for (const lng of ["en", "fr", "ja"]) {
  await i18next.changeLanguage(lng);
  console.log(i18next.t("commitments.japanGhg2030.summary"));
}
server.close();
