import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Bundles `input` of a folder into `output`, minified, as ES modules with chunks. */
type Bundler = (folder: string, input: string, output: string) => Promise<void>;

/** Loads a tool from where it is installed. */
const load = async (folder: string, name: string) =>
  import(pathToFileURL(createRequire(join(folder, "package.json")).resolve(name)).href);

export const bundlers: Readonly<Record<string, Bundler>> = {
  esbuild: async (folder, input, output) => {
    const { build } = await load(folder, "esbuild");
    await build({
      entryPoints: [join(folder, input)],
      outdir: join(folder, output),
      outExtension: { ".js": ".mjs" },
      bundle: true,
      splitting: true,
      format: "esm",
      minify: true,
      charset: "utf8",
      logLevel: "error",
    });
  },
  rollup: async (folder, input, output) => {
    const { rollup } = await load(folder, "rollup");
    const { nodeResolve } = await load(folder, "@rollup/plugin-node-resolve");
    const { default: json } = await load(folder, "@rollup/plugin-json");
    const { default: terser } = await load(folder, "@rollup/plugin-terser");
    const plugins = [nodeResolve(), json(), terser({ maxWorkers: 1 })];
    const bundle = await rollup({ input: join(folder, input), plugins });
    await bundle.write({
      dir: join(folder, output),
      format: "es",
      entryFileNames: "[name].mjs",
      chunkFileNames: "[name]-[hash].mjs",
    });
    await bundle.close();
  },
  vite: async (folder, input, output) => {
    const { build } = await load(folder, "vite");
    await build({
      root: folder,
      logLevel: "error",
      build: {
        outDir: output,
        target: "es2022",
        modulePreload: false,
        minify: true,
        rollupOptions: {
          input: join(folder, input),
          output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
        },
      },
    });
  },
  webpack: async (folder, input, output) => {
    const { default: webpack } = await load(folder, "webpack");
    await new Promise<void>((resolve, reject) => {
      webpack(
        {
          mode: "production",
          target: "es2022",
          entry: join(folder, input),
          experiments: { outputModule: true },
          output: {
            path: join(folder, output),
            module: true,
            chunkFormat: "module",
            chunkLoading: "import",
            filename: `${input.replace(".mjs", "")}.mjs`,
            chunkFilename: "[id].mjs",
          },
          performance: false,
        },
        (error: Error | null, stats: { hasErrors(): boolean; toString(): string } | undefined) => {
          if (error) reject(error);
          else if (stats?.hasErrors()) reject(new Error(stats.toString()));
          else resolve();
        },
      );
    });
  },
};

/** What a bundle runs at once: its entry and what that imports. */
export function atOnce(folder: string, entry: string): string {
  const seen = new Set([entry]);
  for (const file of seen) {
    const code = readFileSync(join(folder, file), "utf8");
    for (const [, next = ""] of code.matchAll(
      /(?:^|[;\n}])\s*(?:import|export)\b[^;'"()]*["']\.\/([^'"]+)["']/g,
    )) {
      seen.add(next);
    }
  }
  return [...seen].map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
}

/** Everything that a bundle may load. */
export const all = (folder: string): string =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".mjs"))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
