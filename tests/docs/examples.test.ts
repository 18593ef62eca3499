import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { compilerIn } from "./compile.ts";
import { examples, notPrinted, printsOf, uncomparedIn } from "./examples.ts";

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

test("what an example says it prints stands beside a line that prints, or below it or its block", () => {
  const code = `const { a } = b;
// A sentence.

console.log(a); // "beside"
// A sentence.
for (const c of a) console.log(c);
// "below"
// as well
for (const d of a) {
  // A sentence.
  console.log(d);
}
// 1
if (a) {
  console.log(
    a,
  );
  // below a call
}
`;
  expect(printsOf(code)).toEqual(["beside", "below", "as well", "1", "below a call"]);
});

test("a line that is not printed is found, also the last of several, and so is a wrong order", () => {
  expect(notPrinted(["a", "c"], "a\nb\nc\n")).toBeUndefined();
  expect(notPrinted(["a", "stale"], "a\nb\nc\n")).toBe("stale");
  expect(notPrinted(["c", "a"], "a\nb\nc\n")).toBe("a");
});

const faultsOf = compilerIn(consumer);

test("an example does not compile with what another declares", () => {
  const types = 'import type {} from "us-japan-climate-partnership/i18next-types";\n';
  const declared = `${types}declare module "i18next" { interface CustomTypeOptions { resources: { translation: { a: "" } } } }\n`;
  const [alone, whole] = [types, declared].map((code, index) => {
    const name = join(folder, `declared-${index}.ts`);
    writeFileSync(name, code);
    return faultsOf(name);
  });
  expect(whole).toEqual([]);
  expect(alone?.join("\n")).toContain("does not satisfy the constraint 'Namespace'");
});

test.each([...examples.entries()].map(([index, { place }]) => ({ index, place })))(
  "$place compiles as a program of its own, without skipLibCheck",
  ({ index }) => {
    expect(faultsOf(file(index))).toEqual([]);
  },
);

test.each([...examples.entries()].map(([index, example]) => ({ index, ...example })))(
  "$place runs, and prints what it says",
  ({ index, prints }) => {
    const output = execFileSync(process.execPath, [file(index)], { encoding: "utf8" });
    expect(notPrinted(prints, output), `is not in what it prints:\n${output}`).toBeUndefined();
  },
);

test("no comment looks like output without being compared", () => {
  const found = examples.flatMap(({ place, code }) =>
    uncomparedIn(code).map((line) => `${place}: ${line}`),
  );
  expect(found).toEqual([]);
});

test.each([
  "console.table([verdict]); // confirmed",
  "console.log(\n  verdict, // confirmed\n);",
  "if (verdict) { console.log(verdict); } //confirmed",
  "console.log(verdict); //confirmed",
  "console.log(verdict); /* confirmed */",
  "console.log([\n  verdict,\n]); // confirmed",
])("%j has a comment that nothing compares", (code) => {
  expect(uncomparedIn(code)).not.toEqual([]);
});
