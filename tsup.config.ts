import { defineConfig } from "tsup";
import { locales } from "./src/locales.ts";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    schema: "src/schema/index.ts",
    checks: "src/checks/index.ts",
    "i18next-types": "src/i18next-types.ts",
    ...Object.fromEntries(locales.map((locale) => [locale, `generated/${locale}.ts`])),
  },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true, // without it, CJS inlines every language
  esbuildOptions: (options) => {
    options.charset = "utf8"; // else Japanese is written as escapes, at twice the size
  },
  dts: true,
  clean: false, // the script `build` does: tsup would also remove the declarations that it copies
  publicDir: "generated/public",
});
