import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { locales } from "../../src/index.ts";
import typedoc from "../../typedoc.json" with { type: "json" };

test.each(locales)("the reference documents the entry of %s", (locale) => {
  expect(typedoc.entryPoints).toContain(`generated/${locale}.ts`);
});

test.each(typedoc.projectDocuments)("%s is in French, too", (guide) => {
  expect(existsSync(join("docs", "fr", basename(guide)))).toBe(true);
});
