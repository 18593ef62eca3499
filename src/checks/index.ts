/**
 * Checks of a translation against its source: for the shipped languages, and for a user's own.
 *
 * @module checks
 */

import type { Content } from "../content/content.ts";
import { type PartialResources, resourcesOf } from "../content/resources.ts";
import { acronyms } from "./acronyms.ts";
import { alignment } from "./alignment.ts";
import { brackets } from "./brackets.ts";
import { characters } from "./characters.ts";
import type { Check } from "./check.ts";
import type { CheckName } from "./check-name.ts";
import { dates } from "./dates.ts";
import { doubled } from "./doubled.ts";
import { empty } from "./empty.ts";
import { endPunctuation } from "./end-punctuation.ts";
import type { Finding } from "./finding.ts";
import { forbidden } from "./forbidden.ts";
import { frenchTypography } from "./french-typography.ts";
import { assertObject, tagOf } from "./given.ts";
import { glossary } from "./glossary.ts";
import { japaneseWidth } from "./japanese-width.ts";
import { length } from "./length.ts";
import { mentions } from "./mentions.ts";
import { missing } from "./missing.ts";
import { numbers } from "./numbers.ts";
import { orphan } from "./orphan.ts";
import { placeholders } from "./placeholders.ts";
import { plurals } from "./plurals.ts";
import { fits, type Rules } from "./rules.ts";
import { sameSource } from "./same-source.ts";
import { sameTarget } from "./same-target.ts";
import { script } from "./script.ts";
import {
  collectionsOf,
  isTranslated,
  type Language,
  pairsOf,
  readLanguage,
  type Translation,
} from "./translation.ts";
import { unchanged } from "./unchanged.ts";
import { whiteSpace } from "./white-space.ts";

export type { CheckName } from "./check-name.ts";
export type { Finding, Severity } from "./finding.ts";
export type { Allowance, ForbiddenForm, Rules } from "./rules.ts";

type TemplateCheck = "placeholders" | "plurals";

const templateChecks: Readonly<Record<TemplateCheck, Check>> = { placeholders, plurals };

/** Those that need no rules of the language. */
const textChecks: Readonly<
  Record<Exclude<CheckName, TemplateCheck | "forbidden" | "allowances">, Check>
> = {
  missing,
  orphan,
  empty,
  unchanged,
  numbers,
  dates,
  acronyms,
  glossary,
  endPunctuation,
  brackets,
  whiteSpace,
  characters,
  script,
  frenchTypography,
  japaneseWidth,
  length,
  doubled,
  sameSource,
  sameTarget,
  alignment,
  mentions,
};

/** The name of every check. */
export const checkNames = [
  ...Object.keys(textChecks),
  ...Object.keys(templateChecks),
  "forbidden",
  "allowances",
] as CheckName[];

/** What to check. */
export interface TranslationToCheck {
  /** The content it was translated from: a shipped language's. */
  readonly source: Content;
  /** The language of the translation: a BCP 47 tag; `_` counts as `-`. */
  readonly locale: string;
  /** The translation, as `createPartnership` takes it. */
  readonly resources: PartialResources;
  /** What the language forbids and allows beyond the general checks. */
  readonly rules?: Rules;
}

/** What to check of templates, before i18next fills them. */
export interface TemplatesToCheck {
  /** The language of the source templates: a BCP 47 tag. */
  readonly sourceLocale: string;
  /** The source templates: i18next JSON v4, by collection. */
  readonly source: object;
  /** The language of the translation: a BCP 47 tag; `_` counts as `-`. */
  readonly locale: string;
  /** The translated templates. */
  readonly templates: object;
  /** What the language allows beyond the general checks. */
  readonly rules?: Rules;
}

function run(
  checks: Readonly<Partial<Record<CheckName, Check>>>,
  translation: Translation,
  { allow = [] }: Rules,
): Finding[] {
  const { source, target } = translation;
  const textOf = (language: Language, key: string) => {
    const text = language.texts.get(key);
    return typeof text === "string" ? text : null;
  };
  const texts = (key: string) => ({
    source: isTranslated(key) ? textOf(source, key) : null,
    target: textOf(target, key),
  });
  const names = Object.keys(checks) as CheckName[];
  const findings = names.flatMap((check): Finding[] =>
    [...(checks[check]?.run(translation) ?? [])].map(({ key, message }) => ({
      check,
      severity: checks[check]?.severity ?? "error",
      locale: target.locale,
      key,
      ...texts(key),
      message,
    })),
  );
  const allowed = allow
    .filter(({ check }) => names.includes(check))
    .flatMap(({ check, keys }) =>
      keys.map((key) => ({
        key,
        check,
        findings: findings.filter((found) => found.check === check && fits(key, found.key)),
      })),
    );
  const excused = new Set(allowed.flatMap((allowance) => allowance.findings));
  const idle = allowed
    .filter((allowance) => allowance.findings.length === 0)
    .map(
      ({ check, key }): Finding => ({
        check: "allowances",
        severity: "error",
        locale: target.locale,
        key,
        ...texts(key),
        message: `The rules allow "${check}" here, where it finds nothing; remove the allowance.`,
      }),
    );
  return [...findings.filter((finding) => !excused.has(finding)), ...idle];
}

/**
 * Checks a finished translation against its source: keys, numbers, dates, names, terms, typography.
 * For the source's own language, the checks that need no second text run.
 *
 * @returns What was found, check by check; nothing for a good translation.
 * @throws RangeError if `locale` is not a BCP 47 tag; TypeError if `source`, `resources` or `rules` is no object.
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
export function checkTranslation({
  source: content,
  locale,
  resources,
  rules = {},
}: TranslationToCheck): Finding[] {
  assertObject("source", content, "Import one: `us-japan-climate-partnership/en` has `content`.");
  assertObject(
    "resources",
    resources,
    "Give texts by collection, as `createPartnership` takes them.",
  );
  assertObject("rules", rules, "Give `{ forbidden, allow }`, or leave it out.");
  const collectionOf = collectionsOf(content);
  const source = readLanguage(content.locale, resourcesOf(content), collectionOf);
  const target = readLanguage(tagOf("locale", locale), resources, collectionOf);
  const isSource = target.language === source.language;
  const paragraphs = content.article.sections.flatMap((section) => section.paragraphs);
  const { missing: complete, ...others } = textChecks;
  return run(
    {
      ...(isSource ? others : { missing: complete, ...others }),
      forbidden: forbidden(rules.forbidden ?? []),
    },
    {
      source,
      target,
      collectionOf,
      paragraphs: isSource ? [] : paragraphs,
      pairs: isSource ? [] : pairsOf(source, target),
    },
    rules,
  );
}

/**
 * Checks i18next templates against their source's: placeholders, and the plural forms that
 * `Intl.PluralRules` gives the language.
 *
 * @returns What was found; nothing for good templates.
 * @throws RangeError if a locale is not a BCP 47 tag; TypeError if `source`, `templates` or `rules` is no object.
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
export function checkTemplates({
  sourceLocale,
  source: sourceTemplates,
  locale,
  templates,
  rules = {},
}: TemplatesToCheck): Finding[] {
  assertObject("source", sourceTemplates, "Give i18next templates by collection.");
  assertObject("templates", templates, "Give i18next templates by collection.");
  assertObject("rules", rules, "Give `{ allow }`, or leave it out.");
  const collectionOf = new Map();
  const source = readLanguage(tagOf("sourceLocale", sourceLocale), sourceTemplates, collectionOf);
  const target = readLanguage(tagOf("locale", locale), templates, collectionOf);
  const pairs = pairsOf(source, target);
  return run(templateChecks, { source, target, collectionOf, paragraphs: [], pairs }, rules);
}
