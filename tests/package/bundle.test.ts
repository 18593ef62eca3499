import { execFileSync } from "node:child_process";
import { describe, expect, inject, test } from "vitest";
import { checks } from "../../src/checks/index.ts";
import { locales } from "../../src/index.ts";
import { type Bundle, bundle as bundleIn } from "../../tools/bundle.ts";
import { dataIn, dataOf, factsOf, parts, textsOf, timesIn } from "./parts.ts";

const consumer = inject("consumer");
const name = "us-japan-climate-partnership";

const bundle = (program: string) => bundleIn(program, consumer);

/** All of a bundle, at once and later. */
const allIn = ({ entry, later }: Bundle): string => [entry, ...later].join("\n");

/** Of some packages, those of which a bundle has something. */
const packagesIn = (inputs: readonly string[]): readonly string[] =>
  ["i18next", "zod"].filter((found) =>
    inputs.some((input) => input.includes(`node_modules/${found}/`)),
  );

/** A program that needs what a module exports. */
const using = (path: string, exported: string): string =>
  `import { ${exported} } from "${name}${path}"; globalThis.kept = ${exported};`;

describe("of a language, one part is that part alone", () => {
  const cases = locales.flatMap((locale) => parts.map((part) => ({ locale, part })));
  test.each(cases)("$part of /$locale", async ({ locale, part }) => {
    const found = await bundle(using(`/${locale}`, part));
    expect(found.later).toEqual([]);
    expect(dataIn(found.entry)).toEqual(dataOf(part, locale));
    expect(packagesIn(found.inputs.atOnce)).toEqual([]);
  });
});

test("languages share the facts: these are in a bundle once", async () => {
  const program = locales.map(
    (locale) => `import { content as ${locale} } from "${name}/${locale}";`,
  );
  const { entry } = await bundle(`${program.join("")} globalThis.kept = [${locales}];`);
  for (const part of parts) {
    for (const piece of factsOf(part)) expect([piece, timesIn(entry, piece)]).toEqual([piece, 1]);
    for (const locale of locales) {
      for (const piece of textsOf(part, locale)) expect(timesIn(entry, piece)).toBeGreaterThan(0);
    }
  }
});

/** Descriptions of checks: what the entry of the checks has, and no other. */
const ofChecks = (found: Bundle): number =>
  checks.filter(({ description }) => allIn(found).includes(description)).length;

test("isId brings neither content nor i18next", async () => {
  const found = await bundle(using("", "isId"));
  expect(dataIn(allIn(found))).toEqual([]);
  expect(packagesIn([...found.inputs.atOnce, ...found.inputs.later])).toEqual([]);
});

test.each([
  ["/checks", "checkTranslation"],
  ["/find", "findMentions"],
  ["/find", "recordsNamed"],
])("%s: %s brings no content, no i18next and no zod", async (path, exported) => {
  const found = await bundle(using(path, exported));
  expect(found.later).toEqual([]);
  expect(dataIn(found.entry)).toEqual([]);
  expect(packagesIn(found.inputs.atOnce)).toEqual([]);
});

test("no other entry brings the checks", async () => {
  expect(ofChecks(await bundle(using("/checks", "checks")))).toBe(checks.length);
  const entries = ["", "/schema", "/find", ...locales.map((locale) => `/${locale}`)];
  const imports = entries.map((path, at) => `import * as all${at} from "${name}${path}";`).join("");
  const used = entries.map((_, at) => `all${at}`).join();
  expect(ofChecks(await bundle(`${imports} globalThis.kept = [${used}];`))).toBe(0);
});

test.each(["", ...locales.map((locale) => `/${locale}`), "/schema", "/checks", "/find"])(
  "importing .%s for nothing leaves nothing",
  async (path) => {
    const { entry, later } = await bundle(`import "${name}${path}";`);
    expect(entry.trim()).toBe("");
    expect(later).toEqual([]);
  },
);

test("createPartnership loads each language and i18next later, and never zod", async () => {
  const found = await bundle(using("", "createPartnership"));
  expect(dataIn(found.entry)).toEqual([]);
  expect(packagesIn(found.inputs.atOnce)).toEqual([]);
  expect(packagesIn(found.inputs.later)).toEqual(["i18next"]);
  expect(packagesIn((await bundle(using("/schema", "contentSchema"))).inputs.atOnce)).toEqual([
    "zod",
  ]);
  for (const locale of locales) {
    for (const piece of textsOf("claims", locale)) expect(timesIn(allIn(found), piece)).toBe(1);
  }
});

test("a language is loaded without another", async () => {
  const { later } = await bundle(using("", "createPartnership"));
  const languagesOf = (chunk: string) =>
    locales.filter((locale) => dataIn(chunk).some((data) => data.endsWith(` in ${locale}`)));
  const found = later.map(languagesOf).filter((languages) => languages.length > 0);
  expect(found.filter((languages) => languages.length > 1)).toEqual([]);
  expect(new Set(found.flat())).toEqual(new Set(locales));
});

test("in CJS, too, a language is loaded when it is asked for", () => {
  const script = `
    const { createPartnership } = require("${name}");
    const loaded = () => Object.keys(require.cache).filter((path) => /\\b(fr|en)\\.cjs$/.test(path))
      .map((path) => path.slice(-6));
    const before = loaded();
    createPartnership({ locale: "en" }).then(() => console.log(JSON.stringify([before, loaded()])));
  `;
  const out = execFileSync(process.execPath, ["--eval", script], {
    cwd: consumer,
    encoding: "utf8",
  });
  expect(JSON.parse(out)).toEqual([[], ["en.cjs"]]);
});
