import { leavesOf } from "../content/tree.ts";
import { assertObject, assertTree, tagOf } from "./arguments.ts";
import { assertRules } from "./assert-rules.ts";
import type { CheckFinding } from "./check-finding.ts";
import { readLanguage } from "./language.ts";
import type { Rules } from "./rules.ts";
import { runChecks } from "./run.ts";
import { pairsOf } from "./translation.ts";

/** The options of `checkTemplates`. */
export interface TemplatesToCheck {
  /** The language of the source templates: a BCP 47 tag of at most 255 characters. */
  readonly sourceLocale: string;
  /** The source templates, in the format i18next JSON v4. */
  readonly source: object;
  /** The language of the translated templates: a BCP 47 tag of at most 255 characters; `_` counts as `-`. */
  readonly locale: string;
  /** The translated templates, under the same keys. */
  readonly templates: object;
  /** The forms that the language forbids, and the findings that are right as they are. Default: none. */
  readonly rules?: Rules;
}

/**
 * Checks i18next templates against the templates that they were translated from. It compares their
 * placeholders, and it looks for the plural forms that `Intl.PluralRules` gives the language. The time
 * that it takes is in proportion to the size of the templates.
 *
 * @param options - The templates in both languages.
 * @returns The findings, grouped by check, in the order of `checks`. The array is empty if there are none.
 * @throws RangeError if a locale is not a BCP 47 tag, or has more than 255 characters.
 * @throws TypeError if `source`, `templates` or `rules` does not have the shape of its type, or if
 * templates contain themselves, have more than ten levels, or have keys of more than 1,000 characters.
 * A template that is not a string does not throw; the check `empty` reports it as a finding.
 *
 * @example Find a placeholder that does not match
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
