import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { list, show } from "../../src/checks/show.ts";
import { meantName } from "../../src/partnership/suggest.ts";
import { Refusal } from "../../tools/mistake.ts";
import { run } from "../../tools/run.ts";
import { type DataRow, judgeData } from "./data.ts";
import { byKind, classTable, dataTable, guides, withFigures } from "./guide.ts";
import { kinds } from "./kinds/index.ts";
import { type Judged, judgeKinds } from "./results.ts";

/**
 * `npm run bench:checks`: puts faults of every kind into the shipped texts, runs the checks on them,
 * and makes the authored data wrong in many ways. It writes how much is found into the guides, and kind
 * by kind into `found-by-kind.md` and `found-by-kind.fr.md`. `--misses <kind>` lists the faults of a kind
 * that no check finds, and `--json` prints every changed text for machines; neither writes a file.
 */

const options = {
  misses: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

/** Lists the texts of each mutant that no check finds. */
function showMisses(judged: readonly Judged[]): void {
  const missed = judged.filter(({ checks }) => checks.length === 0);
  for (const { subject, changed } of missed) {
    console.log(`${subject.locale}  ${subject.key}\n  before  ${subject.text}`);
    for (const text of changed.values()) console.log(`  after   ${text ?? "(missing)"}`);
  }
  console.log(`${missed.length} of ${judged.length} are missed.`);
}

function chosenKinds(name: string | undefined) {
  if (name === undefined) return kinds;
  const chosen = kinds.filter((kind) => kind.name === name);
  if (chosen.length > 0) return chosen;
  const names = kinds.map((kind) => kind.name);
  const meant = meantName(name, names);
  const advice =
    meant === undefined ? `Give one of ${list(names)}.` : `Did you mean ${show(meant)}?`;
  throw new Refusal(`--misses is ${show(name)}; expected the name of a kind of fault. ${advice}`);
}

/** Prints every mutant, with the checks that find it, as JSON. */
function showAll(judged: readonly Judged[]): void {
  const rows = judged.map(({ kind, subject, changed, checks }) => ({
    kind: kind.name,
    class: kind.class,
    locale: subject.locale,
    key: subject.key,
    before: subject.text,
    after: Object.fromEntries(changed),
    checks,
  }));
  console.log(JSON.stringify(rows, null, 2));
}

/** Writes the figures into the guides and into the files beside them, and prints those of the classes and of the authored data. */
function writeGuides(judged: readonly Judged[], data: readonly DataRow[]): void {
  for (const guide of guides) {
    writeFileSync(guide.byKindFile, byKind(guide, judged));
    writeFileSync(guide.file, withFigures(guide, readFileSync(guide.file, "utf8"), judged, data));
    const tables = [classTable(guide, judged), dataTable(guide, data)];
    console.log(`${guide.file}\n\n${tables.join("\n\n")}\n`);
  }
}

function main(): void {
  const { values } = parseArgs({ options });
  const judged = judgeKinds(chosenKinds(values.misses));
  if (values.json) showAll(judged);
  else if (values.misses !== undefined) showMisses(judged);
  else writeGuides(judged, judgeData());
}

run(main);
