import { readFileSync, writeFileSync } from "node:fs";
import { locales } from "../src/locales.ts";
import { authorOf } from "./author.ts";
import { readChanges } from "./changes.ts";
import { writeCff } from "./citation/cff.ts";
import { manifest } from "./manifest.ts";
import { readmeOf } from "./readme.ts";
import { licenseText } from "./rights/license.ts";
import { rightsTable, withRightsTable } from "./rights/readme-table.ts";
import { sayRightsIn } from "./rights/say-rights.ts";
import { rights } from "./rights.ts";
import { run } from "./run.ts";

/** `npm run rights`: writes what tools/rights.ts says into LICENSE, the READMEs and CITATION.cff. */
run(() => {
  const holder = authorOf(manifest).name;
  writeFileSync("LICENSE", licenseText(sayRightsIn("en"), { rights, name: manifest.name, holder }));
  for (const locale of locales) {
    const table = rightsTable(sayRightsIn(locale), rights);
    const file = readmeOf(locale);
    writeFileSync(file, withRightsTable(file, readFileSync(file, "utf8"), table));
  }
  writeCff(readChanges());
});
