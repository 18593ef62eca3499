import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Refusal } from "./mistake.ts";

/** A file to write. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files, all or none: they are written beside first, in a hidden folder, and moved to their places in
 * their order once all are there.
 *
 * @param folder - The folder in which they are written first, on the same disk.
 * @throws Refusal if the disk is full, for example. Then nothing has changed.
 */
export function writeFiles(folder: string, files: readonly WrittenFile[]): void {
  const stage = mkdtempSync(join(folder, ".writing-"));
  try {
    const staged = files.map(({ path, text }, index) => {
      const from = join(stage, String(index));
      writeFileSync(from, text);
      return [from, path] as const;
    });
    for (const [from, path] of staged) {
      mkdirSync(dirname(path), { recursive: true });
      renameSync(from, path);
    }
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new Refusal(`The files cannot be written: ${what}. Mend that, and run it again.`);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}
