import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { content as ja } from "../../generated/ja.ts";
import manifest from "../../package.json" with { type: "json" };
import { locales, plainText } from "../../src/index.ts";
import { open } from "../browser.ts";
import { dataIn, dataOf, factsOf, parts, timesIn } from "../package/parts.ts";
import { npm } from "../package/tarball.ts";
import { all, atOnce, bundlers } from "./bundlers.ts";
import {
  cjs,
  esm,
  single,
  strict,
  switching,
  together,
  typescript,
  typescriptJson,
} from "./program.ts";

const root = dirname(inject("tarball"));
const consumer = join(root, "matrix");

const runtimes = {
  "Node 20": { package: "node", version: "20.20.2" },
  "Node 22": { package: "node", version: "22.23.3" },
  "Node 24": { package: "node", version: "24.21.0" },
  "Node 26": { package: "node", version: "26.9.0" },
  Bun: { package: "bun", version: "1.4.5" },
  Deno: { package: "deno", version: "2.9.6" },
} as const;

const compilers = { "5.4": "5.4.5", "5.9": "5.9.3", "6.0": "6.0.3", "7.0": "7.0.2" } as const;

const tools = {
  esbuild: manifest.devDependencies.esbuild,
  rollup: "4.68.7",
  vite: "8.3.8",
  webpack: "5.112.2",
};

const facts = [
  en.initiatives.jucep.name,
  46,
  ja.terms.decarbonizationTerm.name,
  "contradicted",
  true,
  plainText(fr).length,
  "fr",
  "en,ja,true",
  true,
  0,
  "jucep",
  1,
];

/** Rows of the guide's tables: what ran, and how it went. */
const rows: Record<"runtimes" | "compilers" | "bundlers", string[]> = {
  runtimes: [],
  compilers: [],
  bundlers: [],
};

const installed = new Map<string, string>();

/** Installs one package in a folder of its own, and gives the folder. */
function install(name: string, version: string): string {
  const folder = join(root, `${name}-${version}`);
  if (!installed.has(folder)) {
    mkdirSync(folder);
    const allowScripts = { [name]: true };
    const project = { private: true, dependencies: { [name]: version }, allowScripts };
    writeFileSync(join(folder, "package.json"), JSON.stringify(project));
    npm(folder, "install", "--no-package-lock", "--no-audit", "--no-fund");
    installed.set(folder, version);
  }
  return folder;
}

function run(command: string, ...args: readonly string[]): string {
  try {
    return execFileSync(command, args, { cwd: consumer, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`);
  }
}

/** The facts a program has printed. */
const factsIn = (out: string): unknown => JSON.parse(/^facts (.*)$/m.exec(out)?.[1] ?? "null");

beforeAll(() => {
  mkdirSync(consumer);
  const project = {
    private: true,
    dependencies: {
      [manifest.name]: `file:${inject("tarball")}`,
      i18next: manifest.devDependencies.i18next,
      zod: manifest.devDependencies.zod,
      "@rollup/plugin-json": "6.1.0",
      "@rollup/plugin-node-resolve": "16.0.3",
      "@rollup/plugin-terser": "1.0.2",
      ...tools,
    },
    allowScripts: { esbuild: false },
  };
  writeFileSync(join(consumer, "package.json"), JSON.stringify(project));
  npm(consumer, "install", "--no-package-lock", "--no-audit", "--no-fund");
  writeFileSync(join(consumer, "program.mjs"), esm);
  writeFileSync(join(consumer, "program.cjs"), cjs);
  writeFileSync(join(consumer, "switching.mjs"), switching);
  writeFileSync(join(consumer, "together.mjs"), together(locales));
  for (const part of parts) writeFileSync(join(consumer, `${part}.mjs`), single(part));
  for (const extension of ["ts", "mts", "cts"]) {
    writeFileSync(join(consumer, `program.${extension}`), typescript);
  }
  for (const [file, code] of Object.entries(typescriptJson)) {
    writeFileSync(join(consumer, file), code);
  }
});

describe("runtimes", () => {
  for (const [name, runtime] of Object.entries(runtimes)) {
    test(name, () => {
      const bin = join(
        install(runtime.package, runtime.version),
        "node_modules",
        ".bin",
        runtime.package,
      );
      const args = runtime.package === "deno" ? ["run", "--allow-env", "--allow-read"] : [];
      for (const file of ["program.mjs", "program.cjs"]) {
        expect(factsIn(run(bin, ...args, file))).toEqual(facts);
      }
      rows.runtimes.push(`| ${name} | ${runtime.version} | ✓ | ✓ |`);
    });
  }

  test("Chromium", async () => {
    const from = (name: string, file: string) => [name, `/node_modules/${name}/${file}`];
    const entries = [...locales, "schema", "checks", "find", "i18next-types"].map((entry) => [
      `${manifest.name}/${entry}`,
      `/node_modules/${manifest.name}/dist/${entry}.js`,
    ]);
    const files = [
      "content/en.json",
      "locales/en.json",
      "content.schema.json",
      "changes.json",
      "tables/datapackage.json",
    ].map((file) => [`${manifest.name}/${file}`, `/node_modules/${manifest.name}/dist/${file}`]);
    const imports = Object.fromEntries([
      from("i18next", "dist/esm/i18next.js"),
      from("zod", "index.js"),
      from(manifest.name, "dist/index.js"),
      ...entries,
      ...files,
    ]);
    const page = `<!doctype html><link rel="icon" href="data:,"><script type="importmap">${JSON.stringify({ imports })}</script><body><script type="module" src="/program.mjs"></script>`;
    writeFileSync(join(consumer, "strict.mjs"), strict);
    await bundlers.esbuild?.(consumer, "strict.mjs", "strict");
    const strictPage = `<!doctype html><link rel="icon" href="/icon.json"><body><script type="module" src="/strict/strict.mjs"></script>`;
    const policy =
      "default-src 'none'; script-src 'self'; img-src 'self'; require-trusted-types-for 'script'";
    const types: Readonly<Record<string, string>> = { ".json": "application/json" };
    const server = createServer(({ url = "/" }, response) => {
      response.setHeader(
        "content-type",
        types[extname(url)] ?? (["/", "/strict"].includes(url) ? "text/html" : "text/javascript"),
      );
      if (url === "/strict") response.setHeader("content-security-policy", policy);
      const pages: Readonly<Record<string, string>> = {
        "/": page,
        "/strict": strictPage,
        "/icon.json": "{}",
      };
      response.end(pages[url] ?? readFileSync(join(consumer, url)));
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    try {
      const browser = await open(`http://localhost:${port}/`, "en");
      await browser.getByText("facts ").waitFor();
      expect(factsIn((await browser.textContent("body")) ?? "")).toEqual(facts);
      expect(browser.wrong).toEqual([]);
      await browser.goto(`http://localhost:${port}/strict`);
      await browser.getByText("strict ja").waitFor();
      expect(browser.wrong).toEqual([]);
      const version = browser.context().browser()?.version().split(".")[0];
      rows.runtimes.push(`| Chromium, without a bundler | ${version} | ✓ | – |`);
    } finally {
      server.close();
    }
  });
});

describe("TypeScript, without skipLibCheck", () => {
  const everywhere = ["json-plain.mts", "json-plain.cts", "json-require.cts"];
  const resolutions = {
    node16: { module: "node16", files: ["program.mts", "program.cts", ...everywhere] },
    nodenext: {
      module: "nodenext",
      files: ["program.mts", "program.cts", ...everywhere, "json-attribute.mts"],
    },
    bundler: {
      module: "esnext",
      files: ["program.ts", "json-plain.mts", "json-attribute.mts"],
    },
  };
  for (const [name, version] of Object.entries(compilers)) {
    test(name, () => {
      const tsc = join(install("typescript", version), "node_modules", "typescript", "bin", "tsc");
      for (const [moduleResolution, { module, files }] of Object.entries(resolutions)) {
        const compilerOptions = {
          module,
          moduleResolution,
          target: "es2022",
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: false,
          noEmit: true,
          types: [],
        };
        const project = `tsconfig.${moduleResolution}.json`;
        writeFileSync(join(consumer, project), JSON.stringify({ compilerOptions, files }));
        for (const resolveJsonModule of ["true", "false"]) {
          const options = ["-p", project, "--resolveJsonModule", resolveJsonModule];
          expect(run(process.execPath, tsc, ...options)).toBe("");
        }
      }
      rows.compilers.push(`| ${name} | ${version} | ✓ | ✓ | ✓ |`);
    });
  }
});

describe("bundlers", () => {
  /** What zod and the checks say, and nothing else: where they are not needed, it is not there. */
  const ofOthers = ["invalid_type", "is written twice"];

  for (const [name, bundle] of Object.entries(bundlers)) {
    test(name, async () => {
      const output = async (input: string) => {
        await bundle(consumer, `${input}.mjs`, `${name}-${input}`);
        return join(consumer, `${name}-${input}`);
      };
      const everything = await output("program");
      expect(factsIn(run(process.execPath, join(everything, "program.mjs")))).toEqual(facts);
      for (const text of ofOthers) expect(all(everything)).toContain(text);

      const later = await output("switching");
      expect(dataIn(atOnce(later, "switching.mjs"))).toEqual([]);
      expect(dataIn(all(later))).toEqual(dataIn(atOnce(everything, "program.mjs")));
      for (const text of ofOthers) expect(all(later)).not.toContain(text);

      for (const part of parts) {
        expect(dataIn(all(await output(part)))).toEqual(dataOf(part, "en"));
      }

      const shared = all(await output("together"));
      expect(dataIn(shared)).toEqual(dataIn(all(everything)));
      for (const piece of parts.flatMap(factsOf)) {
        expect([piece, timesIn(shared, piece)]).toEqual([piece, 1]);
      }
      rows.bundlers.push(`| ${name} | ${tools[name as keyof typeof tools]} | ✓ | ✓ |`);
    });
  }
});

/** The guide is written by the run, and by a whole one only. */
afterAll(() => {
  const { runtimes: a, compilers: b, bundlers: c } = rows;
  const isWhole =
    a.length === Object.keys(runtimes).length + 1 &&
    b.length === Object.keys(compilers).length &&
    c.length === Object.keys(bundlers).length;
  if (!isWhole) return;
  const table = (head: readonly string[], body: readonly string[]) =>
    [`| ${head.join(" | ")} |`, `|${" --- |".repeat(head.length)}`, ...body].join("\n");
  const guides = {
    "docs/compatibility.md": {
      titles: ["Runtimes", "TypeScript", "Bundlers"],
      runtimes: ["runtime", "version", "ES modules", "CommonJS"],
      bundlers: ["bundler", "version", "runs", "leaves out what is not used"],
      inPlace: (row: string) => row,
    },
    "docs/fr/compatibility.md": {
      titles: ["Environnements", "TypeScript", "Empaqueteurs"],
      runtimes: ["environnement", "version", "modules ES", "CommonJS"],
      bundlers: ["empaqueteur", "version", "fonctionne", "écarte ce qui ne sert pas"],
      inPlace: (row: string) => row.replace("without a bundler", "sans empaqueteur"),
    },
  };
  for (const [guide, { titles, runtimes: head, bundlers: columns, inPlace }] of Object.entries(
    guides,
  )) {
    const text = [
      `## ${titles[0]}`,
      table(head, a.map(inPlace)),
      `## ${titles[1]}`,
      table(["TypeScript", "version", "`node16`", "`nodenext`", "`bundler`"], b),
      `## ${titles[2]}`,
      table(columns, c),
    ].join("\n\n");
    const before = readFileSync(guide, "utf8");
    const marked = /(<!-- run -->)[\s\S]*(<!-- \/run -->)/;
    writeFileSync(
      guide,
      before.replace(marked, (_, open, close) => `${open}\n\n${text}\n\n${close}`),
    );
  }
});
