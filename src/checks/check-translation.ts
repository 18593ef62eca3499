import type { Content } from "../content/content.ts";
import type { PartialResources } from "../content/resources.ts";
import { leavesOf } from "../content/tree.ts";
import { assertObject, assertTree, tagOf } from "./arguments.ts";
import { assertRules } from "./assert-rules.ts";
import type { CheckFinding } from "./check-finding.ts";
import { readLanguage } from "./language.ts";
import { assertContent, readContent } from "./read-content.ts";
import type { Rules } from "./rules.ts";
import { runChecks } from "./run.ts";
import { pairsOf } from "./translation.ts";

/** The options of `checkTranslation`. */
export interface TranslationToCheck {
  /** The content that the texts were translated from: the content of a language that ships. */
  readonly source: Content;
  /** The language of the texts: a BCP 47 tag of at most 255 characters; `_` counts as `-`. */
  readonly locale: string;
  /** The translated texts, as `createPartnership` takes them. */
  readonly resources: PartialResources;
  /** The forms that the language forbids, and the findings that are right as they are. Default: none. */
  readonly rules?: Rules;
}

/**
 * Checks translated texts against the content that they were translated from: their keys, numbers,
 * dates, names, terms and typography. Texts in the same language as the content, such as those of a
 * regional variant, are checked too, by the checks that need no second language.
 *
 * @param options - The texts, their language, and the content that they were translated from.
 * @returns The findings, grouped by check, in the order of `checks`. The array is empty if there are none.
 * @throws RangeError if `locale` is not a BCP 47 tag, or has more than 255 characters.
 * @throws TypeError if `source`, `resources` or `rules` does not have the shape of its type, or if
 * `resources` contains itself, has more than ten levels, or has keys of more than 1,000 characters.
 * A text that is not a string does not throw; the check `empty` reports it as a finding.
 *
 * @example Find a wrong number in a German text
 * ```ts
 * import { checkTranslation } from "us-japan-climate-partnership/checks";
 * import { content } from "us-japan-climate-partnership/en";
 *
 * const findings = checkTranslation({
 *   source: content,
 *   locale: "de",
 *   resources: { commitments: { japanGhg2030: { summary: "Japan will bis 2030 64 % einsparen." } } },
 *   rules: { allow: [{ check: "missing", keys: ["*"], reason: "English stands in." }] },
 * });
 * console.log(findings.map(({ check, key }) => `${check}: ${key}`));
 * // [ 'numbers: commitments.japanGhg2030.summary' ]
 * ```
 */
export function checkTranslation(options: TranslationToCheck): CheckFinding[] {
  assertObject("options", options, "Give `{ source, locale, resources }`.");
  const { source: content, locale, resources, rules = {} } = options;
  assertContent(content);
  assertTree(
    "resources",
    resources,
    "Give texts by collection, as `createPartnership` takes them.",
  );
  assertRules(rules);
  const { texts, recordAt, ...facts } = readContent(content);
  const source = readLanguage(tagOf("source.locale", content.locale), texts, recordAt);
  const target = readLanguage(tagOf("locale", locale), new Map(leavesOf(resources)), recordAt);
  const subject = target.language === source.language ? "sourceLanguage" : "translation";
  const pairs = pairsOf(source, target);
  return runChecks(subject, { source, target, rules, pairs, recordAt, ...facts });
}
