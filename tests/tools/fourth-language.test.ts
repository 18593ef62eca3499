import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { content as en } from "../../generated/en.ts";
import { copyProject, edit as editFile } from "./copy.ts";

let project = "";

const node = (...args: readonly string[]) =>
  execFileSync(process.execPath, args, { cwd: project, encoding: "utf8", stdio: "pipe" });

const failure = (run: () => string): string => {
  try {
    return `no failure: ${run()}`;
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
};

const edit = (file: string, from: string, to: string) => editFile(join(project, file), from, to);

/** A copy of the project with a fourth language: one folder, and its tag in one constant. */
beforeAll(() => {
  project = copyProject("tsup.config.ts", "tsconfig.json");
  // The site is made of the reader's pages, which are no part of the copy.
  for (const part of [
    "site",
    "site.ts",
    "serve.ts",
    "draw-pictures.ts",
    "draw-readme-pictures.ts",
  ]) {
    rmSync(join(project, "tools", part), { recursive: true, force: true });
  }
  cpSync(join("locales", "en"), join(project, "locales", "eo"), { recursive: true });
  edit("locales/eo/article.json", `"title": "${en.article.title}"`, '"title": "Partnereco"');
  edit("locales/eo/formats.json", '"{{year}}s"', '"{{year}}-aj jaroj"');
  edit("locales/eo/formats.json", "April", "aprilo");
  edit("src/locales.ts", "] as const", ', "eo"] as const');
  node("tools/ids.ts");
  node("tools/generate.ts");
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

test("the build makes it like the others", () => {
  const script = `
    import { createPartnership, resolveLocale } from "./src/index.ts";
    import { content } from "./generated/eo.ts";
    const partnership = await createPartnership({ locale: "eo" });
    console.log(JSON.stringify([
      resolveLocale("eo-001"), partnership.content === content, content.article.title,
      content.segments["jucep-1-2"].text, content.fallbacks.length,
    ]));`;
  expect(JSON.parse(node("--input-type=module", "--eval", script))).toEqual([
    "eo",
    true,
    "Partnereco",
    expect.stringContaining("aprilo 2021"),
    0,
  ]);
});

test("the tables have its columns", () => {
  const [header, first] = readFileSync(
    join(project, "generated/public/tables/segments.csv"),
    "utf8",
  )
    .split("\r\n")
    .map((line) => line.split(","));
  expect(header?.slice(-4)).toEqual(["text_fr", "text_en", "text_ja", "text_eo"]);
  expect(first?.at(-1)).toBe(en.segments["overview-1-1"].text);
});

test("its types hold, and the bundler makes its entry", () => {
  const tsc = join("node_modules", "typescript", "bin", "tsc");
  expect(failure(() => node(tsc, "-p", "."))).toBe("no failure: ");
  node(join("node_modules", "tsup", "dist", "cli-default.js"), "--no-dts", "--silent");
  const show = "({ article }) => console.log(article.title)";
  expect(node("--eval", `import("./dist/eo.js").then(${show})`)).toBe("Partnereco\n");
  expect(node("--eval", `(${show})(require("./dist/eo.cjs"))`)).toBe("Partnereco\n");
});

test("nothing in it is accepted until someone accepts it; its ledger is made by that", () => {
  const unreviewed = () => {
    const found: readonly { check: string; locale: string }[] = JSON.parse(
      failure(() => node("tools/check.ts", "--json")),
    );
    return found.filter(({ check, locale }) => check === "unreviewed" && locale === "eo").length;
  };
  const progress = () => {
    const rows: readonly { locale: string; texts: number }[] = JSON.parse(
      node("tools/progress.ts", "--json"),
    );
    return rows.find(({ locale }) => locale === "eo");
  };
  const texts = progress()?.texts ?? 0;
  expect(unreviewed()).toBe(1); // the ledger itself, which is missing
  node("tools/accept.ts", "eo", "segments.*");
  expect(unreviewed()).toBe(texts - 38);
  node("tools/accept.ts", "eo", "*", "--draft");
  expect(unreviewed()).toBe(0);
  expect(progress()).toMatchObject({ reviewed: 0, draft: texts, progress: 0 });
});
