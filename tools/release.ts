import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { type Contents, changelogOf, dataDiff, levelOf, levels } from "./data-diff.ts";

/** `npm run release -- <version>`: prints what has changed in the data since the last tag, and fails if the version is too small for it. */

const git = (...args: readonly string[]) =>
  execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();

function lastTag(): string | undefined {
  try {
    return git("describe", "--tags", "--abbrev=0", "--match", "v*");
  } catch {
    return undefined;
  }
}

/** Reads the content of each language: the JSON files that are named after the language they hold, whatever else lies beside them. */
function readContents(folder: string): Contents {
  const content = join(folder, "generated", "public", "content");
  const files = readdirSync(content).filter((file) => file.endsWith(".json"));
  const parsed = files.map((file): readonly [string, { readonly locale?: unknown }] => [
    basename(file, ".json"),
    JSON.parse(readFileSync(join(content, file), "utf8")),
  ]);
  return Object.fromEntries(parsed.filter(([name, { locale }]) => locale === name));
}

/** Makes the data of a tag with the tools of that tag. */
function contentsAt(tag: string): Contents {
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

const [version] = process.argv.slice(2);
const tag = lastTag();

if (!version || !/^\d+\.\d+\.\d+$/.test(version)) {
  console.error(`Usage: npm run release -- <version>, after ${tag ?? "no version yet"}`);
  process.exitCode = 1;
} else if (tag === undefined) {
  console.log(
    `No version has been tagged: ${version} is the first, and has nothing to differ from.`,
  );
} else {
  const diff = dataDiff(contentsAt(tag), readContents("."));
  const level = levelOf(tag.slice(1), version);
  console.log(changelogOf(diff) || `The data is that of ${tag}.`);
  if (level === "none" || levels.indexOf(level) < levels.indexOf(diff.level)) {
    console.error(
      `${version} is too small: after ${tag.slice(1)} it is a step of "${level}", the data needs "${diff.level}".`,
    );
    process.exitCode = 1;
  } else console.log(`${version} says enough: the data needs "${diff.level}".`);
}
