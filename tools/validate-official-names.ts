import type { Content } from "../src/content/content.ts";
import { isTree, type Tree } from "../src/content/tree.ts";
import type { Records } from "./facts.ts";
import type { Mistake } from "./mistake.ts";
import type { LocaleFiles } from "./read-locales.ts";

/** The official texts, each with the field that has its findings. */
const official = {
  initiatives: ["officialName", "nameFindings"],
  people: ["officialTitle", "titleFindings"],
} as const;

/** A name without its full stops, and in lower case: `U.S.` and `US` are one. */
const folded = (name: string): string => name.replaceAll(".", "").toLowerCase();

/** An official name or title has to stand in what one of its findings says, in its language. */
export function validateOfficialTexts(content: Content): readonly Mistake[] {
  const { findings, initiatives, people, locale } = content;
  const lacking = new Set(content.fallbacks.map(({ key }) => key));
  const given = [
    ...Object.values(initiatives).map(({ id, officialName, nameFindings }) => {
      return {
        collection: "initiatives",
        key: `${id}.officialName`,
        name: officialName,
        from: nameFindings,
      };
    }),
    ...Object.values(people).map(({ id, officialTitle, titleFindings }) => {
      return {
        collection: "people",
        key: `${id}.officialTitle`,
        name: officialTitle,
        from: titleFindings,
      };
    }),
  ];
  return given.flatMap(({ collection, key, name, from }): Mistake[] => {
    if (name === undefined || from === null) return [];
    if (from.some((id) => !findings[id] || lacking.has(`findings.${id}.statement`))) return [];
    if (from.some((id) => folded(findings[id].statement).includes(folded(name)))) return [];
    const reason = `is "${name}", which the statement of none of its findings has: ${from.join(", ")}. Write the name that one of them gives in this language.`;
    return [{ file: `locales/${locale}/${collection}.json`, key, reason }];
  });
}

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
