import { mkdirSync, rmSync } from "node:fs";
import { join, matchesGlob } from "node:path";
import { parseArgs } from "node:util";
import { facts } from "../generated/all-facts.ts";
import { labels } from "../generated/en.ts";
import { sourceLocale } from "../src/locales.ts";
import { valuesShown } from "./exchange/code-notes.ts";
import { companionsOf } from "./exchange/companions.ts";
import { countTexts, whyNotAsMany } from "./exchange/count-units.ts";
import { languageFault } from "./exchange/language.ts";
import { notesFrom } from "./exchange/notes.ts";
import { exchangeFolder } from "./exchange/read-file.ts";
import { stateOf } from "./exchange/state.ts";
import { refuseUnimported } from "./exchange/unimported.ts";
import { type Unit, unitsOf } from "./exchange/units.ts";
import { xliffOf } from "./exchange/write-xliff.ts";
import { formatsSchema, formatterOf } from "./format.ts";
import { languageTag } from "./language-tag.ts";
import { standings, wordingsOf } from "./ledger.ts";
import { Refusal } from "./mistake.ts";
import { readChecked, readOne, readWordings } from "./project.ts";
import { records } from "./records.ts";
import { run } from "./run.ts";
import { count } from "./show-finding.ts";
import { writeFiles } from "./write-files.ts";

/**
 * `npm run export -- <locale> [<key or glob>…] [--overwrite]`: writes the texts of a language beside their
 * French for a translator's tool, all of them or those of some keys. Beside it stand the segments and the terms
 * that the language has already, as a memory and a glossary. It writes over no file with translations that were
 * not imported, unless it is told to.
 */

/** Chooses the texts whose keys fit patterns; all of them if there are no patterns. */
function choose(units: readonly Unit[], patterns: readonly string[]): readonly Unit[] {
  const idle = patterns.filter((pattern) => !units.some(({ key }) => matchesGlob(key, pattern)));
  if (idle.length > 0) throw new Refusal(`No text has a key like ${idle.join(" or ")}.`);
  return units.filter(
    ({ key }) => patterns.length === 0 || patterns.some((pattern) => matchesGlob(key, pattern)),
  );
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { overwrite: { type: "boolean", default: false } },
  });
  const [given, ...patterns] = positionals;
  if (given === undefined) {
    throw new Refusal(
      'Usage: npm run export -- <language, such as "es"> [<key or glob>…] [--overwrite]',
    );
  }
  const locale = languageTag(given);
  const fault = languageFault(locale);
  if (fault !== undefined) {
    throw new Refusal(
      `The language ${fault}. Write the tag of the language to translate into, such as "es" or "pt-BR".`,
    );
  }
  const fileOf = (ending: string) => join(exchangeFolder, `${locale}.${ending}`);
  const { source, translated } = readChecked();
  const language = readOne(locale);
  const { files, ledger = {} } = language;
  const wordings = { ...readWordings().wordings, [locale]: wordingsOf(files) };
  const known = standings(ledger, wordings, locale, sourceLocale);
  const statuses = new Map(known.map(({ key, status }) => [key, status]));
  const formatter = formatterOf(sourceLocale, formatsSchema.parse(source.files.formats));
  const all = unitsOf(source.files, files, { from: sourceLocale, locale });
  const units = choose(all, patterns);
  if (!values.overwrite) refuseUnimported(fileOf("xlf"), all);
  const text = xliffOf({
    from: sourceLocale,
    locale,
    units,
    stateOf: (unit) => stateOf(unit, statuses),
    notesOn: notesFrom({
      ...{ content: source.content, records, formatter, locale },
      ...{ target: files, example: translated[0]?.files ?? {} },
      ...{ standings: known, labels },
    }),
    shown: valuesShown({ records, formatter }),
  });
  const companions = companionsOf(facts, locale, language, { source, translated });
  mkdirSync(exchangeFolder, { recursive: true });
  writeFiles(exchangeFolder, [
    { path: fileOf("xlf"), text },
    ...companions.flatMap(({ ending, file }) =>
      file === undefined ? [] : [{ path: fileOf(ending), text: file.text }],
    ),
  ]);
  const lacking = companions.filter(({ file }) => file === undefined);
  for (const { ending } of lacking) rmSync(fileOf(ending), { force: true }); // as an earlier export wrote it

  const missing = units.filter(({ target }) => target === undefined).length;
  const texts = countTexts(units.map((unit) => [unit, unit.source]));
  console.log(`${fileOf("xlf")}: ${count(units.length, "unit")}, ${missing} not translated`);
  console.log(`In the ledger, these are ${texts}. ${whyNotAsMany}`);
  for (const { ending, noun, file } of companions) {
    console.log(
      file === undefined
        ? `${fileOf(ending)} is not written yet: ${locale} has no ${noun}. An export writes it once you have imported one.`
        : `${fileOf(ending)}: ${count(file.entries, noun)} in ${sourceLocale} and ${locale}`,
    );
  }
}

run(main);
