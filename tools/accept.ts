import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { pluralKeyOf } from "../src/content/plural-forms.ts";
import { sourceLocale } from "../src/locales.ts";
import { review } from "./exchange/review.ts";
import { countReview, reviewOf, showReview } from "./exchange/show-review.ts";
import { accept } from "./ledger.ts";
import { Refusal } from "./mistake.ts";
import { everyTranslated, folderOf, readChecked, readOne, readWordings } from "./project.ts";
import { run } from "./run.ts";
import { count } from "./show-finding.ts";

/** `npm run accept -- <locale> <key or glob>…`: writes into the ledger of a language that texts are right as they stand, and prints what the checks find in them nevertheless. */

/** The key by which the ledger keeps a text that a finding is about. */
function ledgerKeyOf(key: string): string {
  const plural = pluralKeyOf(key);
  return plural?.base ?? key;
}

function main(): void {
  const translated = everyTranslated();
  const usage = `Usage: npm run accept -- <${translated.join(" | ")}> <key or glob>… [--draft] [--from <locale>]`;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      draft: { type: "boolean", default: false },
      from: { type: "string", default: sourceLocale },
    },
  });
  const [locale, ...patterns] = positionals;
  const { from } = values;
  const target = translated.find((name) => name === locale);
  if (target === undefined || patterns.length === 0) throw new Refusal(usage);
  const { wordings, ledgers } = readWordings();
  if (!Object.hasOwn(wordings, from) || from === target) {
    throw new Refusal(
      `"${from}" is not a language that "${locale}" can be translated from.\n${usage}`,
    );
  }

  const before = ledgers[target] ?? {};
  const state = values.draft ? "draft" : "reviewed";
  const after = accept(before, wordings, { locale: target, from, patterns, state });
  const changed = Object.keys({ ...before, ...after }).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  const isChanged = (key: string) => changed.includes(ledgerKeyOf(key));
  const found = reviewOf(review(readChecked(), target, readOne(target)), isChanged);
  writeFileSync(`${folderOf(target)}.ledger.json`, `${JSON.stringify(after, null, 2)}\n`);

  for (const lines of showReview(found)) console.log(`${lines}\n`);
  for (const key of changed) console.log(`${after[key]?.state ?? "dropped"}  ${key}`);
  const { errors, warnings } = countReview(found);
  const left =
    errors + warnings === 0
      ? ""
      : `; the checks find ${count(errors, "error")} and ${count(warnings, "warning")} in what was accepted`;
  console.log(
    `${target}: ${changed.length} ${changed.length === 1 ? "entry" : "entries"} changed${left}`,
  );
  const reviewed = changed.filter((key) => after[key]?.state === "reviewed");
  if (reviewed.length > 0) {
    console.log(
      `The ledger now says that a second reader has read ${count(reviewed.length, "text")}. If nobody has, run the command again with --draft.`,
    );
  }
}

run(main);
