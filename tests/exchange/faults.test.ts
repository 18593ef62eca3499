import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { codeFaults } from "../../tools/exchange/code-faults.ts";
import { examine } from "../../tools/exchange/examine.ts";
import { unitsOf } from "../../tools/exchange/units.ts";
import { xliffOf } from "../../tools/exchange/write-xliff.ts";
import { formatsSchema, formatterOf } from "../../tools/format.ts";
import { Refusal } from "../../tools/mistake.ts";
import { readLocale } from "../../tools/read-locales.ts";
import { records } from "../../tools/records.ts";

const french = readLocale("locales/fr");
const folder = mkdtempSync(join(tmpdir(), "exchange-"));
const path = join(folder, "de.xlf");

const keys = [
  ...["places.japan.name", "places.canada.name", "commitments.japanGhg2030.aliases"],
  ...["commitments.japanGhg2030.summary", "reader.quantity"],
];

beforeEach(() => {
  const units = unitsOf(french, {}, { from: "fr", locale: "de" });
  const text = xliffOf({
    ...{ from: "fr", locale: "de", stateOf: () => "needs-translation" },
    ...{ notesOn: () => [], shown: () => undefined },
    units: units.filter(({ key }) => keys.includes(key)),
  });
  writeFileSync(path, text);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Replaces some words of the file wherever they stand, or where a pattern finds them, of which `$1` is a group. */
function edit(from: string | RegExp, to: string): void {
  const text = readFileSync(path, "utf8");
  const edited =
    typeof from === "string" ? text.replaceAll(from, () => to) : text.replace(from, to);
  if (edited === text) throw new Error(`The file does not say: ${from}`);
  writeFileSync(path, edited);
}

const formatter = formatterOf("fr", formatsSchema.parse(french.formats));
const present = {
  source: french,
  filesOf: () => ({}),
  faultsOfCodes: codeFaults(records, formatter),
};

/** Why the file is refused. */
function refusal(): string {
  try {
    examine(path, present);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  throw new Error("The file is not refused.");
}

const canada = /<target[^>]*>Canada<\/target>/g;
const emptyTarget =
  /<target[^>]*>[^<]*<\/target>(?=\s*<context-group name="commitments.japanGhg2030.aliases")/g;
const targetOf = (inner: string) => `<target>${inner}</target>`;

test("a file that is right is read", () => {
  expect(examine(path, present)).toMatchObject({
    locale: "de",
    units: keys.map(() => ({ key: expect.any(String) })),
  });
});

test("a tool may write the source with a region, and a name that is a tag by chance is no language", () => {
  edit('source-language="fr"', 'source-language="fr-FR"');
  const doc = join(folder, "doc.xlf");
  writeFileSync(doc, readFileSync(path));
  expect(examine(doc, present)).toMatchObject({ locale: "de", path: doc });
});

test.each<[what: string, spoil: () => void, ...said: string[]]>([
  [
    "a lost placeholder",
    () => edit(/<target([^>]*)>[^\n]*<ph[^\n]*<\/target>/g, targetOf("Weniger.")),
    "commitments.japanGhg2030.summary\n    has lost {{commitments.japanGhg2030",
    "source  Le Japon",
    "target  Weniger.",
  ],
  [
    "an unknown key",
    () => edit('id="places.canada.name"', 'id="places.kanada.name"'),
    "places.kanada.name\n    is not the key of a text",
    "source  Canada",
  ],
  [
    "a key that stands twice",
    () => edit('id="places.canada.name"', 'id="places.japan.name"'),
    "places.japan.name\n    stands twice",
    "source  Canada",
  ],
  [
    "another source",
    () => edit('<source xml:lang="fr">Japon<', '<source xml:lang="fr">Nippon<'),
    "places.japan.name\n    was translated from another source than stands now",
    "source now   Japon\n",
    "in the file  Nippon",
  ],
  [
    "a unit without its key",
    () => edit('<trans-unit id="places.canada.name"', "<trans-unit"),
    "is a <trans-unit> without an id",
  ],
  [
    "a unit with two targets",
    () => edit(canada, "<target>Kanada</target><target>Canada</target>"),
    "places.canada.name\n    has not one <source> and at most one <target>",
  ],
  [
    "an element in a text",
    () => edit(canada, targetOf('<g id="1">Kanada</g>')),
    "places.canada.name\n    has <g> in its target",
  ],
  [
    "a placeholder of nothing",
    () => edit(canada, targetOf('Kanada <ph id="9"/>')),
    'places.canada.name\n    has a placeholder that the source does not have: "9"',
  ],
  [
    "a source with another placeholder",
    () => edit(/(<source[^>]*>[^\n]*?)\.targetYear/g, "$1.announced"),
    "commitments.japanGhg2030.summary\n    was translated from another source than stands now",
  ],
  [
    "a placeholder of another text",
    () => edit(/(<target[^>]*>[^\n]*?)japanGhg2030\.targetYear/g, "$1globalNetZero2050.targetYear"),
    "has lost {{commitments.japanGhg2030.targetYear}}",
    'is a fact of "globalNetZero2050"',
  ],
  [
    "a placeholder of no fact",
    () => edit(canada, targetOf("Kanada {{nonsense.fact, date}}")),
    "places.canada.name\n    {{nonsense.fact, date}} names no fact",
  ],
  [
    "a placeholder of a whole record",
    () => edit(canada, targetOf("Kanada {{agreements.april2021Accord}}")),
    "{{agreements.april2021Accord}} names no number, date or text",
  ],
  [
    "a format that does not show its fact",
    () => edit(canada, targetOf("Kanada {{agreements.april2021Accord.signed, percent}}")),
    "is not a number. Choose the format that fits the fact.",
  ],
  [
    "braces that do not close",
    () => edit(canada, targetOf("Kanada {{ agreements.")),
    "places.canada.name\n    has braces that are no placeholder",
  ],
  [
    "a placeholder that the reader's site does not fill",
    () => edit(/(<target[^>]*>[^\n]*?\{\{unit\}\}<\/ph>)/g, "$1 {{places.japan.name}}"),
    'has a placeholder that the source does not have: "{{places.japan.name}}"',
  ],
  [
    "a list of separators",
    () => edit(emptyTarget, targetOf(" | ")),
    "commitments.japanGhg2030.aliases\n    is a list without items",
  ],
  [
    "a list that names an item twice",
    () => edit(emptyTarget, targetOf("a | b | a")),
    "commitments.japanGhg2030.aliases\n    has “a” twice",
  ],
  [
    "words beside the sign for an empty list",
    () => edit(emptyTarget, targetOf("∅ places.china.aliases")),
    "commitments.japanGhg2030.aliases\n    has other words beside “∅”",
  ],
  ["XML that does not end", () => edit("</xliff>", ""), "is not well-formed XML"],
  ["a bare ampersand", () => edit(canada, targetOf("A & B")), "is not well-formed XML"],
  ["an undefined entity", () => edit(canada, targetOf("&ha;")), "undefined entity"],
  ["a control character", () => edit(canada, targetOf("\u0001")), "disallowed character"],
  [
    "an entity bomb",
    () => edit("<xliff", '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><xliff'),
    "has a document type",
  ],
  ["a huge file", () => edit(canada, targetOf(" ".repeat(17 * 2 ** 20))), "bytes; expected"],
  ["elements without end", () => edit(canada, "<group>".repeat(99_999)), "levels deep"],
  ["no text", () => writeFileSync(path, ""), "is not well-formed XML"],
  ["bytes that are no UTF-8", () => writeFileSync(path, Buffer.of(0xff, 0xfe)), "is not UTF-8"],
  ["another document", () => writeFileSync(path, "<html/>"), "is <html>; expected <xliff>"],
  ["another version of XLIFF", () => edit('version="1.2"', 'version="2.0"'), 'is XLIFF "2.0"'],
  ["no units", () => edit(/<trans-unit[\s\S]*<\/trans-unit>/g, ""), "has no text"],
  [
    "another language of the source",
    () => edit('source-language="fr"', 'source-language="en"'),
    'is translated from "en"; expected "fr"',
  ],
  [
    "the source's own language",
    () => edit('target-language="de"', 'target-language="fr"'),
    'is "fr", the language of the source',
  ],
  ["no language", () => edit(' target-language="de"', ""), "BCP 47 does not register"],
  [
    "the language of another file",
    () => edit('target-language="de"', 'target-language="it"'),
    'translates into "it", and its name says "de"',
  ],
  [
    "a language that leads out of the folder",
    () => edit('target-language="de"', 'target-language="../de"'),
    "BCP 47 does not register",
  ],
  ...["mul", "und", "zxx", "tlh", "i-default", "de-u-nu-arab", `de-${"x-abcdefgh".repeat(9)}`].map(
    (tag): [string, () => void, string] => [
      `the language ${tag}`,
      () => edit('target-language="de"', `target-language="${tag}"`),
      "Write the tag of the language that it translates into",
    ],
  ),
])("%s is refused", (_, spoil, ...said) => {
  spoil();
  const message = refusal();
  for (const words of said) expect(message).toContain(words);
});
