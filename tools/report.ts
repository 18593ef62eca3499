import { parseArgs } from "node:util";
import type { Content } from "../src/content/content.ts";
import { sourceLocale } from "../src/locales.ts";
import { type Dataset, makeDataset } from "./dataset.ts";
import { readAuthored, translatedLocales } from "./project.ts";
import { run } from "./run.ts";

/** `npm run report`: prints each segment in every language, with its claims, their spans, verdicts and reasons. */

function rowsOf(languages: Dataset["languages"]) {
  const source = languages[sourceLocale].content;
  const inEach = (text: (content: Content) => string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(languages).map(([locale, { content }]) => [locale, text(content)]),
    );

  return Object.values(source.segments).map(({ id, text }) => ({
    segment: id,
    text: inEach((content) => content.segments[id].text),
    claims: Object.values(source.claims)
      .filter(({ segment }) => segment === id)
      .map(({ id: claim, quote, verdict, flaws, checkedOn, bestSource, references, ...rest }) => {
        const start = text.indexOf(quote);
        const span = { start, end: start + quote.length, quote };
        const reason = inEach((content) => content.claims[claim].reason);
        const findings = rest.findings.map(({ finding, stance }) => ({
          finding,
          stance,
          url: source.findings[finding].url,
          statement: inEach((content) => content.findings[finding].statement),
        }));
        return { claim, span, verdict, flaws, checkedOn, bestSource, references, findings, reason };
      }),
  }));
}

const cell = (text: string) => text.replaceAll("|", "\\|");
const tableRow = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;

function printTables(rows: ReturnType<typeof rowsOf>, verdicts: readonly string[]): void {
  const reasonsIn = translatedLocales.map((locale) => `reason (${locale})`);
  const head = ["claim", "span", "words", "verdict", "source", ...reasonsIn];
  for (const { segment, text, claims } of rows) {
    console.log(`## ${segment}\n`);
    for (const [locale, words] of Object.entries(text)) console.log(`- ${locale}: ${words}`);
    console.log(`\n${tableRow(head)}\n${tableRow(head.map(() => "---"))}`);
    for (const { claim, span, verdict, bestSource, reason } of claims) {
      const { start, end, quote } = span;
      const reasons = translatedLocales.map((locale) => reason[locale] ?? "");
      const source = bestSource ?? "–";
      console.log(tableRow([claim, `${start}–${end}`, quote, verdict, source, ...reasons]));
    }
    console.log("");
  }
  const claims = rows.flatMap((row) => row.claims);
  const count = (name: string) => claims.filter(({ verdict }) => verdict === name).length;
  const counts = verdicts.map((verdict) => `${count(verdict)} ${verdict}`).join(", ");
  console.log(`${rows.length} segments, ${claims.length} claims: ${counts}`);
}

function main(): void {
  const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
  const { languages } = makeDataset(readAuthored());
  const rows = rowsOf(languages);
  if (values.json) console.log(JSON.stringify(rows, null, 2));
  else printTables(rows, Object.keys(languages[sourceLocale].content.labels.verdicts));
}

run(main);
