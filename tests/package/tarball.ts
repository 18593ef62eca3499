import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The packed tarball, in a folder of its own that goes with the tests. */
    tarball: string;
  }
}

/** Runs npm in a folder. */
export const npm = (cwd: string, ...args: readonly string[]): string =>
  execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

/** Packs what `npm run build` has built. */
export function pack(project: TestProject) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "partnership-")));
  const [packed] = JSON.parse(
    npm(".", "pack", "--json", "--ignore-scripts", "--pack-destination", root),
  );
  const tarball = join(root, packed.filename);
  project.provide("tarball", tarball);
  return { tarball, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** The tarball alone: what the examples and the matrix begin with. */
export default (project: TestProject) => pack(project).remove;
