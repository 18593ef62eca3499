import { resolve } from "node:path";
import { defineConfig, type Options } from "tsup";
import { locales } from "./src/locales.ts";

/** What users import. */
const entries: Readonly<Record<string, string>> = {
  index: "src/index.ts",
  schema: "src/schema/index.ts",
  checks: "src/checks/index.ts",
  find: "src/find/index.ts",
  "i18next-types": "src/i18next-types.ts",
  ...Object.fromEntries(locales.map((locale) => [locale, `generated/${locale}.ts`])),
};

/** What several entries share, or load when it is needed. */
const parts: Readonly<Record<string, string>> = {
  facts: "generated/facts.ts",
  host: "src/partnership/host.ts",
  "own-language": "src/partnership/own-language.ts",
  "check-options": "src/partnership/check-options.ts",
};

const files = { ...entries, ...parts };
const nameOf = new Map(Object.entries(files).map(([name, path]) => [resolve(path), name]));

/**
 * Each of these becomes one file that imports the others by name. A bundler's own chunks would be
 * more and smaller files, and in Node each file costs a start about as much as a collection does.
 */
const oneFileEach: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "one-file-each",
  setup: ({ initialOptions, onResolve }) => {
    const extension = initialOptions.format === "cjs" ? ".cjs" : ".js";
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      const name = kind === "entry-point" ? undefined : nameOf.get(resolve(resolveDir, path));
      return name === undefined ? undefined : { path: `./${name}${extension}`, external: true };
    });
  },
};

export default defineConfig({
  entry: files,
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: false,
  esbuildPlugins: [oneFileEach],
  esbuildOptions: (options, { format }) => {
    options.charset = "utf8"; // else Japanese is written as escapes, at twice the size
    // In CommonJS, what is loaded later is required: import() would not see the names of its exports.
    if (format === "cjs") options.supported = { "dynamic-import": false };
  },
  dts: { entry: entries },
  clean: false, // the script `build` does: tsup would also remove the declarations that it copies
  publicDir: "generated/public",
});
