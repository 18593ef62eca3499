import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as z from "zod";
import manifest from "../package.json" with { type: "json" };
import { type Locale, locales, sourceLocale } from "../src/locales.ts";
import { contentSchema } from "../src/schema/index.ts";
import { changesFile, readChanges } from "./changes.ts";
import { bibtexOf } from "./citation/bibtex.ts";
import { cslOf, datasetCsl } from "./citation/csl.ts";
import { type Dataset, makeDataset } from "./dataset.ts";
import { describeSchema } from "./describe-schema.ts";
import { tbxOf } from "./exchange/tbx.ts";
import { tmxOf } from "./exchange/tmx.ts";
import {
  cslType,
  dataPackageType,
  type JsonType,
  jsonDeclaration,
  jsonSchemaType,
} from "./json-types.ts";
import {
  allFactsModule,
  factsModule,
  languageModule,
  loadersModule,
  partCommentsOf,
  textsModule,
} from "./modules.ts";
import { readAuthored, readRulesOf, translatedLocales } from "./project.ts";
import { run } from "./run.ts";
import { csvOf } from "./tables/csv.ts";
import { dataPackageOf, fileOf } from "./tables/data-package.ts";
import { makeTables } from "./tables/index.ts";
import { type Comments, readComments } from "./type-comments.ts";

/** Makes what the package ships from records and locales: for each language a module and JSON, and the JSON Schema; for other programs the tables, the aligned text, the glossary and the references in forms that they read. What changed from version to version is copied. */

const write = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** A JSON file of the package, and beside it what TypeScript is told of it. */
function writeJson(file: string, value: unknown, type: JsonType): void {
  write(`generated/public/${file}`, json(value));
  const entry = file.includes("/") ? "../index.cjs" : "./index.cjs";
  write(`generated/public/${file}.d.cts`, jsonDeclaration(type, entry));
}

/** What the package exports to TypeScript. The comments of its types describe the JSON Schema and the tables. */
const typesFile = "src/index.ts";

function writeTables(languages: Dataset["languages"], comments: Comments): void {
  const contents = locales.map((locale) => languages[locale].content);
  const tables = makeTables({ source: languages[sourceLocale].content, contents, comments });
  for (const table of tables) write(`generated/public/tables/${fileOf(table)}`, csvOf(table));
  writeJson("tables/datapackage.json", dataPackageOf(tables, manifest), {
    written: dataPackageType,
  });
}

/** Writes what other programs exchange: the aligned text as a translation memory, and the glossary as a termbase. */
function writeExchange(languages: Dataset["languages"]): void {
  const contentOf = (locale: Locale) => languages[locale].content;
  const termsOf = (locale: Locale) => ({ content: contentOf(locale), rules: readRulesOf(locale) });
  const memory = tmxOf(contentOf(sourceLocale), translatedLocales.map(contentOf));
  const termbase = tbxOf(termsOf(sourceLocale), translatedLocales.map(termsOf));
  write("generated/public/exchange/segments.tmx", memory);
  write("generated/public/exchange/terms.tbx", termbase);
}

function main(): void {
  const changes = readChanges();
  const { facts, languages } = makeDataset(readAuthored());
  const comments = readComments(typesFile);
  const partComments = partCommentsOf(comments);
  rmSync("generated/public", { recursive: true, force: true }); // all of it ships

  write("generated/facts.ts", factsModule(facts));
  write("generated/all-facts.ts", allFactsModule());
  for (const { content, resources } of Object.values(languages)) {
    const { locale } = content;
    write(`generated/texts/${locale}.ts`, textsModule(locale, resources));
    write(`generated/${locale}.ts`, languageModule(content, partComments));
    writeJson(`content/${locale}.json`, content, { exported: "Content" });
    writeJson(`locales/${locale}.json`, resources, { exported: "PartnershipResources" });
  }

  write("generated/loaders.ts", loadersModule(locales));

  writeExchange(languages);
  const { references } = languages[sourceLocale].content;
  const cited = [...Object.values(references).map(cslOf), datasetCsl(manifest, changes)];
  writeJson("references.csl.json", cited, { written: cslType });
  write("generated/public/references.bib", cited.map(bibtexOf).join("\n"));
  writeJson(changesFile, changes, { exported: "Changes" });
  const schema = describeSchema(z.toJSONSchema(contentSchema), typesFile, comments);
  writeJson("content.schema.json", schema, { written: jsonSchemaType });
  writeTables(languages, comments);
}

run(main);
