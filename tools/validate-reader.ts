import { show } from "../src/checks/show.ts";
import { pluralKeyOf } from "../src/content/plural-forms.ts";
import { isTree } from "../src/content/tree.ts";
import { missingFile } from "./missing-file.ts";
import type { Mistake } from "./mistake.ts";

/** The keys of the reader's words; the plural forms of a text are one. */
const basesOf = (words: unknown): ReadonlySet<string> =>
  new Set(Object.keys(isTree(words) ? words : {}).map((key) => pluralKeyOf(key)?.base ?? key));

/** What the reader itself says has to be there in each language, and nothing else. */
export function validateReader(
  locale: string,
  words: unknown,
  source: unknown,
): readonly Mistake[] {
  const file = `locales/${locale}/reader.json`;
  if (words === undefined) {
    return [{ file, key: "", reason: missingFile("reader", { reader: source }) }];
  }
  if (!isTree(source)) return []; // the mistake is the source's
  const [expected, found] = [basesOf(source), basesOf(words)];
  const missing = [...expected].filter((key) => !found.has(key));
  const unknown = [...found].filter((key) => !expected.has(key));
  const wrong = Object.entries(isTree(words) ? words : {}).filter(
    ([, text]) => typeof text !== "string" || text === "",
  );
  return [
    ...missing.map((key) => ({ file, key, reason: "is missing. Write it." })),
    ...unknown.map((key) => {
      const reason =
        "is not a text of the site: locales/fr/reader.json does not have it. Remove it.";
      return { file, key, reason };
    }),
    ...wrong.map(([key, text]) => {
      return { file, key, reason: `is ${show(text)}; expected a text. Write one.` };
    }),
  ];
}
