import { spawnSync } from "node:child_process";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { element, xmlOf } from "../../tools/exchange/xml.ts";
import { spanish } from "../checks/own-languages/es.ts";
import { run } from "../examples/project.ts";
import { copyProject, edit } from "../tools/copy.ts";
import { runOmegat } from "./omegat.ts";
import { newFolder } from "./unpack.ts";

/** Where Debian's php-symfony-translation puts the schema of XLIFF, and the one that it imports. */
const schemas = "/usr/share/php/Symfony/Component/Translation/Resources/schemas";

/** Ten segments of the article. */
const ids = [
  ...["overview-1-1", "overview-1-2", "overview-1-3", "overview-1-4", "overview-1-5"],
  ...["jclp-1-1", "jclp-1-2", "jclp-2-1", "meti-1-1", "meti-1-4"],
] as const;

const keys = ids.map((id) => `segments.${id}.text`);

const french: Readonly<Record<string, { readonly text: string }>> = JSON.parse(
  readFileSync("locales/fr/segments.json", "utf8"),
);
const inSpanish = (id: (typeof ids)[number]): string =>
  spanish.resources.segments?.[id]?.text ?? "";

let project = "";

const node = (...args: readonly string[]) =>
  spawnSync(process.execPath, args, { cwd: project, encoding: "utf8" });

const path = (file: string) => join(project, "translation", file);

const read = (file: string): unknown => JSON.parse(readFileSync(join(project, file), "utf8"));

const authored = () =>
  globSync("locales/**/*.json", { cwd: project })
    .sort()
    .map((file) => [file, readFileSync(join(project, file), "utf8")]);

beforeAll(() => {
  project = copyProject();
  node("tools/ids.ts");
  node("tools/generate.ts");
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

type Pair = readonly [source: string, target: string];

/** The ten segments in both languages. */
const segments = ids.map((id): Pair => [french[id]?.text ?? "", inSpanish(id)]);

/** A memory of texts and their translations. */
function memory(pairs: readonly Pair[]): string {
  const variant = (locale: string, text: string) =>
    element("tuv", { "xml:lang": locale }, element("seg", {}, text));
  const units = pairs.map(([source, target]) =>
    element("tu", {}, variant("fr", source), variant("es", target)),
  );
  const header = element("header", {
    ...{ creationtool: "test", creationtoolversion: "1", segtype: "sentence", "o-tmf": "test" },
    ...{ adminlang: "en", srclang: "fr", datatype: "plaintext" },
  });
  return xmlOf(element("tmx", { version: "1.4" }, header, element("body", {}, ...units)));
}

/** Lets OmegaT fill an exported file by a memory: that of the ten segments if no other is given. */
function filled(file: string, pairs: readonly Pair[] = segments): void {
  const files = {
    [`source/${file}`]: readFileSync(path(file), "utf8"),
    "tm/auto/memory.tmx": memory(pairs),
  };
  const root = runOmegat({ source: "fr", target: "es", files });
  writeFileSync(path(file), readFileSync(join(root, "target", file), "utf8"));
}

describe("OmegaT", () => {
  test("fills ten Spanish segments, which come back", () => {
    expect(node("tools/export.ts", "es", ...keys).stdout).toContain("es.xlf: 10 units");
    filled("es.xlf");
    const { status, stdout, stderr } = node("tools/import.ts", "es.xlf");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("es: 10 units changed, 0 as before, 0 not translated\n");
    expect(read("locales/es/segments.json")).toEqual(
      Object.fromEntries(
        Object.keys(french)
          .flatMap((id) => ids.filter((one) => one === id))
          .map((id) => [id, { text: inSpanish(id) }]),
      ),
    );
  });

  test("takes Spanish alone from the memory beside the file", () => {
    node("tools/export.ts", "es", "--overwrite");
    const text = Object.values(french).map((segment) => `${segment.text}\n\n`);
    const root = runOmegat({
      ...{ source: "fr", target: "es" },
      files: {
        "source/article.txt": text.join(""),
        "tm/auto/es.tmx": readFileSync(path("es.tmx"), "utf8"),
        "tm/tmx2source/EN.tmx": readFileSync("dist/exchange/segments.tmx", "utf8"),
      },
    });
    const spanishOf = new Map(segments);
    expect(readFileSync(join(root, "target/article.txt"), "utf8")).toBe(
      Object.values(french)
        .map((segment) => `${spanishOf.get(segment.text) ?? segment.text}\n\n`)
        .join(""),
    );
  });

  test("leaves every placeholder of the whole language where it was", () => {
    const before = authored();
    node("tools/export.ts", "es", "--overwrite");
    const codes = readFileSync(path("es.xlf"), "utf8").match(/<ph [^>]*>[^<]*<\/ph>/g);
    filled("es.xlf");
    expect(readFileSync(path("es.xlf"), "utf8").match(/<ph [^>]*>[^<]*<\/ph>/g)).toEqual(codes);
    expect(codes?.length).toBeGreaterThan(50);
    expect(node("tools/import.ts", "es.xlf", "--dry-run")).toMatchObject({ status: 0 });
    expect(authored()).toEqual(before);
  });
});

/** What pocount counts, by its own names. */
function counted(file: string): Readonly<Record<string, number>> {
  const [head = "", line = ""] = run(project, "pocount", "--csv", path(file))
    .trim()
    .split("\n")
    .slice(-2);
  const values = line.split(",").map(Number);
  return Object.fromEntries(head.split(",").map((name, at) => [name.trim(), values[at] ?? 0]));
}

describe("OmegaT, which enters a translation wherever its source stands", () => {
  test("enters the items of one empty list there alone", () => {
    const key = "terms.renewableEnergyTerm.aliases";
    node("tools/export.ts", "es", "--overwrite");
    filled("es.xlf", [[`∅ ${key}`, "energía renovable | energías renovables"]]);
    const { stdout } = node("tools/import.ts", "es.xlf");
    expect(stdout.match(/^written {2}terms\..*/gm)).toEqual([`written  ${key}`]);
    expect(read("locales/es/terms.json")).toEqual({
      renewableEnergyTerm: { aliases: ["energía renovable", "energías renovables"] },
    });
  });
});

describe("the Translate Toolkit", () => {
  test("counts what is reviewed as translated, and all else as work to do", () => {
    const { stdout } = node("tools/export.ts", "ja");
    const [, units] = /(\d+) units/.exec(stdout) ?? [];
    const all = readFileSync(path("ja.xlf"), "utf8");
    const { "Translated Messages": translated, "Fuzzy Messages": fuzzy } = counted("ja.xlf");
    expect(translated).toBe(all.match(/approved="yes"/g)?.length);
    expect((translated ?? 0) + (fuzzy ?? 0)).toBe(Number(units));
    node("tools/export.ts", "pt", ...keys);
    expect(counted("pt.xlf")).toMatchObject({ "Translated Messages": 0, "Fuzzy Messages": 10 });
  });

  test("makes PO of it, which comes back", () => {
    const folder = newFolder();
    const convert = (locale: string) => {
      run(folder, "xliff2po", "-i", path(`${locale}.xlf`), "-o", `${locale}.po`, "--progress=none");
      return join(folder, `${locale}.po`);
    };
    node("tools/export.ts", "ja");
    const before = authored();
    const japanese = node("tools/import.ts", convert("ja"));
    expect(japanese).toMatchObject({ status: 0, stderr: "" });
    expect(japanese.stdout).toMatch(/^ja: 0 units changed, \d+ as before, 1 not translated\n$/m);
    expect(authored()).toEqual(before);

    node(
      "tools/export.ts",
      "pl",
      "places.japan.name",
      "reader.counted_opinion_*",
      "places.china.aliases",
    );
    const polish = convert("pl");
    edit(polish, 'msgstr "Japon"', 'msgstr "Japonia"');
    edit(polish, 'msgstr "{{count}}\u00a0opinion"', 'msgstr "{{count}}\u00a0opinia"');
    expect(readFileSync(polish, "utf8")).toContain("#. Plural form “one” of pl, for 1.");
    expect(node("tools/import.ts", polish).stdout).toContain("pl: 2 units changed");
    expect(read("locales/pl/places.json")).toEqual({ japan: { name: "Japonia" } });
    expect(read("locales/pl/reader.json")).toEqual({
      counted_opinion_one: "{{count}}\u00a0opinia",
    });
  });
});

describe("xmllint, with the strict schema of XLIFF 1.2", () => {
  const lint = (file: string) => {
    const catalog = join(newFolder(), "catalog.xml");
    const entry = element("system", {
      systemId: "http://www.w3.org/2001/xml.xsd",
      uri: `file://${join(schemas, "xml.xsd")}`,
    });
    const namespace = "urn:oasis:names:tc:entity:xmlns:xml:catalog";
    writeFileSync(catalog, xmlOf(element("catalog", { xmlns: namespace }, entry)));
    const schema = join(schemas, "xliff-core-1.2-strict.xsd");
    const args = ["--noout", "--nonet", "--schema", schema, file];
    return run(project, "env", `XML_CATALOG_FILES=${catalog}`, "xmllint", ...args);
  };

  test.each(["es", "ja", "ar"])("finds %s valid", (locale) => {
    node("tools/export.ts", locale, "--overwrite");
    lint(path(`${locale}.xlf`));
  });

  test("finds what is not valid", () => {
    node("tools/export.ts", "de", "places.*.name");
    edit(path("de.xlf"), 'state="needs-translation"', 'state="missing"');
    expect(() => lint(path("de.xlf"))).toThrow("missing");
  });
});
