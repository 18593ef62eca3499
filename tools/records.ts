import { existsSync } from "node:fs";
import { recordCollections } from "../src/content/collections.ts";
import type { Records } from "./facts.ts";

const names = [
  "article",
  "claims",
  "verdicts",
  "findings",
  "references",
  ...recordCollections,
] as const;

/** Reads a file of `src/records`: it exports a constant of its own name. Gives the error of a file that cannot be run. */
async function read(name: string): Promise<unknown> {
  const file = new URL(`../src/records/${name}.ts`, import.meta.url);
  if (!existsSync(file)) return undefined;
  try {
    const module: Readonly<Record<string, unknown>> = await import(`../src/records/${name}.ts`);
    return module[name];
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** What is authored once for all languages, by the names of the files. */
export const records: Records = Object.fromEntries(
  await Promise.all(names.map(async (name) => [name, await read(name)])),
);
