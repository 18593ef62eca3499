import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { exchangeProject } from "./exchange-project.ts";

const { folder: project, ...commands } = exchangeProject("tsup.config.ts", "tsconfig.json");
const { node, exported, imported, authored, json, translate, mark, unitIn, stateIn } = commands;

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe("a new language", () => {
  const texts = {
    "segments.overview-1-1.text":
      "Estados Unidos y Japón buscan forjar una asociación climática para combatir el calentamiento global.",
    "places.japan.name": "Japón",
    "places.china.name": "China",
    "terms.climateChangeTerm.name": "cambio climático",
    "reader.counted_opinion_one": '<ph id="1">{{count}}</ph> opinión',
    "reader.counted_opinion_many": '<ph id="1">{{count}}</ph> de opiniones',
    "reader.counted_opinion_other": '<ph id="1">{{count}}</ph> opiniones',
    "formats.months":
      "enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre",
  };

  const companion = (ending: string) => join(project, `translation/es.${ending}`);
  const languagesIn = (ending: string) =>
    readFileSync(companion(ending), "utf8").match(/(?<=<(?:tuv|langSet) xml:lang=")[^"]*/g);

  test("goes out whole, and untouched it changes nothing", () => {
    const before = authored();
    const { status: outcome, stdout: said, stderr } = exported("es");
    expect({ outcome, stderr }).toEqual({ outcome: 0, stderr: "" });
    const [{ texts }] = JSON.parse(node("tools/progress.ts", "--json").stdout);
    expect(said).toContain(`In the ledger, these are ${texts} texts.`);
    const { status, stdout } = imported("es.xlf");
    expect(stdout).toMatch(
      /^translation\/es\.xlf: \d+ units\nes: 0 units changed, 0 as before, \d+ not translated\n$/,
    );
    expect(status).toBe(0);
    expect(authored()).toEqual(before);
  });

  test("has no memory and no glossary while it has no segment and no term", () => {
    for (const [ending, noun] of [
      ["tmx", "segment"],
      ["tbx", "term"],
    ] as const) {
      writeFileSync(companion(ending), "An earlier export wrote this.");
      expect(exported("es").stdout).toContain(
        `translation/es.${ending} is not written yet: es has no ${noun}.`,
      );
      expect(existsSync(companion(ending))).toBe(false);
    }
  });

  test("--dry-run says what would change, and writes nothing", () => {
    const before = authored();
    for (const [key, text] of Object.entries(texts)) translate("es.xlf", key, text);
    const { status, stdout } = imported("es.xlf", "--dry-run");
    expect(status).toBe(0);
    expect(stdout).toContain("draft  segments.overview-1-1.text\n");
    expect(stdout).toMatch(/es: \d+ units would change/);
    expect(authored()).toEqual(before);
  });

  test("comes in as drafts, and need not be whole", () => {
    const { status, stdout, stderr } = imported("es.xlf");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(
      "\nempty  places.china.aliases\nempty  terms.climateChangeTerm.aliases\n",
    );
    expect(stdout).toContain("\n2 lists are empty as in French: each record needs a list of its");
    // Three plural forms are one text of the ledger, and the months are twelve.
    expect(stdout).toMatch(/^es: 8 units changed, 0 as before, \d+ not translated$/m);
    expect(stdout).toContain("\nIn the ledger, what changes is 17 texts.");
    expect(json("locales/es/segments.json")).toEqual({
      "overview-1-1": { text: texts["segments.overview-1-1.text"] },
    });
    // An empty list comes with its record; the aliases that the French has are still to be translated.
    expect(json("locales/es/places.json")).toEqual({
      japan: { name: "Japón" },
      china: { name: "China", aliases: [] },
    });
    expect(json("locales/es/formats.json").months).toHaveLength(12);
    expect(json("locales/es/reader.json")).toMatchObject({
      counted_opinion_many: "{{count}} de opiniones",
    });
    const ledger = json("locales/es.ledger.json");
    expect(ledger["segments.overview-1-1.text"]).toMatchObject({
      ...{ from: "fr", state: "draft" },
      target: { text: texts["segments.overview-1-1.text"] },
    });
    expect(ledger["reader.counted_opinion"].state).toBe("draft");
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
    expect(rows.find(({ locale }) => locale === "es")?.draft).toBe(17);
  });

  test("imported twice, or exported and imported again, changes nothing", () => {
    const before = authored();
    expect(imported("es.xlf").stdout).toMatch(/^es: 0 units changed/m);
    exported("es");
    expect(imported("es.xlf").stdout).toMatch(/^es: 0 units changed/m);
    expect(authored()).toEqual(before);
    expect(stateIn("es.xlf", "places.japan.name")).toBe("needs-review-translation");
    expect(stateIn("es.xlf", "places.mexico.name")).toBe("needs-translation");
  });

  test("goes out with a memory and a glossary of what it has, and of no other language", () => {
    const { stdout } = exported("es");
    expect(stdout).toContain("translation/es.tmx: 1 segment in fr and es\n");
    expect(stdout).toContain("translation/es.tbx: 1 term in fr and es\n");
    expect(languagesIn("tmx")).toEqual(["fr", "es"]);
    expect(languagesIn("tbx")).toEqual(["fr", "es"]);
  });

  test("what is reviewed stays so while another text changes", () => {
    expect(node("tools/accept.ts", "es", "places.mexico.name")).toMatchObject({ status: 1 });
    expect(node("tools/accept.ts", "es", "places.*.name").stdout).toBe(
      "reviewed  places.japan.name\nreviewed  places.china.name\nes: 2 entries changed\nThe ledger now says that a second reader has read 2 texts. If nobody has, run the command again with --draft.\n",
    );
    expect(node("tools/accept.ts", "es", "places.china.name", "--draft").stdout).toBe(
      "draft  places.china.name\nes: 1 entry changed\n",
    );
    node("tools/accept.ts", "es", "places.china.name");
    exported("es");
    expect(stateIn("es.xlf", "places.japan.name")).toBe("final");
    translate("es.xlf", "places.china.name", "República Popular China");
    mark("es.xlf", "places.china.name", "final");
    expect(imported("es.xlf").stdout).toContain("draft  places.china.name  (was reviewed)\n");
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

  test("a text that is the source's counts as missing, unless the tool marks it or the rules name it", () => {
    const [acronym, other] = ["organizations.meti.acronym", "labels.fields.acronym"];
    exported("es", acronym, other);
    const nothing = "es: 0 units changed, 0 as before, 2 not translated\n";
    expect(imported("es.xlf").stdout).toContain(nothing);
    const allow = (key: string) =>
      writeFileSync(
        join(project, "locales/es.rules.json"),
        JSON.stringify({ allow: [{ check: "unchanged", keys: [key], reason: "It stays." }] }),
      );
    allow("*.acronym");
    expect(imported("es.xlf").stdout).toContain(nothing);
    allow(acronym);
    expect(imported("es.xlf", "--dry-run").stdout).toContain(`draft  ${acronym}\n`);
    rmSync(join(project, "locales/es.rules.json"));
    mark("es.xlf", acronym, "translated");
    expect(imported("es.xlf").stdout).toContain(`draft  ${acronym}\n`);
    expect(json("locales/es/organizations.json").meti).toEqual({ acronym: "METI" });
  });

  test("what the text checks find is reported", () => {
    const key = "commitments.japanGhg2030.summary";
    exported("es", key);
    const codes =
      unitIn("es.xlf", key)
        .match(/<ph[^>]*>[^<]*<\/ph>/g)
        ?.slice(0, 2) ?? [];
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
    expect(imported("ja.xlf").stdout).toMatch(/^ja: 0 units changed/m);
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

describe("a file with a fault", () => {
  const path = () => join(project, "translation/de.xlf");
  const edit = (from: string, to: string) => {
    const text = readFileSync(path(), "utf8");
    if (!text.includes(from)) throw new Error(`The file does not say: ${from}`);
    writeFileSync(
      path(),
      text.replace(from, () => to),
    );
  };

  /** Imports a file that would change something if it were right. */
  function refused(spoil: () => void): string {
    exported("de", "places.*.name", "commitments.japanGhg2030.summary", "--overwrite");
    translate("de.xlf", "places.mexico.name", "Mexiko");
    spoil();
    const before = authored();
    const { status, stdout, stderr } = imported("de.xlf");
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(authored()).toEqual(before);
    return stderr;
  }

  test("is refused whole: all faults are listed, and nothing is written", () => {
    const message = refused(() => {
      translate("de.xlf", "commitments.japanGhg2030.summary", "Weniger.");
      edit('id="places.canada.name"', 'id="places.kanada.name"');
      edit('<source xml:lang="fr">Japon<', '<source xml:lang="fr">Nippon<');
      edit('<trans-unit id="places.mekong.name"', "<trans-unit");
    });
    expect(message).toContain("translation/de.xlf has 4 faults, and nothing was imported:");
    for (const words of [
      "has lost",
      "is not the key of a text",
      "another source",
      "without an id",
    ]) {
      expect(message).toContain(words);
    }
  });

  test("such as an entity bomb is refused at once", () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><xliff';
    expect(refused(() => edit("<xliff", bomb))).toContain("has a document type");
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
      "is not the key of a text",
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
  expect(imported().stderr).toContain("Usage: npm run import -- <path of a file>");
  expect(imported("none.xlf").stderr).toContain('There is no file "none.xlf"');
});
