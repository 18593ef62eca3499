/**
 * Checks a translation against the texts that it was made from, for example for wrong numbers, dates,
 * names and punctuation. The languages that ship pass these checks; use them on a language of your own.
 *
 * @module checks
 */

import type { CheckInfo } from "./check.ts";
import { allChecks } from "./checks.ts";
import { descriptions } from "./descriptions.ts";
import { examples } from "./examples.ts";

export type { CheckExample, CheckInfo, Subject, TextBeside } from "./check.ts";
export type { CheckFinding, Severity } from "./check-finding.ts";
export { checkTemplates, type TemplatesToCheck } from "./check-templates.ts";
export { checkTranslation, type TranslationToCheck } from "./check-translation.ts";
export type { CheckName } from "./checks.ts";
export type { Allowance, ForbiddenForm, Rules } from "./rules.ts";

/**
 * All checks, in the order in which they run. Each has its name, a description of what it finds, and an
 * example of a text that it refuses.
 *
 * @example Show what a check finds
 * ```ts
 * import { checks } from "us-japan-climate-partnership/checks";
 *
 * const numbers = checks.find(({ name }) => name === "numbers");
 * console.log(numbers?.example.source); // "La baisse est de 46 pour cent."
 * console.log(numbers?.example.target); // "The cut is 64%."
 * ```
 */
export const checks: readonly CheckInfo[] = /* @__PURE__ */ allChecks.map(
  ({ name, severity, appliesTo }) => ({
    name,
    description: descriptions[name],
    example: examples[name],
    severity,
    appliesTo,
  }),
);
