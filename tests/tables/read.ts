import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Package } from "datapackage";

/** What the build has made. */
export const tablesFolder = "generated/public/tables";

/** A column, as datapackage.json describes it. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

/** A table, as datapackage.json describes it. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly description: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string };
    }[];
  };
}

/** The tables, as datapackage.json describes them. */
export const resources: readonly Resource[] = JSON.parse(
  readFileSync(join(tablesFolder, "datapackage.json"), "utf8"),
).resources;

/** A row as a reader of data packages gives it: each cell by its column, and of the column's type. */
export type Row = Readonly<Record<string, unknown>>;

/** Every table of a data package, as a program that is not ours reads it. */
export async function readTables(
  folder = tablesFolder,
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const { resources } = await Package.load(`${folder}/datapackage.json`);
  const read = resources.map(
    async (resource) => [resource.name, await resource.read({ keyed: true })] as const,
  );
  return new Map(await Promise.all(read));
}

/** Checks everything that a data package promises: types, codes, cells that may not be empty, primary and foreign keys. */
export async function check(folder: string): Promise<readonly string[]> {
  const { valid, errors, resources } = await Package.load(`${folder}/datapackage.json`);
  const faults = valid ? [] : errors.map(({ message }) => message);
  for (const resource of resources) {
    try {
      await resource.checkRelations();
    } catch (error) {
      faults.push(`${resource.name}: ${messageOf(error)}`);
    }
  }
  return faults;
}

/** The message of an error, with those of the errors that it gathers. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const gathered = "errors" in error && Array.isArray(error.errors) ? error.errors : [];
  return [error.message, ...gathered.map(messageOf)].join("; ");
}
