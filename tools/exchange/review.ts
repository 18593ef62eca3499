import { pluralKeyOf } from "../../src/content/plural-forms.ts";
import { isTree, valueAt } from "../../src/content/tree.ts";
import { locales } from "../../src/locales.ts";
import { distinct, readFormats } from "../dataset.ts";
import { type CheckedLocale, type LocatedFinding, textFindings } from "../findings.ts";
import type { Mistake } from "../mistake.ts";
import type { AuthoredLocale } from "../project.ts";
import { type LocaleFiles, textsOf } from "../read-locales.ts";
import { records } from "../records.ts";
import { resolve } from "../resolve.ts";
import { validateTypedNumbers } from "../validate-numbers.ts";
import { validatePlaceholders } from "../validate-placeholders.ts";
import { unseparated } from "./unseparated.ts";

/** The texts of a language with its placeholders filled, and what is wrong with these. Formats that it lacks are the source's. */
export function filledTexts(locale: string, files: LocaleFiles, source: LocaleFiles) {
  const { formatter, mistakes } = formatsSoFar(locale, files, source);
  const resolved = resolve(locale, textsOf(files), records, formatter);
  return { resources: resolved.resources, mistakes: [...mistakes, ...resolved.mistakes] };
}

/** Reads the formats of a language, with those of the source where it has none of its own. */
export const formatsSoFar = (locale: string, files: LocaleFiles, source: LocaleFiles) =>
  readFormats(locale, { ...Object(source.formats), ...Object(files.formats) });

/** Tells whether a finding only says that a language is not whole. */
function isLack({ check, key }: LocatedFinding, files: LocaleFiles): boolean {
  if (check === "missing" || check === "allowances") return true;
  if (check !== "plurals") return false;
  const path = key.split(".");
  const entry = valueAt(files, path.slice(0, -1));
  const base = pluralKeyOf(path.at(-1) ?? "")?.base;
  return !Object.keys(isTree(entry) ? entry : {}).some((name) => pluralKeyOf(name)?.base === base);
}

/** What is found in the texts of a language. */
export interface Review {
  /** What the checks find. */
  readonly findings: readonly LocatedFinding[];
  /** What the language could not ship with. */
  readonly mistakes: readonly Mistake[];
  /** What is probably wrong. */
  readonly doubts: readonly Mistake[];
}

/** The languages by which one is looked at: the source, and one that ships. */
export interface Beside {
  readonly source: CheckedLocale;
  readonly translated: readonly CheckedLocale[];
}

/** Looks at the texts of a language as `npm run check` does, but for its ledger. That one in progress is not whole is no finding. */
export function review(
  { source, translated }: Beside,
  locale: string,
  { files, rules }: Pick<AuthoredLocale, "files" | "rules">,
): Review {
  const isInProgress = !locales.some((one) => one === locale);
  const { resources, mistakes } = filledTexts(locale, files, source.files);
  const findings = textFindings(source, locale, { files, resources, rules });
  const examples = [source, ...translated].map((language) => language.files);
  const texts = textsOf(files);
  return {
    findings: isInProgress ? findings.filter((found) => !isLack(found, files)) : findings,
    mistakes: distinct([
      ...mistakes,
      ...validatePlaceholders(locale, texts, records).map(({ mistake }) => mistake),
      ...validateTypedNumbers(locale, texts, examples),
    ]),
    doubts: unseparated(locale, files),
  };
}
