import { execFileSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Packs the built package, installs it in the quickstart as a user would, and runs it. */

const project = join("examples", "quickstart");
const npm = (args: readonly string[], cwd?: string) =>
  execFileSync("npm", args, { cwd, stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" });

npm(["pack", "--ignore-scripts", "--pack-destination", project]);
const tarball = readdirSync(project).find((file) => file.endsWith(".tgz"));
if (tarball === undefined) throw new Error(`npm pack left no tarball in ${project}.`);

try {
  rmSync(join(project, "node_modules", "us-japan-climate-partnership"), {
    recursive: true,
    force: true,
  });
  npm(["install", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", tarball], project);
} finally {
  rmSync(join(project, tarball));
}
execFileSync(process.execPath, ["tour.js"], { cwd: project, stdio: "inherit" });
