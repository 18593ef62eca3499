import { isTree, type Tree } from "../src/content/tree.ts";
import type { Records } from "./facts.ts";
import type { Mistake } from "./mistake.ts";
import type { LocaleFiles } from "./read-locales.ts";

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
