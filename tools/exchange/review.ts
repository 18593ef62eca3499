import { pluralKeyOf } from "../../src/content/plural-forms.ts";
import { isTree, valueAt } from "../../src/content/tree.ts";
import { readFormats } from "../dataset.ts";
import { type CheckedLocale, type LocatedFinding, textFindings } from "../findings.ts";
import type { Mistake } from "../mistake.ts";
import type { AuthoredLocale } from "../project.ts";
import { type LocaleFiles, textsOf } from "../read-locales.ts";
import { records } from "../records.ts";
import { resolve } from "../resolve.ts";
import { validateTypedNumbers } from "../validate-numbers.ts";

/** The texts of a language with its placeholders filled, and what is wrong with these. Formats that it lacks are the source's. */
export function filledTexts(locale: string, files: LocaleFiles, source: LocaleFiles) {
  const formats = { ...Object(source.formats), ...Object(files.formats) };
  const { formatter, mistakes } = readFormats(locale, formats);
  const resolved = resolve(locale, textsOf(files), records, formatter);
  return { resources: resolved.resources, mistakes: [...mistakes, ...resolved.mistakes] };
}

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
  readonly findings: readonly LocatedFinding[];
  readonly mistakes: readonly Mistake[];
}

/** Looks at the texts of a language as `npm run check` does. That one in progress is not whole is no finding. */
export function review(
  source: CheckedLocale,
  locale: string,
  { files, rules }: Pick<AuthoredLocale, "files" | "rules">,
  isInProgress: boolean,
): Review {
  const { resources, mistakes } = filledTexts(locale, files, source.files);
  const findings = textFindings(source, locale, { files, resources, rules });
  return {
    findings: isInProgress ? findings.filter((found) => !isLack(found, files)) : findings,
    mistakes: [...mistakes, ...validateTypedNumbers(locale, textsOf(files))],
  };
}
