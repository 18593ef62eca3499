import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inject } from "vitest";
import manifest from "../../package.json" with { type: "json" };

/** Copies an example, and installs in it the packed package and what else it needs. */
export function install(example: string): string {
  const folder = join(dirname(inject("tarball")), example);
  cpSync(join("examples", example), folder, {
    recursive: true,
    filter: (path) => !/node_modules|dist|\.next/.test(path),
  });
  const file = join(folder, "package.json");
  const project = JSON.parse(readFileSync(file, "utf8"));
  project.dependencies[manifest.name] = `file:${inject("tarball")}`;
  writeFileSync(file, JSON.stringify(project));
  run(folder, "npm", "install", "--no-package-lock", "--no-audit", "--no-fund");
  return folder;
}

/** Runs a command, and gives what it prints. */
export function run(cwd: string, command: string, ...args: readonly string[]): string {
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: "utf8",
      stdio: "pipe",
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`);
  }
}
