import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { bundle } from "./bundle.ts";

/** Measures the built package beside i18next alone, and writes the table into the guide. */

const guide = "docs/performance.md";
const dist = resolve("dist");
const rounds = 31;

const programs = {
  "i18next alone": 'import i18next from "i18next"; globalThis.kept = i18next;',
  "`/en`, all of it": `import { content } from "${dist}/en.js"; globalThis.kept = content;`,
  "`/en`, one collection": `import { initiatives } from "${dist}/en.js"; globalThis.kept = initiatives;`,
  "`.`, `isId` and `resolveLocale`": `import { isId, resolveLocale } from "${dist}/index.js"; globalThis.kept = [isId, resolveLocale];`,
  "`.`, `createPartnership`": `import { createPartnership } from "${dist}/index.js"; globalThis.kept = createPartnership;`,
  "`/schema`, with zod": `import { contentSchema } from "${dist}/schema.js"; globalThis.kept = contentSchema;`,
};

/** The size of what a page loads at once: minified, gzipped, in bytes. */
const size = async (program: string): Promise<number> =>
  gzipSync((await bundle(program, ".")).entry, { level: 9 }).length;

const timed = {
  "bare Node": "",
  "a JSON module of the size of `/en`": `await import("${dist}/content/en.json", { with: { type: "json" } });`,
  "`/en`": `await import("${dist}/en.js");`,
  "`.`": `await import("${dist}/index.js");`,
  "i18next alone, one language": `
    const { createInstance } = await import("i18next");
    const { default: resources } = await import("${dist}/locales/en.json", { with: { type: "json" } });
    await createInstance().init({ lng: "en", resources: { en: { partnership: resources } } });`,
  "`createPartnership`, one language": `
    const { createPartnership } = await import("${dist}/index.js");
    await createPartnership({ locale: "en" });`,
};

/** The time from inside a new process, in milliseconds: its own start is left out. */
const time = (program: string): number =>
  Number(
    execFileSync(
      process.execPath,
      [
        "--no-warnings",
        "--input-type=module",
        "--eval",
        `const start = performance.now(); ${program}; console.log(performance.now() - start);`,
      ],
      { encoding: "utf8" },
    ),
  );

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** A read from content beside one from a hand-written object, a switch beside i18next's own. */
async function inProcess(): Promise<string> {
  const script = `
    import { createInstance } from "i18next";
    const { createPartnership } = await import("${dist}/index.js");
    const { initiatives } = await import("${dist}/en.js");
    const floor = Object.freeze({ jucep: Object.freeze({ name: "Japan-US Clean Energy Partnership" }) });
    const partnership = await createPartnership({ locale: "en" });
    await partnership.setLocale("fr");
    const i18n = createInstance();
    await i18n.init({ lng: "en", fallbackLng: false, resources: { en: { x: { a: "a" } }, fr: { x: { a: "a" } } } });
    const reads = (object) => { let n = 0; const start = performance.now();
      for (let i = 0; i < 2e7; i++) n += object.jucep.name.length;
      return (performance.now() - start) / 20 + (n === 0 ? 1 : 0); };
    const switches = async (change) => { const start = performance.now();
      for (let i = 0; i < 2000; i++) await change(i % 2 ? "en" : "fr");
      return (performance.now() - start) / 2; };
    const rounds = [];
    for (let i = 0; i < 11; i++) rounds.push([reads(floor), reads(initiatives),
      await switches((l) => i18n.changeLanguage(l)), await switches(partnership.setLocale)]);
    console.log(JSON.stringify(rounds.slice(2)));`;
  const out = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
  });
  const samples: readonly (readonly number[])[] = JSON.parse(out);
  const column = (index: number) => median(samples.map((sample) => sample[index] ?? Number.NaN));
  const ratio = (over: number, under: number) =>
    median(samples.map((sample) => (sample[over] ?? 0) / (sample[under] ?? 1))).toFixed(2);
  return [
    "| | median | ratio |\n|---|---:|---:|",
    `| a read from a hand-written frozen object | ${column(0).toFixed(2)} ns | 1 |`,
    `| a read from \`/en\` | ${column(1).toFixed(2)} ns | ${ratio(1, 0)} |`,
    `| \`i18next.changeLanguage\` alone | ${column(2).toFixed(2)} µs | 1 |`,
    `| \`setLocale\` between two loaded languages | ${column(3).toFixed(2)} µs | ${ratio(3, 2)} |`,
  ].join("\n");
}

const sizes = await Promise.all(
  Object.entries(programs).map(async ([name, program]) => [name, await size(program)] as const),
);
const base = sizes[0]?.[1] ?? Number.NaN;

const samples = new Map(Object.keys(timed).map((name) => [name, [] as number[]]));
for (let round = 0; round < rounds; round++) {
  for (const [name, program] of Object.entries(timed)) samples.get(name)?.push(time(program));
}
const start = median(samples.get("bare Node") ?? []);
const i18next = median(samples.get("i18next alone, one language") ?? []) - start;

const table = [
  "### Size\n",
  "What is loaded at once, minified and gzipped.\n",
  "| import | kB | ratio to i18next |\n|---|---:|---:|",
  ...sizes.map(
    ([name, bytes]) => `| ${name} | ${(bytes / 1000).toFixed(1)} | ${(bytes / base).toFixed(2)} |`,
  ),
  "\n### Time to import\n",
  `Median of ${rounds} new processes each, in turn; the start of Node itself is left out.\n`,
  "| program | ms | ratio to i18next |\n|---|---:|---:|",
  ...[...samples].slice(1).map(([name, values]) => {
    const spent = median(values) - start;
    return `| ${name} | ${spent.toFixed(1)} | ${(spent / i18next).toFixed(2)} |`;
  }),
  "\n### Reads and switches\n",
  "Median of nine rounds in one process, the two sides in turn.\n",
  await inProcess(),
  `\nMeasured on Node ${process.versions.node}, ${process.platform} ${process.arch}, i18next ${
    JSON.parse(readFileSync("node_modules/i18next/package.json", "utf8")).version
  }.`,
].join("\n");

const text = readFileSync(guide, "utf8");
writeFileSync(
  guide,
  text.replace(/(<!-- measured -->\n)[\s\S]*(\n<!-- \/measured -->)/, `$1\n${table}\n$2`),
);
console.log(table);
