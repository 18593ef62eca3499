import { list } from "../src/checks/show.ts";
import { recordCollections, textFieldsOf } from "../src/content/collections.ts";
import { isTree } from "../src/content/tree.ts";
import { sourceLocale } from "../src/locales.ts";
import { collectionSchemas } from "../src/schema/index.ts";
import { factFields } from "../src/schema/record.ts";
import type { Records } from "./facts.ts";
import type { Mistake } from "./mistake.ts";
import type { LocaleFiles } from "./read-locales.ts";

/** What is written in each file of records whose entries are not written whole. The rest is a text, or follows. */
export const authoredFields = {
  claims: ["segment", "quote", "about", "modality", "referent"],
  verdicts: ["verdict", "checkedOn", "flaws", "findings"],
  findings: ["reference", "about", "anchor", "locator"],
} as const;

/** Only what is authored in a file may stand there: what is a text, or follows from other fields, would hide the right value. */
export const validateFields = (records: Records): readonly Mistake[] =>
  Object.entries(authoredFields).flatMap(([name, fields]) =>
    Object.entries(records[name as keyof typeof authoredFields]).flatMap(([id, entry]) =>
      Object.keys(isTree(entry) ? entry : {})
        .filter((field) => !fields.some((known) => known === field))
        .map((field): Mistake => {
          const reason = `is not written here; expected ${list([...fields])}. Write a text in locales/, and leave out what follows from other fields.`;
          return { file: `src/records/${name}.ts`, key: `${id}.${field}`, reason };
        }),
    ),
  );

/** What content has of a record, and what follows from other files. */
const derivedFields = ["id", "kind", "claims", "verdicts", "evidence"];

/** A record states its facts alone: its claims follow, and its texts stand in `locales/`, even if it has no evidence for them. */
export const validateRecordFields = (records: Records): readonly Mistake[] =>
  recordCollections.flatMap((name) => {
    const texts = Object.keys(textFieldsOf(name));
    const isStated = (field: string) =>
      factFields.get(collectionSchemas[name])?.fields.includes(field) ?? false;
    const isForeign = (field: string) =>
      derivedFields.includes(field) || (texts.includes(field) && !isStated(field));
    return Object.entries(records[name]).flatMap(([id, record]) =>
      Object.keys(isTree(record) ? record : {})
        .filter(isForeign)
        .map((field): Mistake => {
          const what = texts.includes(field)
            ? "is a text, which stands in locales/"
            : "follows from other files";
          return {
            file: `src/records/${name}.ts`,
            key: `${id}.${field}`,
            reason: `${what}. Remove it here.`,
          };
        }),
    );
  });

/** In French, the translated quote is the quote, and is not written a second time. */
export function validateSourceQuotes({ claims }: LocaleFiles): readonly Mistake[] {
  return Object.entries(isTree(claims) ? claims : {})
    .filter(([, texts]) => isTree(texts) && Object.hasOwn(texts, "translatedQuote"))
    .map(([id]) => ({
      file: `locales/${sourceLocale}/claims.json`,
      key: `${id}.translatedQuote`,
      reason: "is the quote of the claim in src/records/claims.ts. Remove it here.",
    }));
}
