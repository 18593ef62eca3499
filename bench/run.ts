import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { locales } from "../src/locales.ts";
import { bundle } from "../tools/bundle.ts";
import { type Bar, chart } from "./chart.ts";
import { inFrench } from "./in-french.ts";
import { programs } from "./programs.ts";
import { median, ratio, spread, times } from "./statistics.ts";
import { prepare } from "./texts.ts";

/** Measures the built package beside its peers, in turn, and writes the guide and its chart. */

const bench = import.meta.dirname;
const rounds = 15;

const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, {
    cwd: bench,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });

const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [row(head), row(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(row)].join(
    "\n",
  );

await prepare();

// Size: what a page loads at once.
const sizes = new Map<string, number>();
for (const { name, code } of programs) {
  const { entry } = await bundle(`${code} globalThis.kept = text;`, bench);
  sizes.set(name, gzipSync(entry, { level: 9 }).length);
}

// What a further language adds, beside its texts alone.
const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;
async function sizeOf(...locales: readonly string[]): Promise<number> {
  const lines = locales.map(
    (locale) => `import { content as ${locale} } from "us-japan-climate-partnership/${locale}";`,
  );
  const { entry } = await bundle(`${lines.join("")} globalThis.kept = [${locales}];`, bench);
  return gzipped(entry);
}
const languageSizes: { locale: string; texts: number; first: number; further: number }[] = [];
for (const locale of locales) {
  const other = locales.find((name) => name !== locale) ?? locale;
  const file = join("dist", "locales", `${locale}.json`);
  languageSizes.push({
    locale,
    texts: gzipped(JSON.stringify(JSON.parse(readFileSync(file, "utf8")))),
    first: await sizeOf(locale),
    further: (await sizeOf(other, locale)) - (await sizeOf(other)),
  });
}
const allLanguages = await sizeOf(...locales);

// Start: new processes, each package in turn.
interface Start {
  readonly time: number[];
  readonly heap: number[];
}
const starts = new Map<string, Start>();
const begin = (name: string, code: string) => {
  const script = `const from = performance.now(); ${code.replaceAll(
    /import (.+?) from ("[^"]+")( with \{[^}]+\})?;/g,
    (_, names: string, from: string, attributes?: string) => {
      const options = attributes ? `, { with: { type: "json" } }` : "";
      const target = names.startsWith("{")
        ? names.replaceAll(" as ", ": ")
        : `{ default: ${names} }`;
      return `const ${target} = await import(${from}${options});`;
    },
  )} const spent = performance.now() - from; globalThis.kept = text; gc(); console.log(JSON.stringify([spent, process.memoryUsage().heapUsed]));`;
  const [time = 0, heap = 0]: number[] = JSON.parse(
    node("--no-warnings", "--expose-gc", "--input-type=module", "--eval", script),
  );
  const start = starts.get(name) ?? { time: [], heap: [] };
  start.time.push(time);
  start.heap.push(heap / 1000);
  starts.set(name, start);
};
for (let round = 0; round < rounds; round++) {
  begin("bare Node", "const text = '';");
  for (const { name, code } of programs) begin(name, code);
}

// Reads, iteration, switches: one process, each package in turn.
interface Sample {
  readonly name: string;
  readonly read: readonly number[];
  readonly iterate: readonly number[];
  readonly turn: readonly number[];
}
const { samples }: { samples: readonly Sample[] } = JSON.parse(node("in-process.ts"));
const floor = samples.find(({ name }) => name === "a frozen object");
const ours = samples.find(({ name }) => name === "this package");
const i18next = samples.find(({ name }) => name === "i18next");
if (!floor || !ours || !i18next) throw new Error("A package was not measured.");

// A host: what a partnership adds to a request, and to a switch.
const host: Readonly<
  Record<"clone" | "request" | "bareSwitch" | "hostedSwitch", readonly number[]>
> = JSON.parse(node("host.ts"));

// Growth: a process a size, or the garbage of the largest is collected in the time of the others.
interface Growth {
  readonly times: number;
  readonly records: number;
  readonly build: readonly number[];
  readonly read: readonly number[];
}
const growth = ["1", "10", "100", "1000"].map(
  (size): Growth => JSON.parse(node("--max-old-space-size=12000", "growth.ts", size)),
);
const base = growth[0];
if (!base) throw new Error("Growth was not measured.");

const bare = starts.get("bare Node") ?? { time: [], heap: [] };
const whole = "this package, `/en`";
const kB = (name: string) => (sizes.get(name) ?? Number.NaN) / 1000;
const { version } = JSON.parse(
  readFileSync(join(bench, "node_modules/i18next/package.json"), "utf8"),
);

const text = `## Read a text, read all texts, switch the language

Nanoseconds: the median of ${ours.read.length} rounds, and the range. All packages are measured in one process, in turn. A ratio is the median of the ratios of the rounds.

${table(
  [
    "package",
    "one text",
    "ratio to the object",
    "a text, reading all",
    "ratio to the object",
    "a switch of language",
    "ratio to i18next",
  ],
  samples.map(({ name, read, iterate, turn }) => [
    name,
    spread(read),
    times(ratio(read, floor.read)),
    spread(iterate),
    times(ratio(iterate, floor.iterate)),
    turn.length > 0 ? spread(turn, 0) : "–",
    turn.length > 0 ? times(ratio(turn, i18next.turn)) : "–",
  ]),
)}

## Start a program, load a page

From nothing to the first text: milliseconds in a new process (the median of ${rounds}, in turn, and the range), and kilobytes of heap after it. What bare Node takes is subtracted from both. Size: what a page loads at once, minified and gzipped.

${table(
  [
    "package",
    "first text, ms",
    "ratio to `/en`",
    "ratio to i18next",
    "heap, kB",
    "size, kB",
    "ratio to `/en`",
  ],
  programs.map(({ name }) => {
    const start = starts.get(name) ?? { time: [], heap: [] };
    const reference = starts.get(whole) ?? { time: [], heap: [] };
    const beyond = start.heap.map((heap, index) => heap - (bare.heap[index] ?? 0));
    return [
      name,
      spread(start.time),
      times(ratio(start.time, reference.time)),
      times(ratio(start.time, starts.get("i18next")?.time ?? [])),
      median(beyond).toFixed(0),
      kB(name).toFixed(1),
      times(kB(name) / kB(whole)),
    ];
  }),
)}

## Add a language

A language with the facts that all languages share, and what it adds to a page that has another language: kilobytes that a page loads, minified and gzipped, beside the texts of that language alone.

${table(
  ["language", "its texts alone, kB", "first, kB", "beside another, kB", "ratio to its texts"],
  languageSizes.map(({ locale, texts, first, further }) => [
    locale,
    (texts / 1000).toFixed(1),
    (first / 1000).toFixed(1),
    (further / 1000).toFixed(1),
    times(further / texts),
  ]),
)}

Together: ${(allLanguages / 1000).toFixed(1)} kB.

## Follow an application's i18next

Microseconds: the median of ${host.clone.length} rounds in one process, in turn, and the range. A request on a server is a clone that switches its language; with a partnership, one is created on the clone, and then disposed of.

${table(
  ["", "without a partnership", "with one", "difference", "ratio"],
  [
    ["a request", host.clone, host.request] as const,
    ["a switch of language", host.bareSwitch, host.hostedSwitch] as const,
  ].map(([name, without, withOne]) => [
    name,
    spread(without),
    spread(withOne),
    median(withOne.map((value, index) => value - (without[index] ?? 0))).toFixed(1),
    times(ratio(withOne, without)),
  ]),
)}

## Grow the data

The segments and records are repeated under other ids and names, and each size is measured in a process of its own. Microseconds to build content, for each segment or record (at run time, this happens only for a language that you add, or if you correct a shipped one), and nanoseconds to read a text from it: the median of ${base.build.length}, and the range.

${table(
  ["data", "entries", "build, µs an entry", "ratio", "read, ns", "ratio"],
  growth.map(({ times: size, records, build, read }) => [
    `${size}×`,
    records,
    spread(build.map((value) => value / 1000)),
    times(median(build) / median(base.build)),
    spread(read),
    times(median(read) / median(base.read)),
  ]),
)}

Measured on Node ${process.versions.node}, ${process.platform} ${process.arch}, i18next ${version}.

## See what was run for each package

${programs.map(({ name, does }) => `- **${name}**: ${does}`).join("\n")}
- Switches: \`setLocale\` here, \`changeLanguage\` in i18next, a new \`createIntl\` with its cache in @formatjs/intl, \`activate\` in lingui, \`setLocale\` without a reload in paraglide-js, both languages loaded. The others take the language with each call, or have only one.`;

const bars = (values: (sample: Sample) => readonly number[]): readonly Bar[] =>
  samples
    .filter((sample) => values(sample).length > 0)
    .map((sample) => ({
      name: sample.name,
      ratio: ratio(values(sample), values(ours)),
      isOurs: sample === ours,
    }));

writeFileSync(
  "docs/performance.svg",
  chart({
    "Reading one text": bars(({ read }) => read),
    "Switching languages": bars(({ turn }) => turn),
    "From nothing to the first text": programs.map(({ name }) => ({
      name,
      ratio: ratio(starts.get(name)?.time ?? [], starts.get(whole)?.time ?? []),
      isOurs: name === whole,
    })),
  }),
);

const marked = /(<!-- measured -->)[\s\S]*(<!-- \/measured -->)/;
for (const [guide, measured] of [
  ["docs/performance.md", text],
  ["docs/fr/performance.md", inFrench(text)],
] as const) {
  const before = readFileSync(guide, "utf8");
  writeFileSync(
    guide,
    before.replace(marked, (_, open, close) => `${open}\n\n${measured}\n\n${close}`),
  );
}
console.log(text);
