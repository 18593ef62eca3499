import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import type { Contents } from "./data-diff.ts";

const git = (...args: readonly string[]) =>
  execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();

/** The tag of the last release, such as `v0.1.0`. */
export function lastTag(): string | undefined {
  try {
    return git("describe", "--tags", "--abbrev=0", "--match", "v*", "--exclude", "v*-*");
  } catch {
    return undefined;
  }
}

/** Reads the content of each language: the JSON files that are named after the language they hold, whatever else lies beside them. */
export function readContents(folder: string): Contents {
  const content = join(folder, "generated", "public", "content");
  const files = readdirSync(content).filter((file) => file.endsWith(".json"));
  const parsed = files.map((file): readonly [string, { readonly locale?: unknown }] => [
    basename(file, ".json"),
    JSON.parse(readFileSync(join(content, file), "utf8")),
  ]);
  return Object.fromEntries(parsed.filter(([name, { locale }]) => locale === name));
}

/** Makes the data of a tag with the tools of that tag. */
export function contentsAt(tag: string): Contents {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  try {
    git("worktree", "add", "--detach", folder, tag);
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    for (const tool of ["ids", "generate"]) {
      execFileSync(process.execPath, [join("tools", `${tool}.ts`)], { cwd: folder, stdio: "pipe" });
    }
    return readContents(folder);
  } finally {
    git("worktree", "remove", "--force", folder);
    rmSync(folder, { recursive: true, force: true });
  }
}
