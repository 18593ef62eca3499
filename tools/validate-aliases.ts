import { unifyApostrophes } from "../src/content/apostrophe.ts";
import { recordCollections } from "../src/content/collections.ts";
import type { AnyRecord, Content } from "../src/content/content.ts";
import { compileMatcher } from "../src/content/match.ts";
import { leavesOf } from "../src/content/tree.ts";
import type { Mistake } from "./mistake.ts";

/** The texts of a content in which names may stand: all but the names themselves. */
const textsIn = (content: Content): string =>
  [...recordCollections, "segments" as const, "claims" as const, "findings" as const]
    .flatMap((name) => leavesOf(content[name], name))
    .flatMap(([key, text]) =>
      typeof text === "string" && !/\.(?:id|name|acronym|aliases\.\d+)$/.test(key) ? [text] : [],
    )
    .join("\n");

/** A form without what a matcher does not tell apart, and without its case. */
const folded = (form: string): string => unifyApostrophes(form).toLowerCase();

/** The aliases of a record. A text that was written in place of a list is a mistake of its own. */
const aliasesOf = ({ aliases }: AnyRecord): readonly string[] =>
  Array.isArray(aliases) ? aliases : [];

/** The aliases of some records that stand in no text as whole words. */
function idleIn(texts: string, records: readonly AnyRecord[]): ReadonlySet<string> {
  const forms = records.flatMap((record) =>
    aliasesOf(record).map((alias) => [alias, record.id] as const),
  );
  const found = new Set(
    compileMatcher(forms)(texts).map(({ start, end }) => folded(texts.slice(start, end))),
  );
  // A form that stands only within a longer one is looked for by itself.
  const idle = forms.filter((form) => {
    return !found.has(folded(form[0])) && compileMatcher([form])(texts).length === 0;
  });
  return new Set(idle.map(([form]) => form));
}

/** Says why a form cannot be an alias of a record. */
function faultOf(alias: string, record: AnyRecord, others: readonly AnyRecord[]) {
  const isNameOf = ({ name, acronym }: AnyRecord) =>
    [name, acronym].some((form) => form !== undefined && folded(form) === folded(alias));
  if (isNameOf(record)) return `is "${alias}", a name of the record already. Remove it.`;
  const other = others.find((one) => one.id !== record.id && isNameOf(one));
  if (other === undefined) return undefined;
  return `is "${alias}", the name of "${other.id}". Write a form that names this record, or remove it.`;
}

/** An alias has to stand in some text of its language, and may not be the name of another record of the collection. */
export function validateAliases(content: Content): readonly Mistake[] {
  const lacking = new Set(content.fallbacks.map(({ key }) => key));
  const all = recordCollections.flatMap((name) => Object.values<AnyRecord>(content[name]));
  const idle = lacking.size > 0 ? new Set() : idleIn(textsIn(content), all);
  return recordCollections.flatMap((name) => {
    const records = Object.values<AnyRecord>(content[name]);
    return records.flatMap((record) => {
      const path = `${name}.${record.id}`;
      if (lacking.has(`${path}.aliases`) || lacking.has(`${path}.name`)) return [];
      return aliasesOf(record).flatMap((alias, index): Mistake[] => {
        const unused = `is "${alias}", which no text has. Write a form that the texts use, or remove it.`;
        const reason = faultOf(alias, record, records) ?? (idle.has(alias) ? unused : undefined);
        if (reason === undefined || alias.trim() === "") return [];
        const file = `locales/${content.locale}/${name}.json`;
        return [{ file, key: `${record.id}.aliases.${index}`, reason }];
      });
    });
  });
}
