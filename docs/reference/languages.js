import { basename } from "node:path";
import { readGuides, rootDocuments } from "../../tools/site/guides.ts";
import { documentPageOf, pathOf, referencePathOf } from "../reader/pages/addresses.ts";

/** The two languages of the reference: their words, and where a page is in the other language. */

export const words = {
  en: {
    page: "This page",
    contents: "Contents",
    holds: "Entries",
    type: "The type of an entry:",
    reader: "On the site:",
    table: "Entries",
  },
  fr: {
    page: "Cette page",
    contents: "Sommaire",
    holds: "Entrées",
    type: "Le type d’une entrée :",
    reader: "Sur le site :",
    table: "Entrées",
  },
};

const allGuides = readGuides();

/** Every guide that is in both languages, by the addresses of its pages in the reference. */
const guides = allGuides
  .filter(({ locale }) => locale === "fr")
  .map((fr) => ({ fr: fr.page, en: guideOf("en", basename(fr.file))?.page }));

function guideOf(locale, name) {
  return allGuides.find((guide) => guide.locale === locale && basename(guide.file) === name);
}

/** The pages that are in the English reference only. */
const inEnglishOnly = Object.values(rootDocuments).map(({ title }) => documentPageOf(title));

/** The address of a page of one language's reference in that of another. All but the guides have the same name in both; where the French reference lacks a page, its first page stands for it. */
export function addressIn(from, to, url) {
  if (to === "fr" && inEnglishOnly.includes(url)) return "index.html";
  return guides.find((guide) => guide[from] === url)?.[to] ?? url;
}

/**
 * The page that shows a Markdown file which is no document of one language's reference: a README, a guide of the
 * other language, or a file that is in English only. TypeDoc itself would lead to a copy of the file.
 *
 * @param from - The language of the reference in which the link stands.
 * @param name - The name of the file, without its folder.
 * @returns The path of the page from the root of the site.
 * @throws Error if the site does not show the file.
 */
export function pageOfFile(from, name) {
  const readmes = {
    "README.md": referencePathOf("en", "index.html"),
    "README.fr.md": referencePathOf("fr", "index.html"),
    "README.ja.md": pathOf("ja", "text"),
  };
  if (name in readmes) return readmes[name];
  if (name in rootDocuments) {
    return referencePathOf("en", documentPageOf(rootDocuments[name].title));
  }
  const other = from === "fr" ? "en" : "fr";
  const guide = guideOf(other, name);
  if (guide) return referencePathOf(other, guide.page);
  throw new Error(
    `A guide or a README links to ${name}, which the reference does not show. Name the file in code instead, or add it to typedoc.json.`,
  );
}
