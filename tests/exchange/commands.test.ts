import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyProject } from "../tools/copy.ts";

let project = "";

const node = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};

const exported = (...args: readonly string[]) => node("tools/export.ts", ...args);
const imported = (...args: readonly string[]) => node("tools/import.ts", ...args);

/** All that is authored in the languages, by file. */
const authored = () =>
  Object.fromEntries(
    globSync("locales/**/*.json", { cwd: project })
      .sort()
      .map((file) => [file, readFileSync(join(project, file), "utf8")]),
  );

const json = (file: string) => JSON.parse(readFileSync(join(project, file), "utf8"));

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const unitOf = (key: string) => new RegExp(`<trans-unit id="${key}"[\\s\\S]*?</trans-unit>`);

/** Edits a unit of an exported file. */
function editUnit(file: string, key: string, edit: (unit: string) => string): void {
  const path = join(project, "translation", file);
  const text = readFileSync(path, "utf8");
  if (!unitOf(key).test(text)) throw new Error(`${file} has no unit ${key}.`);
  writeFileSync(path, text.replace(unitOf(key), edit));
}

/** Writes the target of a unit, as a translator would. A placeholder is written as it stands there: `<ph id="1"/>`. */
const translate = (file: string, key: string, target: string) =>
  editUnit(file, key, (unit) =>
    unit.replace(/(<target[^>]*>)[\s\S]*?(<\/target>)/, (_, open, close) => open + target + close),
  );

const stateIn = (file: string, key: string) => {
  const text = readFileSync(join(project, "translation", file), "utf8");
  return / state="([^"]*)"/.exec(unitOf(key).exec(text)?.[0] ?? "")?.[1];
};

beforeAll(() => {
  project = copyProject("tsup.config.ts", "tsconfig.json");
  node("tools/ids.ts");
  node("tools/generate.ts");
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe("a new language", () => {
  const texts = {
    "segments.overview-1-1.text":
      "Estados Unidos y Japón buscan forjar una asociación climática para combatir el calentamiento global.",
    "places.japan.name": "Japón",
    "places.china.name": "China",
    "reader.found_one": '<ph id="1">{{count}}</ph> resultado',
    "reader.found_many": '<ph id="1">{{count}}</ph> de resultados',
    "reader.found_other": '<ph id="1">{{count}}</ph> resultados',
    "formats.months":
      "enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre",
  };

  test("goes out whole, with its memory and its glossary, and untouched it changes nothing", () => {
    const before = authored();
    expect(exported("es")).toMatchObject({ status: 0, stderr: "" });
    for (const ending of ["xlf", "tmx", "tbx"]) {
      expect(existsSync(join(project, `translation/es.${ending}`))).toBe(true);
    }
    const { status, stdout } = imported("es.xlf");
    expect(stdout).toMatch(/^es: 0 texts changed, 0 as before, \d+ not translated\n$/);
    expect(status).toBe(0);
    expect(authored()).toEqual(before);
  });

  test("--dry-run says what would change, and writes nothing", () => {
    const before = authored();
    for (const [key, text] of Object.entries(texts)) translate("es.xlf", key, text);
    const { status, stdout } = imported("es.xlf", "--dry-run");
    expect(status).toBe(0);
    expect(stdout).toContain("draft  segments.overview-1-1.text\n");
    expect(stdout).toMatch(/es: \d+ texts would change/);
    expect(authored()).toEqual(before);
  });

  test("comes in as drafts, and need not be whole", () => {
    expect(imported("es.xlf")).toMatchObject({ status: 0, stderr: "" });
    expect(json("locales/es/segments.json")).toEqual({
      "overview-1-1": { text: texts["segments.overview-1-1.text"] },
    });
    // An empty list comes with its record; the aliases that the French has are still to be translated.
    expect(json("locales/es/places.json")).toEqual({
      japan: { name: "Japón" },
      china: { name: "China", aliases: [] },
    });
    expect(json("locales/es/formats.json").months).toHaveLength(12);
    expect(json("locales/es/reader.json")).toMatchObject({ found_many: "{{count}} de resultados" });
    const ledger = json("locales/es.ledger.json");
    expect(ledger["segments.overview-1-1.text"]).toMatchObject({
      ...{ from: "fr", state: "draft" },
      target: { text: texts["segments.overview-1-1.text"] },
    });
    expect(ledger["reader.found"].state).toBe("draft");
    expect(Object.keys(ledger)).not.toContain("places.mexico.name");
  });

  test("fails no check and is no part of the build", () => {
    expect(node("tools/generate.ts")).toMatchObject({ status: 0, stderr: "" });
    expect(node("tools/check.ts")).toMatchObject({
      status: 0,
      stdout: "fr, en, ja: 0 errors, 0 warnings\n",
    });
    expect(existsSync(join(project, "generated/es.ts"))).toBe(false);
    const tsup = join("node_modules", "tsup", "dist", "cli-default.js");
    expect(node(tsup, "--no-dts", "--silent")).toMatchObject({ status: 0 });
    expect(globSync("dist/**/es.*", { cwd: project })).toEqual([]);
    const rows: readonly { readonly locale: string; readonly draft: number }[] = JSON.parse(
      node("tools/progress.ts", "--json").stdout,
    );
    expect(rows.find(({ locale }) => locale === "es")?.draft).toBeGreaterThan(
      Object.keys(texts).length,
    );
  });

  test("imported twice, or exported and imported again, changes nothing", () => {
    const before = authored();
    expect(imported("es.xlf").stdout).toMatch(/^es: 0 texts changed/);
    exported("es");
    expect(imported("es.xlf").stdout).toMatch(/^es: 0 texts changed/);
    expect(authored()).toEqual(before);
    expect(stateIn("es.xlf", "places.japan.name")).toBe("needs-review-translation");
    expect(stateIn("es.xlf", "places.mexico.name")).toBe("needs-translation");
  });

  test("what is reviewed stays so while another text changes", () => {
    expect(node("tools/accept.ts", "es", "places.*.name")).toMatchObject({ status: 1 });
    expect(node("tools/accept.ts", "es", "places.{japan,china}.name")).toMatchObject({ status: 0 });
    exported("es");
    expect(stateIn("es.xlf", "places.japan.name")).toBe("final");
    translate("es.xlf", "places.china.name", "República Popular China");
    editUnit("es.xlf", "places.china.name", (unit) =>
      unit.replace(/state="[^"]*"/, 'state="final"'),
    );
    expect(imported("es.xlf").stdout).toContain("draft  places.china.name\n");
    const ledger = json("locales/es.ledger.json");
    expect(ledger["places.japan.name"].state).toBe("reviewed");
    expect(ledger["places.china.name"].state).toBe("draft");
  });

  test("spans that somebody has cut stay", () => {
    const spans = { partnershipSought: { translatedQuote: ["Estados Unidos y Japón"] } };
    writeFileSync(join(project, "locales/es/claims.json"), JSON.stringify(spans));
    exported("es");
    translate("es.xlf", "claims.partnershipSought.reason", "Es así.");
    imported("es.xlf");
    expect(json("locales/es/claims.json")).toEqual({
      partnershipSought: { translatedQuote: ["Estados Unidos y Japón"], reason: "Es así." },
    });
  });

  test("a text that is the source's counts as missing, unless the rules allow it", () => {
    const acronym = "organizations.meti.acronym";
    exported("es", acronym);
    expect(imported("es.xlf").stdout).toBe("es: 0 texts changed, 0 as before, 1 not translated\n");
    const rules = { allow: [{ check: "unchanged", keys: ["*.acronym"], reason: "They stay." }] };
    writeFileSync(join(project, "locales/es.rules.json"), JSON.stringify(rules));
    expect(imported("es.xlf").stdout).toContain(`draft  ${acronym}\n`);
    expect(json("locales/es/organizations.json").meti).toEqual({ acronym: "METI" });
  });

  test("what the text checks find is reported", () => {
    const key = "commitments.japanGhg2030.summary";
    exported("es", key);
    const unit = unitOf(key).exec(readFileSync(join(project, "translation/es.xlf"), "utf8"));
    const codes = unit?.[0].match(/<ph[^>]*>[^<]*<\/ph>/g)?.slice(0, 2) ?? [];
    expect(codes).toHaveLength(2);
    translate("es.xlf", key, `Japón ${codes.join(" ")} en 64 países`);
    const { status, stdout } = imported("es.xlf", "--dry-run");
    expect(stdout).toContain("error  numbers  locales/es/commitments.json  japanGhg2030.summary");
    expect(stdout).toContain("types a number");
    expect(status).toBe(0);
  });
});

describe("a language that ships", () => {
  test("goes out for revision; one text that changes is one line, and a draft", () => {
    expect(exported("ja")).toMatchObject({ status: 0 });
    const before = authored();
    expect(imported("ja.xlf").stdout).toMatch(/^ja: 0 texts changed/);
    expect(authored()).toEqual(before);

    translate("ja.xlf", "labels.flaws.omission", "欠落");
    imported("ja.xlf");
    const after = authored();
    const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(changed).toEqual(["locales/ja.ledger.json", "locales/ja/labels.json"]);
    const lines = (text = "") => text.split("\n");
    const were = lines(before["locales/ja/labels.json"]);
    const differ = lines(after["locales/ja/labels.json"]).filter((line, at) => line !== were[at]);
    expect(differ).toEqual(['    "omission": "欠落",']);
    const states = Object.entries<{ readonly state: string }>(json("locales/ja.ledger.json"));
    expect(states.filter(([, { state }]) => state === "draft").map(([key]) => key)).toEqual([
      "labels.flaws.omission",
    ]);
  });
});

describe("a file with a fault is refused whole", () => {
  const keys = ["places.*.name", "commitments.japanGhg2030.summary"];
  const path = () => join(project, "translation/de.xlf");
  const edit = (from: string | RegExp, to: string) => {
    const text = readFileSync(path(), "utf8");
    const edited = text.replace(from, () => to);
    if (edited === text) throw new Error(`The file does not say: ${from}`);
    writeFileSync(path(), edited);
  };

  /** Imports a file that would change something if it were right. */
  function refused(...spoil: readonly (() => void)[]): string {
    exported("de", ...keys);
    translate("de.xlf", "places.mexico.name", "Mexiko");
    for (const one of spoil) one();
    const before = authored();
    const { status, stdout, stderr } = imported("de.xlf");
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(authored()).toEqual(before);
    return stderr;
  }

  const lose = () => translate("de.xlf", "commitments.japanGhg2030.summary", "Weniger.");
  const unknown = () => edit('id="places.canada.name"', 'id="places.kanada.name"');
  const twice = () => edit('id="places.canada.name"', 'id="places.japan.name"');
  const otherSource = () => edit(/<source xml:lang="fr">Japon</, '<source xml:lang="fr">Nippon<');
  const noId = () => edit('<trans-unit id="places.mekong.name"', "<trans-unit");
  const markup = () => translate("de.xlf", "places.canada.name", "<g id='1'>Kanada</g>");

  test.each<[what: string, spoil: () => void, ...said: string[]]>([
    ["a lost placeholder", lose, "has lost {{commitments.japanGhg2030", "target  Weniger."],
    ["an unknown key", unknown, "places.kanada.name\n    is the key of no text", "source  Canada"],
    ["a key that stands twice", twice, "places.japan.name\n    stands twice", "source  Canada"],
    [
      ...(["another source", otherSource, "another source than stands now"] as const),
      ...["source now   Japon\n", "in the file  Nippon"],
    ],
    ["a unit without its key", noId, "is a <trans-unit> without an id"],
    ["an element in a text", markup, "places.canada.name\n    has <g> in its target"],
    [
      ...([
        "XML that does not end",
        () => writeFileSync(path(), readFileSync(path(), "utf8").slice(0, -20)),
      ] as const),
      "is not well-formed XML",
    ],
    [
      "a bare ampersand",
      () => translate("de.xlf", "places.canada.name", "A & B"),
      "not well-formed",
    ],
    [
      "an entity bomb",
      () => edit("<xliff", '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><xliff'),
      "has a document type",
    ],
    ["a huge file", () => edit("<body>", `<body>${" ".repeat(17 * 2 ** 20)}`), "bytes; expected"],
    [
      "elements without end",
      () => edit("<body>", `<body>${"<group>".repeat(9999)}`),
      "levels deep",
    ],
    [
      "another language of the source",
      () => edit(/source-language="fr"/g, 'source-language="en"'),
      'from "en", "fr"',
    ],
    [
      "the source's own language",
      () => edit(/target-language="de"/g, 'target-language="fr"'),
      "in several languages",
    ],
    [
      "no language",
      () =>
        writeFileSync(path(), readFileSync(path(), "utf8").replaceAll(' target-language="de"', "")),
      "BCP 47",
    ],
    [
      "the language of another file",
      () =>
        writeFileSync(
          path(),
          readFileSync(path(), "utf8").replaceAll('target-language="de"', 'target-language="it"'),
        ),
      'its name says "de"',
    ],
    ["another version of XLIFF", () => edit('version="1.2"', 'version="2.0"'), 'is XLIFF "2.0"'],
    [
      "bytes that are no UTF-8",
      () => writeFileSync(path(), Buffer.from([0xff, 0xfe])),
      "is not UTF-8",
    ],
    ["no text", () => writeFileSync(path(), ""), "is not well-formed XML"],
  ])("%s", (_, spoil, ...said) => {
    const message = refused(spoil);
    for (const words of said) expect(message).toContain(words);
  });

  test("several at once are all listed", () => {
    const message = refused(lose, unknown, otherSource, noId);
    expect(message).toContain("translation/de.xlf has 4 faults, and nothing was imported:");
    for (const words of ["has lost", "is the key of no text", "another source", "without an id"]) {
      expect(message).toContain(words);
    }
  });

  test("without the fault it comes in", () => {
    exported("de", ...keys);
    translate("de.xlf", "places.mexico.name", escaped("Mexiko"));
    expect(imported("de.xlf")).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("PO that was made from an exported file", () => {
  const po = (...entries: readonly string[]) =>
    writeFileSync(
      join(project, "translation/it.po"),
      `msgid ""\nmsgstr ""\n\n${entries.join("\n\n")}\n`,
    );

  test("comes in by the locations of its entries", () => {
    po('#: places.japan.name\n#, fuzzy\nmsgid "Japon"\nmsgstr "Giappone"');
    expect(imported("it.po")).toMatchObject({ status: 0, stderr: "" });
    expect(json("locales/it/places.json")).toEqual({ japan: { name: "Giappone" } });
  });

  test.each([
    ["an entry without a location", 'msgid "Chine"\nmsgstr "Cina"', "has no location"],
    [
      "an unknown location",
      '#: places.cina\nmsgid "Chine"\nmsgstr "Cina"',
      "is the key of no text",
    ],
    ["another source", '#: places.china.name\nmsgid "La Chine"\nmsgstr "Cina"', "another source"],
    ["an entry that is cut off", '#: places.china.name\nmsgid "Chine', "is not PO"],
  ])("%s is refused", (_, entry, said) => {
    po(entry);
    const before = authored();
    const { status, stderr } = imported("it.po");
    expect(status).toBe(1);
    expect(stderr).toContain(said);
    expect(authored()).toEqual(before);
  });
});

test("commands say how they are called", () => {
  expect(exported().stderr).toContain("Usage: npm run export -- <language");
  expect(exported("fr").stderr).toContain("the language of the source");
  expect(exported("jp").stderr).toContain("BCP 47 does not register");
  expect(exported("es", "places.nowhere.*").stderr).toContain(
    "No text has a key like places.nowhere.*",
  );
  expect(imported().stderr).toContain("Usage: npm run import -- <file>");
  expect(imported("none.xlf").stderr).toContain('There is no file "none.xlf"');
});
