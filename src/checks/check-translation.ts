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

/** What `checkTranslation` checks. */
export interface TranslationToCheck {
  /** The content that the texts were translated from: that of a shipped language. */
  readonly source: Content;
  /** The language of the texts: a BCP 47 tag of at most 255 characters; `_` counts as `-`. */
  readonly locale: string;
  /** The translated texts, as `createPartnership` takes them. */
  readonly resources: PartialResources;
  /** What the language forbids and allows beyond what the checks ask of every language. */
  readonly rules?: Rules;
}

/**
 * Checks a finished translation against its source: keys, numbers, dates, names, terms, typography.
 * Texts in the source's own language, such as those of a regional variant, are checked too, by the
 * checks that need no second language.
 *
 * @returns What the checks found, check by check in the order of `checks`; an empty array if they
 * found nothing.
 * @throws RangeError if `locale` is not a BCP 47 tag, or has more than 255 characters.
 * @throws TypeError if `source`, `resources` or `rules` does not have the shape of its type, or if
 * `resources` contains itself, has more than ten levels, or has keys of more than 1,000 characters.
 * A text that is not a string is no error but a finding of the check `empty`.
 *
 * @example
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
