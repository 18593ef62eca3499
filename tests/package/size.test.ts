import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";
import { bundle } from "../../tools/bundle.ts";

const name = "us-japan-climate-partnership";

/**
 * What a page loads at once, minified and gzipped, in bytes; raised only with a reason in the changelog.
 * `./schema` counts with the zod that it needs, nearly all of it.
 */
const budgets = {
  [`import { isId } from "${name}"; globalThis.kept = isId;`]: 2_100,
  [`import { plainText } from "${name}"; globalThis.kept = plainText;`]: 550,
  [`import { resolveLocale } from "${name}"; globalThis.kept = resolveLocale;`]: 950,
  [`import { createPartnership } from "${name}"; globalThis.kept = createPartnership;`]: 3_300,
  [`import { initiatives } from "${name}/en"; globalThis.kept = initiatives;`]: 1_500,
  [`import { content } from "${name}/fr"; globalThis.kept = content;`]: 25_300,
  [`import { content } from "${name}/en"; globalThis.kept = content;`]: 23_900,
  [`import { content } from "${name}/ja"; globalThis.kept = content;`]: 25_400,
  [`import { checkTranslation } from "${name}/checks"; globalThis.kept = checkTranslation;`]: 15_500,
  [`import { contentSchema } from "${name}/schema"; globalThis.kept = contentSchema;`]: 35_000,
};

test.each(Object.entries(budgets))("%s", async (program, budget) => {
  const { entry } = await bundle(program, inject("consumer"));
  const size = gzipSync(entry, { level: 9 }).length;
  expect(size).toBeLessThanOrEqual(budget);
  expect(size, "far below: lower the budget").toBeGreaterThan(0.8 * budget);
});
