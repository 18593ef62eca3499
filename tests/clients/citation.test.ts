import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import type { Content, Reference } from "../../src/index.ts";
import { authorOf } from "../../tools/author.ts";
import { titleOf } from "../../tools/citation/dataset.ts";
import { run } from "../examples/project.ts";
import { newFolder, unpack } from "./unpack.ts";

let root = "";
let references: readonly Reference[] = [];

beforeAll(() => {
  root = unpack();
  const content: Content = JSON.parse(readFileSync(join(root, "dist/content/en.json"), "utf8"));
  references = Object.values(content.references);
});

describe("pandoc --citeproc", () => {
  const printed = /<div id="ref-([\w-]+)" class="csl-entry"[^>]*>\n(.*)\n<\/div>/g;

  /** What stands in the bibliography for each reference; where a dash repeats how the entry before began, those words. */
  const entries = new Map<string, string>();

  /** Letters and digits alone: a style sets marks of quotation, capitals and small raised letters of its own. */
  const bare = (text: string) =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, "");

  beforeAll(() => {
    const folder = newFolder();
    writeFileSync(join(folder, "all.md"), '---\nnocite: "@*"\n---\n');
    const bibliography = join(root, "dist/references.csl.json");
    const options = ["--citeproc", "--bibliography", bibliography, "--wrap=none", "-t", "html"];
    const html = run(folder, "pandoc", "all.md", ...options);
    let lead = "";
    for (const [, id = "", entry = ""] of html.matchAll(printed)) {
      const text = entry.replace(/<[^>]+>/g, "").replaceAll("&amp;", "&");
      const whole = text.replace(/^———/, lead);
      [lead = ""] = whole.split(/\.”? (?=\d{4}|n\.d\.)/);
      entries.set(id, whole);
    }
  });

  test("prints every reference", () => {
    const ids = [...references.map(({ id }) => id), manifest.name];
    expect([...entries.keys()].sort()).toEqual(ids.sort());
  });

  test("prints each with its title, its publisher, its year and its address", () => {
    for (const { id, title, publisher, date, url } of references) {
      const entry = entries.get(id) ?? "";
      expect(bare(entry)).toContain(bare(title));
      expect(bare(entry)).toContain(bare(publisher));
      expect(entry).toContain(date?.slice(0, 4) ?? "n.d.");
      expect(entry).toContain(url);
    }
  });

  test("prints Japanese titles letter by letter", () => {
    const japanese = references.filter(({ language }) => language === "ja");
    expect(japanese.length).toBeGreaterThan(20);
    for (const { id, title } of japanese) expect(entries.get(id)).toContain(title);
  });
});

test("pandoc reads in BibTeX what there is in CSL-JSON", () => {
  type Items = readonly Readonly<Record<string, unknown>>[];
  const written: Items = JSON.parse(readFileSync(join(root, "dist/references.csl.json"), "utf8"));
  const read: Items = JSON.parse(
    run(root, "pandoc", "-f", "biblatex", "-t", "csljson", "dist/references.bib"),
  );
  expect(read.length).toBe(references.length + 1);
  const byId = new Map(read.map((item) => [item.id, item]));
  // TeX prints ' as ’.
  const straight = (text: unknown) =>
    String(text).replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
  for (const { id, title, issued, note, version, URL: url } of written) {
    const item = byId.get(id);
    expect(straight(item?.title)).toBe(straight(title));
    expect(item?.issued).toEqual(issued);
    expect(item?.note).toBe(note ?? `Version ${version}`);
    expect(item?.URL).toBe(url === undefined ? undefined : new URL(String(url)).href);
  }
});

describe("programs from npm", () => {
  let folder = "";

  beforeAll(() => {
    folder = newFolder();
    const clients = ["cffjs@0.0.2", "@citation-js/core@0.8.2", "@citation-js/plugin-cff@0.6.2"];
    writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
    run(folder, "npm", "install", "--no-package-lock", "--no-audit", "--no-fund", ...clients);
  });

  /** Runs a program that prints JSON. */
  function printed(program: string): unknown {
    writeFileSync(join(folder, "program.js"), program);
    return JSON.parse(run(folder, "node", "program.js"));
  }

  const cff = () => JSON.stringify(join(root, "CITATION.cff"));

  test("cffjs finds CITATION.cff valid by the schema of its format", () => {
    const program = `
      import { validateCFFFile } from "cffjs";
      console.log(JSON.stringify(validateCFFFile(process.argv[2] ?? ${cff()})));
    `;
    expect(printed(program)).toMatchObject({ type: "dataset", "cff-version": "1.2.0" });
    const broken = join(folder, "broken.cff");
    const text = readFileSync(join(root, "CITATION.cff"), "utf8");
    writeFileSync(broken, text.replace("type: dataset", "type: data"));
    expect(() => run(folder, "node", "program.js", broken)).toThrow("CFF validation failed");
  });

  test("Citation.js reads CITATION.cff as a dataset by its makers", () => {
    const program = `
      import { Cite } from "@citation-js/core";
      import "@citation-js/plugin-cff";
      import { readFileSync } from "node:fs";
      console.log(JSON.stringify(new Cite(readFileSync(${cff()}, "utf8")).data));
    `;
    expect(printed(program)).toMatchObject([
      {
        type: "dataset",
        title: titleOf(manifest),
        author: [{ literal: authorOf(manifest).name }],
      },
    ]);
  });

  test("Citation.js finds nothing to mend in the references", () => {
    const file = JSON.stringify(join(root, "dist/references.csl.json"));
    const program = `
      import { Cite } from "@citation-js/core";
      import { readFileSync } from "node:fs";
      const items = JSON.parse(readFileSync(${file}, "utf8"));
      console.log(JSON.stringify([items, new Cite(items).get({ format: "real", type: "json", style: "csl" })]));
    `;
    const [items, read] = printed(program) as readonly unknown[];
    expect(items).toHaveLength(references.length + 1);
    expect(read).toMatchObject(items as object[]);
  });
});
