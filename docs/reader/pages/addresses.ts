import {
  type CollectionName,
  isId,
  type Locale,
  type RecordCollection,
  recordCollections,
} from "us-japan-climate-partnership";

/** Every view of the reader, and the folder in which its pages stand. The text is the first page. */
const folders = {
  text: "",
  claims: "claims/",
  evidence: "evidence/",
  records: "records/",
  sources: "sources/",
  languages: "languages/",
  glossary: "glossary/",
  data: "data/",
  search: "search/",
} as const;

/** A view of the reader. */
export type View = keyof typeof folders;

export const views = Object.keys(folders) as readonly View[];

/** The views to which the bar on top leads. What is searched for is typed there. */
export const viewsInBar: readonly View[] = views.filter((view) => view !== "search");

/** The language whose pages stand at the root of the site. */
const rootLocale: Locale = "en";

/** The folder of a language: English has the root. */
export const folderOf = (locale: Locale): string => (locale === rootLocale ? "" : `${locale}/`);

/** The path of a page from the root of the site: `fr/claims/jclpNamed/`. */
export const pathOf = (locale: Locale, view: View, part = ""): string =>
  `${folderOf(locale)}${folders[view]}${part && `${part}/`}`;

/** The relative address of one page of the site from another. */
export function relative(from: string, to: string): string {
  const up = "../".repeat(from.split("/").length - 1);
  return up + to || "./";
}

/** The address of one page or file of the site, for who reads it on another: absolute where the site's own address is known. */
export const addressFrom = (siteUrl: string | undefined, from: string, to: string): string =>
  siteUrl === undefined ? relative(from, to) : new URL(to, siteUrl).href;

/** The languages that the reference is in. */
export const referenceLocales: readonly Locale[] = ["en", "fr"];

/** The folder of the reference that serves a language: the English one where the reference is not in the language. */
export const referenceFolderOf = (locale: Locale): string =>
  referenceLocales.includes(locale) ? `reference/${folderOf(locale)}` : "reference/";

/** The path of a page of the reference: in English where the reference is not in the language, and then at the note that says so. */
export const referencePathOf = (locale: Locale, page: string): string =>
  referenceFolderOf(locale) + page + (referenceLocales.includes(locale) ? "" : `#${locale}`);

/** The collection that an id is of, if it is one. */
export const collectionOf = (id: string): RecordCollection | undefined =>
  recordCollections.find((name) => isId(name, id));

/** Where an id of any collection is shown: the path of the page, and what stands after `#`. */
export function placeOf(locale: Locale, id: string): string | undefined {
  const is = (name: CollectionName) => isId(name, id);
  if (is("segments")) return `${pathOf(locale, "text")}#${id}`;
  if (is("claims")) return pathOf(locale, "claims", id);
  if (is("references")) return `${pathOf(locale, "sources")}#${id}`;
  const collection = collectionOf(id);
  return collection && `${pathOf(locale, "records", collection)}#${id}`;
}

/** The page of a guide, or of another document, in the folder of its reference: TypeDoc names it after the title. */
export const documentPageOf = (title: string): string =>
  `documents/${title.replaceAll(/(?![\w()+,.-])[ -~]/g, "_")}.html`;
