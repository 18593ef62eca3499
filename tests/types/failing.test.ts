import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

/** Lines at which the compiler refuses a program, which imports from `src` as a test of types does. */
function refusedLines(program: string): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), "types-"));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const project = { extends: resolve("tsconfig.json"), include: ["program.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(project));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(folder, "program.ts"), program);
  const tsc = resolve("node_modules", "typescript", "bin", "tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
  rmSync(folder, { recursive: true, force: true });
  return [...stdout.matchAll(/program\.ts\((\d+),\d+\): error/g)].map(([, line]) => Number(line));
}

const begin = `import { expectTypeOf } from "vitest";
import { type Content, createPartnership, isId } from ${JSON.stringify(resolve("src", "index.ts"))};
`;

test("a test of types fails where a type is another, and where a mistake is none", () => {
  const right = `${begin}expectTypeOf<Content["locale"]>().toEqualTypeOf<string>();
// @ts-expect-error misspelt
createPartnership({ local: "en" });
isId("people", "kerry");
`;
  expect(refusedLines(right)).toEqual([]);
  const wrong = `${begin}expectTypeOf<Content["locale"]>().toEqualTypeOf<"en">();
// @ts-expect-error not misspelt
createPartnership({ locale: "en" });
isId("persons", "kerry");
`;
  expect(refusedLines(wrong)).toEqual([3, 4, 6]);
});
