import { execFileSync } from "node:child_process";
import { build } from "esbuild";
import { expect, inject, test } from "vitest";

const consumer = inject("consumer");

interface Bundle {
  /** What runs at once. */
  readonly entry: string;
  /** Each chunk that the entry may load later. */
  readonly later: readonly string[];
}

/** Bundles a program against the installed package. */
async function bundle(program: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: consumer },
    bundle: true,
    splitting: true,
    format: "esm",
    outdir: "out",
    write: false,
    minify: true,
    charset: "utf8",
    metafile: true,
  });
  const text = (path: string) => outputFiles.find((file) => file.path.endsWith(path))?.text ?? "";
  const follow = (paths: readonly string[], kind: string): ReadonlySet<string> => {
    const found = new Set(paths);
    for (const path of found) {
      for (const { path: next, ...edge } of metafile.outputs[path]?.imports ?? []) {
        if (edge.kind === kind || kind === "any") found.add(next);
      }
    }
    return found;
  };
  const main = Object.keys(metafile.outputs).filter((path) => path.endsWith("stdin.js"));
  const atOnce = follow(main, "import-statement");
  const later = [...follow(main, "any")].filter((path) => !atOnce.has(path));
  return { entry: [...atOnce].map(text).join("\n"), later: later.map(text) };
}

const inFrench = "Les États-Unis et le Japon cherchent à forger";
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

test.each(["", "/fr", "/en", "/schema"])(
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
