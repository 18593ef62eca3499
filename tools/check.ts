import { parseArgs } from "node:util";
import { findingsOf, type LocatedFinding } from "./findings.ts";
import { readChecked } from "./project.ts";
import { run } from "./run.ts";

/** `npm run check`: prints what the checks and the ledgers find, and fails if any of it is an error. */

const line = (label: string, text: string | null) =>
  text === null ? [] : [`  ${label.padEnd(8)}  ${text.replaceAll("\n", `\n${" ".repeat(12)}`)}`];

function show(found: LocatedFinding): string {
  const { severity, check, file, locale, key, accepted } = found;
  const [, ...rest] = key.split(".");
  return [
    `${severity}  ${check}  ${file}  ${rest.join(".")}`,
    ...(accepted && accepted.source !== found.source ? line("was", accepted.source) : []),
    ...line("source", found.source),
    ...(accepted && accepted.target !== found.target ? line(`${locale} was`, accepted.target) : []),
    ...line(locale, found.target),
    `  ${found.message}`,
  ].join("\n");
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

function main(): void {
  const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
  const { source, translated } = readChecked();
  const findings = findingsOf(source, translated);
  const errors = findings.filter(({ severity }) => severity === "error").length;

  if (values.json) console.log(JSON.stringify(findings, null, 2));
  else {
    for (const found of findings) console.log(`${show(found)}\n`);
    const names = [source, ...translated].map(({ content }) => content.locale).join(", ");
    const warnings = findings.length - errors;
    console.log(`${names}: ${count(errors, "error")}, ${count(warnings, "warning")}`);
  }
  if (errors > 0) process.exitCode = 1;
}

run(main);
