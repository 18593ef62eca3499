import type { Mistake } from "../mistake.ts";
import { showFinding } from "../show-finding.ts";
import type { Review } from "./review.ts";

const showMistake = (severity: string, { file, key, reason }: Mistake): string =>
  `${severity}  ${file}  ${key}\n  ${reason}`;

/** Writes what is found in the texts of a language, each as a paragraph. */
export const showReview = ({ findings, mistakes, doubts }: Review): readonly string[] => [
  ...findings.map(showFinding),
  ...mistakes.map((mistake) => showMistake("error", mistake)),
  ...doubts.map((doubt) => showMistake("warning", doubt)),
];

/** Keeps what is found in some texts, known by their keys. */
export function reviewOf(
  { findings, mistakes, doubts }: Review,
  isMeant: (key: string) => boolean,
): Review {
  const keyIn = ({ file, key }: Mistake) => `${file.replace(/^.*\/|\.json$/g, "")}.${key}`;
  return {
    findings: findings.filter(({ key }) => isMeant(key)),
    mistakes: mistakes.filter((one) => isMeant(keyIn(one))),
    doubts: doubts.filter((one) => isMeant(keyIn(one))),
  };
}

/** How many errors and warnings there are. */
export function countReview({ findings, mistakes, doubts }: Review): {
  readonly errors: number;
  readonly warnings: number;
} {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return {
    errors: errors + mistakes.length,
    warnings: findings.length - errors + doubts.length,
  };
}
