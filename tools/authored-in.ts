import { textFieldsOf } from "../src/content/collections.ts";
import { articleTexts } from "../src/content/segments.ts";
import type { Path } from "../src/content/tree.ts";
import type { Locale } from "../src/locales.ts";
import type { Mistake } from "./mistake.ts";

/** The fields of a claim that are authored with its verdict. */
const verdictFields: readonly string[] = [
  "verdict",
  "checkedOn",
  "flaws",
  "findings",
  "references",
  "bestSource",
];

/** The file of records in which a fact, and not a text, is authored. */
function recordsFile(collection: string, field: string): string {
  if (collection === "article") return "article";
  // The outline of the article cuts the segments; whether one is cited depends on the claims.
  if (collection === "segments") return field ? "article" : "claims";
  return collection === "claims" && verdictFields.includes(field) ? "verdicts" : collection;
}

/** Finds the file in which the value at a path of a content is authored, and its key in that file. */
export function authoredIn(path: Path, locale: Locale): Omit<Mistake, "reason"> {
  const [collection = "", id = "", field = "", ...rest] = path;
  const key = path.slice(1).join(".");
  const isText =
    collection === "labels" ||
    (collection === "article" && articleTexts.some((field) => field === id)) ||
    Object.hasOwn(textFieldsOf(collection), field);
  if (isText) return { file: `locales/${locale}/${collection}.json`, key };
  const file = `src/records/${recordsFile(collection, field)}.ts`;
  // A fact is authored together with its evidence: `launched: fact(value, claim)`.
  const isEvidence = field === "evidence" && rest.length > 0;
  return { file, key: isEvidence ? `${id}.${rest[0]}` : key };
}
