import { createHash } from "node:crypto";
import type { Content } from "../src/content/content.ts";
import { plainText } from "../src/content/plain-text.ts";
import { isTree } from "../src/content/tree.ts";
import type { Mistake } from "./mistake.ts";
import type { LocaleFiles } from "./read-locales.ts";

const sha256 = "963142c17f3c993852540ad6fa9a92e208b50533d6866e943d912c50edd72727";

/** The sections have to stand in the order of the article, which is that of its file. */
export function validateOrder(source: Content, files: LocaleFiles): readonly Mistake[] {
  const written = Object.keys(isTree(files.segments) ? files.segments : {});
  const outlined = Object.values(source.segments);
  if (written.length !== outlined.length || outlined.some(({ id }) => !written.includes(id)))
    return [];
  const at = outlined.findIndex(({ id }, index) => id !== written[index]);
  const first = outlined[at];
  if (first === undefined) return [];
  const reason = `has "${first.id}" where locales/${source.locale}/segments.json has "${written[at]}". The order of the article is never changed: restore both files as they were.`;
  return [{ file: "src/records/article.ts", key: first.section, reason }];
}

/** The French text has to be the article, byte for byte. While a sentence of it is missing, that cannot be told. */
export function validateSource(source: Content): readonly Mistake[] {
  if (source.fallbacks.some(({ key }) => key.startsWith("segments."))) return [];
  const found = createHash("sha256").update(plainText(source)).digest("hex");
  if (found === sha256) return [];
  const reason = `The text has the SHA-256 ${found}; the article has ${sha256}. The article is never edited: restore this file and src/records/article.ts as they were.`;
  return [{ file: "locales/fr/segments.json", key: "*", reason }];
}
