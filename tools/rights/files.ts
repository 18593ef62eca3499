import { sourceLocale } from "../../src/locales.ts";
import type { Part } from "../rights.ts";

/** Some files, as a pattern, and the parts that stand in them. */
export interface FilesOfParts {
  readonly files: string;
  readonly parts: readonly Part[];
}

/** The files of the package. Each file is in one row. A file with several parts has the rights of each in it, and no license as a whole. */
export const packageFiles: readonly FilesOfParts[] = [
  {
    files: "dist/{index,schema,checks,find,i18next-types,host,own-language,check-options}.{js,cjs}",
    parts: ["code"],
  },
  { files: "dist/**/*.d.{ts,cts}", parts: ["code"] },
  { files: "dist/content.schema.json", parts: ["code"] },
  { files: "{package.json,LICENSE,CITATION.cff}", parts: ["code"] },
  { files: "{README,README.fr,README.ja,CHANGELOG,AGENTS}.md", parts: ["code"] },
  { files: "docs/**", parts: ["code"] },
  { files: "examples/**", parts: ["code"] },
  {
    files:
      "dist/tables/{claim_findings,claim_flaws,claim_records,fact_evidence,facts,finding_records,findings,labels,references,term_distinctions}.csv",
    parts: ["contribution"],
  },
  { files: "dist/tables/datapackage.json", parts: ["contribution"] },
  { files: "dist/references.{csl.json,bib}", parts: ["contribution"] },
  { files: "dist/changes.json", parts: ["contribution"] },
  {
    files: "dist/tables/{claims,mentions,records,segments,terms}.csv",
    parts: ["contribution", "translations", "article"],
  },
  {
    files: "dist/{content,locales}/fr.json",
    parts: ["contribution", "article"],
  },
  {
    files: "dist/{content,locales}/{en,ja}.json",
    parts: ["contribution", "translations", "article"],
  },
  { files: "dist/{facts,fr}.{js,cjs}", parts: ["code", "contribution", "article"] },
  {
    files: "dist/{en,ja}.{js,cjs}",
    parts: ["code", "contribution", "translations", "article"],
  },
  {
    files: "dist/exchange/{segments.tmx,terms.tbx}",
    parts: ["contribution", "translations", "article"],
  },
];

/** Stands in a pattern for every language that the article is translated into, those in progress, too. */
export const everyTranslation = `!(${sourceLocale})`;

/** The files of the repository from which those are made. All others of the repository are code. */
export const repositoryFiles: readonly FilesOfParts[] = [
  { files: "src/records/*", parts: ["contribution", "article"] },
  { files: `locales/${sourceLocale}/*`, parts: ["contribution", "article"] },
  { files: `locales/${everyTranslation}/*`, parts: ["contribution", "translations"] },
  {
    files: `locales/${everyTranslation}.*.json`,
    parts: ["contribution", "translations", "article"],
  },
  { files: "changes.json", parts: ["contribution"] },
];
