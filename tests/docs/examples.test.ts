import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { examples } from "./examples.ts";

const consumer = inject("consumer");
const folder = join(consumer, "examples");
const file = (index: number) => join(folder, `example-${index}.ts`);

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const [index, { code }] of examples.entries()) {
    writeFileSync(file(index), `${code}\nexport {};\n`);
  }
});

test("there are examples in the READMEs, the guides and the docstrings", () => {
  const places = examples.map(({ place }) => place).join("\n");
  for (const from of ["README.md:", "README.fr.md:", "README.ja.md:", "docs/", "src/"])
    expect(places).toContain(from);
});

test("every example compiles", () => {
  const tsc = join(consumer, "node_modules", "typescript", "bin", "tsc");
  const options = [
    "--module",
    "nodenext",
    "--target",
    "es2022",
    "--strict",
    "--noEmit",
    "--types",
    "node",
  ];
  const checks = [
    "--noUncheckedIndexedAccess",
    "--exactOptionalPropertyTypes",
    "--resolveJsonModule",
  ];
  const files = examples.map((_, index) => file(index));
  try {
    execFileSync(process.execPath, [tsc, "--ignoreConfig", ...options, ...checks, ...files], {
      cwd: consumer,
      encoding: "utf8",
      stdio: "pipe",
    });
  } catch (error) {
    const places = examples.map(({ place }, index) => `example-${index} is ${place}`).join("\n");
    throw new Error(`${(error as { stdout: string }).stdout}\n${places}`);
  }
});

test.each([...examples.entries()].map(([index, example]) => ({ index, ...example })))(
  "$place runs, and prints what it says",
  ({ index, prints }) => {
    const out = execFileSync(process.execPath, [file(index)], { encoding: "utf8" }).split("\n");
    let from = 0;
    for (const line of prints) {
      const at = out.indexOf(line, from);
      expect(at, `"${line}" in ${JSON.stringify(out)}`).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
  },
);
