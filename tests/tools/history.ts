import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a maintainer does between two releases, in a copy of the project. */

const run = (project: string, command: string, ...args: readonly string[]) =>
  execFileSync(command, args, { cwd: project, encoding: "utf8", stdio: "pipe" });

/** Makes the data anew. */
export function generate(project: string): void {
  for (const tool of ["ids", "generate"]) run(project, process.execPath, `tools/${tool}.ts`);
}

/** Commits what is authored, and tags it. */
export function commit(project: string, tag: string): void {
  if (!existsSync(join(project, ".git"))) run(project, "git", "init", "--quiet");
  run(project, "git", "add", "src", "tools", "locales", "package.json", "changes.json");
  const author = ["-c", "user.name=x", "-c", "user.email=x@example.org"];
  run(project, "git", ...author, "commit", "--quiet", "--message", tag);
  run(project, "git", "tag", tag);
}

/** Gives a record another id, wherever its id stands. */
export function renameId(project: string, from: string, to: string): void {
  for (const file of globSync(["src/records/*.ts", "locales/*/*.json"], { cwd: project })) {
    const path = join(project, file);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replaceAll(new RegExp(`(?<![\\w.])${from}(?=["':])`, "g"), to));
  }
}
