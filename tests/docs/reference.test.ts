import { expect, test } from "vitest";
import { locales } from "../../src/index.ts";
import typedoc from "../../typedoc.json" with { type: "json" };

test.each(locales)("the reference documents the entry of %s", (locale) => {
  expect(typedoc.entryPoints).toContain(`generated/${locale}.ts`);
});
