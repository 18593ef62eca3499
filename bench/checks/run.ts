import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { classTable, guides, withFigures } from "./guide.ts";
import { kinds } from "./kinds/index.ts";
import { type Judged, judgeKinds } from "./results.ts";

/**
 * `npm run bench:checks`: puts faults of every kind into the shipped texts, runs the checks on them,
 * and writes into the guides how many are found. `--misses <kind>` lists those of a kind that no
 * check finds, and `--json` prints every mutant for machines; neither writes the guides.
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
  throw new Error(
    `--misses is ${JSON.stringify(name)}; expected the name of a kind: ${kinds.map((kind) => kind.name).join(", ")}.`,
  );
}

const { values } = parseArgs({ options });
const judged = judgeKinds(chosenKinds(values.misses));
if (values.json) {
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
} else if (values.misses !== undefined) showMisses(judged);
else {
  for (const guide of guides) {
    writeFileSync(guide.file, withFigures(guide, readFileSync(guide.file, "utf8"), judged));
    console.log(`${guide.file}\n\n${classTable(guide, judged)}\n`);
  }
}
