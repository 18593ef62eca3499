import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as z from "zod";
import { checks, type Rules } from "../src/checks/index.ts";
import { type Ledger, ledgerSchema } from "./ledger.ts";

/** One language's authored files: file name without `.json` → what it holds. */
export type LocaleFiles = Readonly<Record<string, unknown>>;

/** The files that hold texts: all but the formats. */
export function textsOf({ formats: _, ...texts }: LocaleFiles): LocaleFiles {
  return texts;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Error(`${path} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/** Reads every file of one language's folder. */
export function readLocale(folder: string): LocaleFiles {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return Object.fromEntries(
    files.map((file) => [basename(file, ".json"), readJson(join(folder, file))]),
  );
}

/** Reads a file beside a language's folder; a language may do without. */
function readBeside<T>(folder: string, name: string, schema: z.ZodType<T>, otherwise: T): T {
  const path = `${folder}.${name}.json`;
  if (!existsSync(path)) return otherwise;
  const parsed = schema.safeParse(readJson(path));
  if (parsed.success) return parsed.data;
  throw new Error(`${path} is wrong:\n${z.prettifyError(parsed.error)}`);
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
export const readRules = (folder: string): Rules => readBeside(folder, "rules", rulesSchema, {});

/** Reads what is known of a language's texts: `locales/<locale>.ledger.json`. */
export const readLedger = (folder: string): Ledger =>
  readBeside(folder, "ledger", ledgerSchema, {});
