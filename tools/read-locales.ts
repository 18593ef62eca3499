import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import * as z from "zod";
import { checks, type Rules } from "../src/checks/index.ts";
import { explainIssue } from "./explain.ts";
import { type Ledger, ledgerSchema } from "./ledger.ts";
import { fileAt, type Note, readJson, refuseAtOnce } from "./read-json.ts";
import { valueIn } from "./value-in.ts";

/** What the authored files of one language hold, by the name of the file without `.json`. */
export type LocaleFiles = Readonly<Record<string, unknown>>;

/** The files that hold the texts of the content, which are all but the formats and the words of the reader. */
export function textsOf({ formats: _, reader: __, ...texts }: LocaleFiles): LocaleFiles {
  return texts;
}

/** Reads every file of one language's folder. What cannot be read is noted and left out. */
export function readLocale(folder: string, note: Note = refuseAtOnce): LocaleFiles {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const read = files
    .filter((file) => file.endsWith(".json"))
    .map((file) => [basename(file, ".json"), readJson(join(folder, file), note)] as const);
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

/**
 * Reads a JSON file that may be missing, and notes where it is not what a schema describes.
 *
 * @param otherwise - What is given in place of a file that is missing or wrong.
 */
export function readChecked<T>(path: string, note: Note, schema: z.ZodType<T>, otherwise: T): T {
  const value = existsSync(path) ? readJson(path, note) : undefined;
  if (value === undefined) return otherwise;
  const { data, error } = schema.safeParse(value);
  for (const issue of error?.issues ?? []) {
    const at = issue.path.map(String);
    const reason = explainIssue(issue, valueIn(value, at), at);
    note({ file: fileAt(path), key: at.join("."), reason });
  }
  return data ?? otherwise;
}

const keys = z.array(z.string().min(1)).min(1);
const reason = z.string().min(1);
const checkName = z.enum(checks.map(({ name }) => name));
const rulesSchema = z.strictObject({
  forbidden: z
    .array(
      z.strictObject({
        form: z.string().min(1),
        use: z.string(),
        reason,
        keys: keys.exactOptional(),
      }),
    )
    .exactOptional(),
  allow: z.array(z.strictObject({ check: checkName, keys, reason })).exactOptional(),
});

/** Reads what a language forbids and allows: `locales/<locale>.rules.json`. */
export const readRules = (folder: string, note: Note = refuseAtOnce): Rules =>
  readChecked(`${folder}.rules.json`, note, rulesSchema, {});

/** Reads what is known of a language's texts: `locales/<locale>.ledger.json`; `undefined` while nobody has accepted any. */
export const readLedger = (folder: string, note: Note = refuseAtOnce): Ledger | undefined => {
  const path = `${folder}.ledger.json`;
  return existsSync(path) ? readChecked(path, note, ledgerSchema, {}) : undefined;
};
