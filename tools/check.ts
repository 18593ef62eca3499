import { parseArgs } from "node:util";
import { list } from "../src/checks/show.ts";
import { review } from "./exchange/review.ts";
import { countReview, showReview } from "./exchange/show-review.ts";
import { findingsOf } from "./findings.ts";
import { languageTag } from "./language-tag.ts";
import { Refusal } from "./mistake.ts";
import { everyTranslated, readChecked, readOne, translatedLocales } from "./project.ts";
import { run } from "./run.ts";
import { count } from "./show-finding.ts";

/**
 * `npm run check [-- <locale>]`: prints what the checks and the ledgers find, and fails if any of it is an
 * error. Of a language in progress, which is looked at by its name alone, it prints what the checks find in
 * the texts that are there. Errors in these fail this one command, and nothing that looks at what ships.
 */

/** What is found in the languages that ship, or in one that is named. */
function findIn(locale: string | undefined) {
  const checked = readChecked();
  const { source, translated } = checked;
  const isShipped = translatedLocales.some((one) => one === locale);
  if (locale !== undefined && !isShipped) {
    if (!everyTranslated().includes(locale)) {
      throw new Refusal(
        `There is no language "${locale}"; there are ${list(everyTranslated())}. Usage: npm run check [-- <language>] [--json]`,
      );
    }
    return { names: [locale], inProgress: locale, found: review(checked, locale, readOne(locale)) };
  }
  const all = findingsOf(source, translated);
  return {
    inProgress: undefined,
    names:
      locale === undefined
        ? [source, ...translated].map(({ content }) => content.locale)
        : [locale],
    found: {
      findings: locale === undefined ? all : all.filter((one) => one.locale === locale),
      mistakes: [], // the data with any is refused
      doubts: [],
    },
  };
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  const [given, ...more] = positionals;
  if (more.length > 0) throw new Refusal("Usage: npm run check [-- <language>] [--json]");
  const { names, inProgress, found } = findIn(given === undefined ? undefined : languageTag(given));
  const { errors, warnings } = countReview(found);

  if (values.json) {
    const { findings, mistakes, doubts } = found;
    console.log(JSON.stringify([...findings, ...mistakes, ...doubts], null, 2));
  } else {
    for (const lines of showReview(found)) console.log(`${lines}\n`);
    console.log(`${names.join(", ")}: ${count(errors, "error")}, ${count(warnings, "warning")}`);
    if (inProgress !== undefined && errors > 0) {
      console.log(
        `${inProgress} is in progress: its errors stop neither the build nor npm run check without its name. It ships without errors only.`,
      );
    }
  }
  if (errors > 0) process.exitCode = 1;
}

run(main);
