import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { content as fr } from "../../generated/fr.ts";
import manifest from "../../package.json" with { type: "json" };
import { locales, plainText } from "../../src/index.ts";

const consumer = inject("consumer");

const run = (command: string, ...args: readonly string[]): string => {
  try {
    return execFileSync(command, args, { cwd: consumer, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`);
  }
};

const tsc = (...args: readonly string[]) =>
  run(process.execPath, join("node_modules", "typescript", "bin", "tsc"), ...args);

/** Ten facts, read through every entry; the same program in TypeScript for ESM and for CJS. */
const program = `
import { createPartnership, isId, locales, plainText, resolveLocale, sourceLocale } from "us-japan-climate-partnership";
import type { Content, Initiative, InitiativeId, PartnershipResources, SegmentId } from "us-japan-climate-partnership";
import { initiatives, commitments, segments, claims, content as en, locale } from "us-japan-climate-partnership/en";
import { content as fr } from "us-japan-climate-partnership/fr";
import { contentSchema, initiativeSchema } from "us-japan-climate-partnership/schema";

async function main(): Promise<void> {
  const jucep: Initiative = initiatives.jucep;
  const id: string = "jucep";
  const narrowed: InitiativeId | undefined = isId("initiatives", id) ? id : undefined;
  const segment: SegmentId = commitments.japanGhg2030.evidence.change
    ? claims[commitments.japanGhg2030.evidence.change[0] ?? "japanGhgCut"].segment
    : "overview-1-1";
  const partnership = await createPartnership({ locale: "en-US" });
  const first: Content = partnership.content;
  const second = await partnership.setLocale("fr-CA");
  const own: Pick<PartnershipResources, "article"> = { article: { title: "Título", rights: "Derechos" } };
  const spanish = await createPartnership({ locale: "es", resources: { es: own } });
  console.log(JSON.stringify([
    jucep.name,
    narrowed,
    segments[segment].text.includes("46%"),
    commitments.japanGhg2030.change?.value,
    first === en,
    second === fr,
    plainText(fr).length,
    [...locales, sourceLocale, locale, resolveLocale("en-GB")].join(),
    spanish.content.article.title,
    contentSchema.parse(en).locale + initiativeSchema.parse(jucep).id,
  ]));
}
main();

// @ts-expect-error an id that does not exist
export const wrong = () => initiatives.jcupe;
// @ts-expect-error content is read-only
export const written = () => { initiatives.jucep.name = ""; };
`;

const facts = [
  "Japan-US Clean Energy Partnership",
  "jucep",
  true,
  46,
  true,
  true,
  plainText(fr).length,
  [...locales, "fr", "en", "en"].join(),
  "Título",
  "enjucep",
];

beforeAll(() => {
  writeFileSync(join(consumer, "program.mts"), program);
  writeFileSync(join(consumer, "program.cts"), program);
  tsc(
    ...["--module", "nodenext", "--target", "es2022", "--strict", "--noUncheckedIndexedAccess"],
    ...["--exactOptionalPropertyTypes", "--skipLibCheck", "false", "--types", "node"],
    ...["program.mts", "program.cts", "--ignoreConfig"],
  );
});

test("types are the same for `import` and for `require`", () => {
  const entries = ["", "/schema", "/checks", ...locales.map((locale) => `/${locale}`)];
  const typeOf = (entry: string, mode: string) =>
    `typeof import("${manifest.name}${entry}", { with: { "resolution-mode": "${mode}" } })`;
  const lines = entries.map(
    (entry, at) =>
      `export const same${at}: Same<${typeOf(entry, "import")}, ${typeOf(entry, "require")}> = true;`,
  );
  const types = `
    type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
    ${lines.join("\n")}
    // @ts-expect-error another language is another type
    export const other: Same<${typeOf("/fr", "import")}, ${typeOf("/en", "require")}> = true;
  `;
  writeFileSync(join(consumer, "same.mts"), types);
  const options = "--module nodenext --target es2022 --strict --noEmit --ignoreConfig";
  expect(tsc(...options.split(" "), "same.mts")).toBe("");
});

describe.each([
  ["this Node", process.execPath],
  ["Node 20", inject("oldestNode")],
])("on %s", (_name, node) => {
  test.each(["program.mjs", "program.cjs"])("%s reads the facts", (file) => {
    expect(JSON.parse(run(node, file))).toEqual(facts);
  });
});

test("a resolver that does not know `exports` finds the main entry and its types", () => {
  // A folder is loaded by `main`, whatever `exports` says.
  const script = `
    const { locales } = require("./node_modules/us-japan-climate-partnership");
    console.log(locales.join());
  `;
  expect(run(process.execPath, "--input-type=commonjs", "--eval", script)).toBe(
    `${locales.join()}\n`,
  );
  const typed = `
    import { locales } from "us-japan-climate-partnership";
    export const first: "fr" = locales[0];
    // @ts-expect-error it is French
    export const wrong: "en" = locales[0];
  `;
  writeFileSync(join(consumer, "before-exports.ts"), typed);
  const options = "--module commonjs --moduleResolution node10 --ignoreDeprecations 6.0 --strict";
  expect(tsc(...options.split(" "), "--noEmit", "--ignoreConfig", "before-exports.ts")).toBe("");
});

test("the JSON files can be imported by their paths", () => {
  const script = `
    const json = async (path) =>
      (await import("us-japan-climate-partnership/" + path, { with: { type: "json" } })).default;
    const { content } = await import("us-japan-climate-partnership/en");
    const { deepStrictEqual } = await import("node:assert");
    deepStrictEqual(await json("content/en.json"), JSON.parse(JSON.stringify(content)));
    console.log((await json("locales/fr.json")).initiatives.jucep.name);
    console.log((await json("content.schema.json")).$schema);
  `;
  expect(run(process.execPath, "--input-type=module", "--eval", script)).toBe(
    "Partenariat Japon-États-Unis pour l’énergie propre\nhttps://json-schema.org/draft/2020-12/schema\n",
  );
});

test("the tables are found by their paths, from `import` and from `require`", () => {
  const script = `
    const { default: description } = await import(
      "us-japan-climate-partnership/tables/datapackage.json", { with: { type: "json" } });
    const { createRequire } = await import("node:module");
    const { readFileSync } = await import("node:fs");
    const { fileURLToPath } = await import("node:url");
    const require = createRequire(import.meta.url);
    for (const { path } of description.resources) {
      const file = "us-japan-climate-partnership/tables/" + path;
      if (fileURLToPath(import.meta.resolve(file)) !== require.resolve(file)) throw new Error(file);
    }
    const claims = require.resolve("us-japan-climate-partnership/tables/claims.csv");
    console.log(readFileSync(claims, "utf8").split(",", 4).join());
  `;
  expect(run(process.execPath, "--input-type=module", "--eval", script)).toBe(
    "id,position,segment,verdict\n",
  );
});

test("changes.json is the committed file, typed for `import` and for `require`", () => {
  const use = `
    const redirects: Changes["redirects"] = changes.redirects;
    export const now: readonly string[] = redirects["japan"] ?? ["japan"];
    export const first: readonly string[] = changes.versions[0]?.added["places"] ?? [];
    export const dates: readonly (string | null)[] = changes.versions.map(({ date }) => date);
    // @ts-expect-error what an id leads to may be nothing
    export const wrong: readonly string[] = redirects["japan"];
    // @ts-expect-error it is read-only
    export const written = () => { changes.versions = []; };
    console.log(JSON.stringify(changes));
  `;
  writeFileSync(
    join(consumer, "changes.mts"),
    `import type { Changes } from "us-japan-climate-partnership";
    import changes from "us-japan-climate-partnership/changes.json" with { type: "json" };${use}`,
  );
  writeFileSync(
    join(consumer, "changes.cts"),
    `import type { Changes } from "us-japan-climate-partnership";
    import changes = require("us-japan-climate-partnership/changes.json");${use}`,
  );
  const options = "--module nodenext --target es2022 --strict --types node --ignoreConfig";
  tsc(...options.split(" "), "changes.mts", "changes.cts");
  const committed: unknown = JSON.parse(readFileSync("changes.json", "utf8"));
  for (const file of ["changes.mjs", "changes.cjs"]) {
    expect(JSON.parse(run(process.execPath, file))).toEqual(committed);
  }
});

test("a switch with a host's plain i18next needs the resources alone", () => {
  const script = `
    import i18next from "i18next";
    import resources from "us-japan-climate-partnership/locales/en.json" with { type: "json" };
    await i18next.init({ lng: "en", resources: { en: { partnership: resources } } });
    console.log(i18next.t("partnership:commitments.japanGhg2030.summary"));
  `;
  expect(run(process.execPath, "--input-type=module", "--eval", script)).toBe(
    "Japan aims to cut its greenhouse gas emissions by 46% by 2030.\n",
  );
});
