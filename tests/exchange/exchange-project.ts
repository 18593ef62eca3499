import { spawnSync } from "node:child_process";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyProject } from "../tools/copy.ts";

/** What a command came to. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A copy of the project, in which texts are exchanged. */
export function exchangeProject(...more: readonly string[]) {
  const folder = copyProject(...more);
  const { INIT_CWD: _, ...env } = process.env; // where npm was called, which is not in the copy

  const node = (...args: readonly string[]): Outcome => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      ...{ cwd: folder, encoding: "utf8", env },
    });
    return { status, stdout, stderr };
  };
  node("tools/ids.ts");
  node("tools/generate.ts");

  const unitOf = (key: string) => new RegExp(`<trans-unit id="${key}"[\\s\\S]*?</trans-unit>`);
  const path = (file: string) => join(folder, "translation", file);
  const read = (file: string): string => readFileSync(path(file), "utf8");

  /** Edits a unit of an exported file. */
  function editUnit(file: string, key: string, edit: (unit: string) => string): void {
    const text = read(file);
    if (!unitOf(key).test(text)) throw new Error(`${file} has no unit ${key}.`);
    writeFileSync(path(file), text.replace(unitOf(key), edit));
  }

  return {
    folder,
    node,
    exported: (...args: readonly string[]) => node("tools/export.ts", ...args),
    imported: (...args: readonly string[]) => node("tools/import.ts", ...args),
    /** All that is authored in the languages, by file. */
    authored: () =>
      Object.fromEntries(
        globSync("locales/**/*.json", { cwd: folder })
          .sort()
          .map((file) => [file, readFileSync(join(folder, file), "utf8")]),
      ),
    json: (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8")),
    editUnit,
    /** Writes the target of a unit, as a translator would. A placeholder is written as it stands there: `<ph id="1"/>`. */
    translate: (file: string, key: string, target: string) =>
      editUnit(file, key, (unit) =>
        unit.replace(
          /(<target[^>]*>)[\s\S]*?(<\/target>)/,
          (_, open, close) => open + target + close,
        ),
      ),
    /** Lets a tool say that a unit is translated. */
    mark: (file: string, key: string, state: string) =>
      editUnit(file, key, (unit) => unit.replace(/state="[^"]*"/, `state="${state}"`)),
    unitIn: (file: string, key: string) => unitOf(key).exec(read(file))?.[0] ?? "",
    stateIn: (file: string, key: string) =>
      / state="([^"]*)"/.exec(unitOf(key).exec(read(file))?.[0] ?? "")?.[1],
  };
}
