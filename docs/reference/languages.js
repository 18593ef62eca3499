import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

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

/** The name of a guide's page, as TypeDoc makes it from the title. */
const pageOf = (title) => `documents/${title.replaceAll(/[^\p{L}\p{N}_.-]+/gu, "_")}.html`;

const titleOf = (file) => {
  const title = /^title: (.+)$/m.exec(readFileSync(file, "utf8"))?.[1];
  if (title === undefined) throw new Error(`${file} has no title. Write one at its beginning.`);
  return title;
};

/** Every guide that is in both languages, by the addresses of its pages in the reference. */
const guides = globSync(join("docs", "fr", "*.md")).map((fr) => {
  const en = join(dirname(dirname(fr)), basename(fr));
  return { en: pageOf(titleOf(en)), fr: pageOf(titleOf(fr)) };
});

/** The address of a page of one language's reference in that of another. All but the guides have the same name in both. */
export function addressIn(from, to, url) {
  return guides.find((guide) => guide[from] === url)?.[to] ?? url;
}
