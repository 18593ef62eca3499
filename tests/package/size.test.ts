import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";
import { type Locale, locales } from "../../src/index.ts";
import { bundle } from "../../tools/bundle.ts";
import { resourcesIn } from "../resources.ts";

const name = "us-japan-climate-partnership";

/**
 * What a page loads at once, minified and gzipped, in bytes; raised only with a reason in the changelog.
 * `./schema` counts with the zod that it needs, nearly all of it.
 */
const budgets = {
  [`import { isId } from "${name}"; globalThis.kept = isId;`]: 3_500,
  [`import { plainText } from "${name}"; globalThis.kept = plainText;`]: 600,
  [`import { resolveLocale } from "${name}"; globalThis.kept = resolveLocale;`]: 950,
  [`import { createPartnership } from "${name}"; globalThis.kept = createPartnership;`]: 3_450,
  [`import { initiatives } from "${name}/en"; globalThis.kept = initiatives;`]: 1_650,
  [`import { content } from "${name}/fr"; globalThis.kept = content;`]: 52_500,
  [`import { content } from "${name}/en"; globalThis.kept = content;`]: 49_600,
  [`import { content } from "${name}/ja"; globalThis.kept = content;`]: 52_200,
  [`import { checkTranslation } from "${name}/checks"; globalThis.kept = checkTranslation;`]: 24_000,
  [`import { findMentions } from "${name}/find"; globalThis.kept = findMentions;`]: 1_850,
  [`import { recordsNamed } from "${name}/find"; globalThis.kept = recordsNamed;`]: 1_500,
  [`import * as find from "${name}/find"; globalThis.kept = find;`]: 2_000,
  [`import { contentSchema } from "${name}/schema"; globalThis.kept = contentSchema;`]: 38_500,
};

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

test.each(Object.entries(budgets))("%s", async (program, budget) => {
  const { entry } = await bundle(program, inject("consumer"));
  const size = gzipped(entry);
  expect(size).toBeLessThanOrEqual(budget);
  expect(size, "far below: lower the budget").toBeGreaterThan(0.8 * budget);
});

/** The size of a program that holds all content in some languages. */
async function sizeOf(...shown: readonly Locale[]): Promise<number> {
  const imports = shown.map(
    (locale) => `import { content as ${locale} } from "${name}/${locale}";`,
  );
  const program = `${imports.join(" ")} globalThis.kept = [${shown}];`;
  const { entry } = await bundle(program, inject("consumer"));
  return gzipped(entry);
}

const pairs = locales.flatMap((first) =>
  locales.filter((second) => second !== first).map((second) => [first, second] as const),
);

test.each(pairs)("beside %s, %s costs hardly more than its texts", async (first, second) => {
  const cost = (await sizeOf(first, second)) - (await sizeOf(first));
  const texts = gzipped(JSON.stringify(resourcesIn(second)));
  expect(cost).toBeGreaterThan(0.8 * texts);
  expect(cost).toBeLessThanOrEqual(1.15 * texts);
  expect(cost).toBeLessThanOrEqual(28_000);
});

test("French, English and Japanese together", async () => {
  const size = await sizeOf("fr", "en", "ja");
  expect(size).toBeLessThanOrEqual(105_000);
  expect(size, "far below: lower the budget").toBeGreaterThan(0.8 * 105_000);
});
