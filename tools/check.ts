import { parseArgs } from "node:util";
import { findingsOf } from "./findings.ts";
import { readChecked } from "./project.ts";
import { run } from "./run.ts";
import { count, showFinding } from "./show-finding.ts";

/** `npm run check`: prints what the checks and the ledgers find, and fails if any of it is an error. */

function main(): void {
  const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
  const { source, translated } = readChecked();
  const findings = findingsOf(source, translated);
  const errors = findings.filter(({ severity }) => severity === "error").length;

  if (values.json) console.log(JSON.stringify(findings, null, 2));
  else {
    for (const found of findings) console.log(`${showFinding(found)}\n`);
    const names = [source, ...translated].map(({ content }) => content.locale).join(", ");
    const warnings = findings.length - errors;
    console.log(`${names}: ${count(errors, "error")}, ${count(warnings, "warning")}`);
  }
  if (errors > 0) process.exitCode = 1;
}

run(main);
