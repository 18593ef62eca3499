import { list } from "../src/checks/show.ts";
import { isTree, type Tree } from "../src/content/tree.ts";
import { sourceLocale } from "../src/locales.ts";
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

/** The official texts, each with the field that has its findings. */
const official = {
  initiatives: ["officialName", "nameFindings"],
  people: ["officialTitle", "titleFindings"],
} as const;

/** Findings of an official name or title have to give it in some language. */
export const validateOfficialNames = (
  records: Records,
  languages: readonly LocaleFiles[],
): readonly Mistake[] =>
  Object.entries(official).flatMap(([name, [text, findings]]) =>
    Object.entries(records[name as keyof typeof official]).flatMap(([id, record]) => {
      const entries = languages.map((files) => {
        const collection: Tree = isTree(files[name]) ? files[name] : {};
        return collection[id];
      });
      const isGiven = entries.some((entry) => isTree(entry) && Object.hasOwn(entry, text));
      if (!isTree(record) || record[findings] === null || isGiven) return [];
      const reason = `names findings, and no language has an ${text}. Write it where it is on record, or write null.`;
      return [{ file: `src/records/${name}.ts`, key: `${id}.${findings}`, reason }];
    }),
  );

/** The latest day that it can be anywhere. */
const latestDay = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/** Nothing was read or checked on a day that is still to come. */
export function validateDays({ verdicts, references }: Records): readonly Mistake[] {
  const latest = latestDay();
  const late = (file: string, entries: Tree, field: string) =>
    Object.entries(entries).flatMap(([id, entry]): Mistake[] => {
      const day = isTree(entry) ? entry[field] : undefined;
      if (typeof day !== "string" || day <= latest) return [];
      const reason = `is ${day}, a day that is still to come. Write the day on which it was done.`;
      return [{ file, key: `${id}.${field}`, reason }];
    });
  return [
    ...late("src/records/verdicts.ts", verdicts, "checkedOn"),
    ...late("src/records/references.ts", references, "retrievedOn"),
  ];
}
