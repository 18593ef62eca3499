import { execFileSync } from "node:child_process";
import { expect, inject, test } from "vitest";
import { bundle as bundleIn } from "../../tools/bundle.ts";

const consumer = inject("consumer");

const bundle = (program: string) => bundleIn(program, consumer);

const inFrench = "Le partenariat climatique entre les États-Unis et le Japon";
const inEnglish = "The United States and Japan are seeking";
const inI18next = "missingInterpolationHandler";
const inZod = "invalid_type";

test("one collection of /en is that collection alone", async () => {
  const { entry, later } = await bundle(
    'import { initiatives } from "us-japan-climate-partnership/en"; console.log(initiatives);',
  );
  expect(later).toEqual([]);
  expect(entry).toContain("Japan-US Clean Energy Partnership");
  expect(entry).not.toContain(inEnglish);
  expect(entry).not.toContain('"kind":"commitment"');
  expect(entry.length).toBeLessThan(6_500);
});

test("isId brings neither content nor i18next", async () => {
  const { entry, later } = await bundle(
    'import { isId } from "us-japan-climate-partnership"; console.log(isId("people", "kerry"));',
  );
  expect(later).toEqual([]);
  for (const part of [inFrench, inEnglish, inI18next, inZod]) expect(entry).not.toContain(part);
});

test("the checks bring no content, no i18next and no zod", async () => {
  const { entry, later } = await bundle(
    'import { checkTranslation } from "us-japan-climate-partnership/checks"; console.log(checkTranslation);',
  );
  expect(later).toEqual([]);
  for (const part of [inFrench, inEnglish, inI18next, inZod]) expect(entry).not.toContain(part);
  expect(entry.length).toBeLessThan(40_000);
});

test("no other entry brings the checks", async () => {
  const { entry, later } = await bundle(
    'import * as all from "us-japan-climate-partnership"; import * as en from "us-japan-climate-partnership/en"; console.log(all, en);',
  );
  expect(entry + later.join("")).not.toContain("is written twice");
});

test.each(["", "/fr", "/en", "/ja", "/schema", "/checks"])(
  "importing .%s for nothing leaves nothing",
  async (path) => {
    const { entry, later } = await bundle(`import "us-japan-climate-partnership${path}";`);
    expect(entry.trim()).toBe("");
    expect(later).toEqual([]);
  },
);

test("createPartnership loads each language and i18next later, and never zod", async () => {
  const { entry, later } = await bundle(
    'import { createPartnership } from "us-japan-climate-partnership"; createPartnership();',
  );
  for (const part of [inFrench, inEnglish, inI18next]) {
    expect(entry).not.toContain(part);
    expect(later.filter((chunk) => chunk.includes(part))).toHaveLength(1);
  }
  expect(entry + later.join("")).not.toContain(inZod);
});

test("in CJS, too, a language is loaded when it is asked for", () => {
  const script = `
    const { createPartnership } = require("us-japan-climate-partnership");
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
