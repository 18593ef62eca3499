import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { locales } from "../../src/locales.ts";

/** Whether a path is of a language in progress, of which a copy has none: tests begin some of their own. */
function isInProgress(path: string): boolean {
  const [, locale] = /^locales\/([^/.]+)/.exec(path.replaceAll("\\", "/")) ?? [];
  return locale !== undefined && !locales.some((one) => one === locale);
}

/** Copies what is authored, and nothing generated, into a folder in which the tools run. */
export function copyProject(...more: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "partnership-"));
  for (const name of ["src", "tools", "locales", "package.json", "changes.json", ...more]) {
    cpSync(name, join(folder, name), { recursive: true, filter: (path) => !isInProgress(path) });
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Replaces some words of a file, which have to stand in it. */
export function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not say: ${from}`);
  writeFileSync(file, text.replace(from, to));
}
