import { mkdirSync, mkdtempSync } from "node:fs";
import { dirname, join } from "node:path";
import { inject } from "vitest";
import { run } from "../examples/project.ts";

/** A new folder, which goes with the tests. */
export const newFolder = (): string => mkdtempSync(join(dirname(inject("tarball")), "client-"));

/** Unpacks the package, and gives the folder in which its files lie. */
export function unpack(): string {
  const folder = join(newFolder(), "package");
  mkdirSync(folder);
  run(folder, "tar", "-xzf", inject("tarball"), "--strip-components=1");
  return folder;
}
