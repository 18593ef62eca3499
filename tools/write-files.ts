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
  let stage: string | undefined;
  try {
    const written = mkdtempSync(join(folder, ".writing-"));
    stage = written;
    for (const [index, { text }] of files.entries()) writeFileSync(join(written, `${index}`), text);
    for (const [index, { path }] of files.entries()) {
      mkdirSync(dirname(path), { recursive: true });
      renameSync(join(written, `${index}`), path);
    }
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      `The files cannot be written: ${what}. Correct that, and run the command again.`,
    );
  } finally {
    if (stage !== undefined) rmSync(stage, { recursive: true, force: true });
  }
}
