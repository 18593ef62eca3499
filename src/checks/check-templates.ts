import { leavesOf } from "../content/tree.ts";
import { assertObject, assertTree, tagOf } from "./arguments.ts";
import { assertRules } from "./assert-rules.ts";
import type { CheckFinding } from "./check-finding.ts";
import { readLanguage } from "./language.ts";
import type { Rules } from "./rules.ts";
import { runChecks } from "./run.ts";
import { pairsOf } from "./translation.ts";

/** What `checkTemplates` checks: templates that i18next has not filled yet. */
export interface TemplatesToCheck {
  /** The language of the source templates: a BCP 47 tag of at most 255 characters. */
  readonly sourceLocale: string;
  /** The source templates: i18next JSON v4, by collection. */
  readonly source: object;
  /** The language of the translated templates: a BCP 47 tag of at most 255 characters; `_` counts as `-`. */
  readonly locale: string;
  /** The translated templates. */
  readonly templates: object;
  /** What the language allows beyond what the checks ask of every language. */
  readonly rules?: Rules;
}

/**
 * Checks i18next templates against those they were translated from: their placeholders, and the
 * plural forms that `Intl.PluralRules` gives the language. Its time is in proportion to the
 * size of the templates.
 *
 * @returns What the checks found, check by check in the order of `checks`; an empty array if they
 * found nothing.
 * @throws RangeError if a locale is not a BCP 47 tag, or has more than 255 characters.
 * @throws TypeError if `source`, `templates` or `rules` does not have the shape of its type, or if
 * templates contain themselves, have more than ten levels, or have keys of more than 1,000 characters.
 * A template that is not a string is no error but a finding of the check `empty`.
 *
 * @example
 * ```ts
 * import { checkTemplates } from "us-japan-climate-partnership/checks";
 *
 * const findings = checkTemplates({
 *   sourceLocale: "en",
 *   source: { activities: { jointResearch: { summary_one: "{{count}} activity", summary_other: "{{count}} activities" } } },
 *   locale: "ja",
 *   templates: { activities: { jointResearch: { summary_other: "{{n}}件の活動" } } },
 * });
 * console.log(findings.map(({ check, key }) => `${check}: ${key}`));
 * // [ 'placeholders: activities.jointResearch.summary_other' ]
 * ```
 */
export function checkTemplates(options: TemplatesToCheck): CheckFinding[] {
  assertObject("options", options, "Give `{ sourceLocale, source, locale, templates }`.");
  const { sourceLocale, source: sourceTemplates, locale, templates, rules = {} } = options;
  assertTree("source", sourceTemplates, "Give i18next templates by collection.");
  assertTree("templates", templates, "Give i18next templates by collection.");
  assertRules(rules);
  const read = (tag: string, tree: object) => readLanguage(tag, new Map(leavesOf(tree)), new Map());
  const source = read(tagOf("sourceLocale", sourceLocale), sourceTemplates);
  const target = read(tagOf("locale", locale), templates);
  return runChecks("templates", {
    source,
    target,
    rules,
    pairs: pairsOf(source, target),
    recordAt: new Map(),
    segmentOf: new Map(),
    parties: [],
    paragraphs: [],
  });
}
