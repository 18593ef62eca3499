import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { sourceLocale } from "../src/locales.ts";
import { accept } from "./ledger.ts";
import { Refusal } from "./mistake.ts";
import { everyTranslated, folderOf, readWordings } from "./project.ts";
import { run } from "./run.ts";

/** `npm run accept -- <locale> <key or glob>…`: writes into the ledger of a language that texts are right as they stand. */

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
  writeFileSync(`${folderOf(target)}.ledger.json`, `${JSON.stringify(after, null, 2)}\n`);

  const changed = Object.keys({ ...before, ...after }).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  for (const key of changed) console.log(`${after[key]?.state ?? "dropped"}  ${key}`);
  console.log(`${target}: ${changed.length} ${changed.length === 1 ? "entry" : "entries"} changed`);
}

run(main);
