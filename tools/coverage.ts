import { readFileSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { putBetween } from "./between.ts";
import { run } from "./run.ts";

/** `npm run coverage`: writes how much of the code the tests reach into CONTRIBUTING.md. */

const guide = "CONTRIBUTING.md";
const summary = "coverage/coverage-summary.json";
const comments = {
  start: "<!-- The figures are made by `npm run coverage`. -->",
  end: "<!-- The end of the figures. -->",
};

/** What is counted, in the order of the table. */
const counted = ["statements", "branches", "functions", "lines"] as const;

const share = z.object({ covered: z.int(), total: z.int(), pct: z.number() });

/** The part of the summary that Vitest writes which the guide shows. */
export const totalSchema = z.object({
  total: z.object({ statements: share, branches: share, functions: share, lines: share }),
});

type Total = z.infer<typeof totalSchema>["total"];

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const tableOf = (total: Total): string =>
  [
    row(["counted", "reached", "of", "share"]),
    row(["---", "---:", "---:", "---:"]),
    ...counted.map((name) => {
      const { covered, total: all, pct } = total[name];
      return row([name, `${covered}`, `${all}`, `${pct}%`]);
    }),
  ].join("\n");

/** Puts the figures of a day into the text of the guide, between its two comments. */
export function withCoverage(text: string, total: Total, day: string): string {
  const made = `Measured on ${day}:\n\n${tableOf(total)}`;
  return putBetween(comments, { file: guide, text, made });
}

if (import.meta.main) {
  run(() => {
    const { total } = totalSchema.parse(JSON.parse(readFileSync(summary, "utf8")));
    const day = new Date().toISOString().slice(0, 10);
    writeFileSync(guide, withCoverage(readFileSync(guide, "utf8"), total, day));
  });
}
