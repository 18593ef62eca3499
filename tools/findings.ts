import {
  type CheckFinding,
  checkTemplates,
  checkTranslation,
  type Rules,
} from "../src/checks/index.ts";
import type { Localized } from "../src/content/localize.ts";
import type { PartialResources } from "../src/content/resources.ts";
import { type Ledger, type Standing, standings, type Wordings, wordingsOf } from "./ledger.ts";
import type { LocaleFiles } from "./read-locales.ts";

/** What the checks need of a language: its content and texts, its authored files, its rules and its ledger. */
export interface CheckedLocale extends Localized {
  readonly files: LocaleFiles;
  readonly rules: Rules;
  readonly ledger: Ledger | undefined;
}

/** A finding of a check or of the ledger, with the file in which it can be mended. */
export interface LocatedFinding extends Omit<CheckFinding, "check"> {
  readonly check: CheckFinding["check"] | Standing["status"];
  readonly file: string;
  /** The texts that the ledger has accepted, if there are any. */
  readonly accepted: { readonly source: string; readonly target: string } | null;
}

const ledgerOf = (locale: string): string => `locales/${locale}.ledger.json`;

/** The file in which a finding of a check can be mended. An allowance stands in the rules. */
const fileOf = ({ check, locale, key }: Pick<CheckFinding, "check" | "locale" | "key">): string =>
  check === "allowances"
    ? `locales/${locale}.rules.json`
    : `locales/${locale}/${key.split(".")[0]}.json`;

const messages: Readonly<Partial<Record<Standing["status"], string>>> = {
  stale:
    "The source has changed since the translation was accepted; translate it anew, then accept it.",
  unreviewed: "The text is not the one that was accepted; review it, then accept it.",
  orphan:
    "The source has no such text; remove it, then accept its key, which drops it from the ledger.",
};

/** What is found where nobody has accepted any text of a language. */
const noLedger = (locale: string): LocatedFinding => ({
  ...{ check: "unreviewed", severity: "error", locale, file: ledgerOf(locale), key: "*" },
  ...{ source: null, target: null, accepted: null },
  message: `The file is missing: nobody has accepted a text of the language. Review each beside its source, then run npm run accept -- ${locale} '*'.`,
});

/** Finds the texts of a language that nobody has accepted as they stand. */
function ledgerFindings(locale: string, known: readonly Standing[]): LocatedFinding[] {
  return known.flatMap(({ key, status, entry, source = null, target = null }) => {
    const message = messages[status];
    if (message === undefined) return [];
    const accepted = entry ? { source: entry.source.text, target: entry.target.text } : null;
    const isGone = target === null && status === "orphan";
    const file = isGone ? ledgerOf(locale) : `locales/${locale}/${key.split(".")[0]}.json`;
    return [
      { check: status, severity: "error", locale, file, key, source, target, accepted, message },
    ];
  });
}

/** What the checks need of texts to look at them. */
interface CheckedTexts extends Pick<CheckedLocale, "files" | "rules"> {
  readonly resources: PartialResources;
}

/** Finds what the checks find in the texts and the templates of a language. */
export function textFindings(
  source: CheckedLocale,
  locale: string,
  { files, resources, rules }: CheckedTexts,
): LocatedFinding[] {
  const sourceLocale = source.content.locale;
  const found = [
    ...checkTranslation({ source: source.content, locale, resources, rules }),
    ...checkTemplates({ sourceLocale, source: source.files, locale, templates: files, rules }),
  ];
  return found.map((one) => ({ ...one, file: fileOf(one), accepted: null }));
}

/** Finds everything that the checks and the ledgers find in the languages that ship. */
export function findingsOf(
  source: CheckedLocale,
  translated: readonly CheckedLocale[],
): LocatedFinding[] {
  const sourceLocale = source.content.locale;
  const wordings: Readonly<Record<string, Wordings>> = Object.fromEntries(
    [source, ...translated].map(({ content, files }) => [content.locale, wordingsOf(files)]),
  );
  const texts = [source, ...translated].flatMap((language) =>
    textFindings(source, language.content.locale, language),
  );
  // Texts and templates are checked apart, by the same allowances.
  const distinct = new Map(texts.map((found) => [JSON.stringify(found), found]));
  return [
    ...distinct.values(),
    ...translated.flatMap(({ content: { locale }, ledger }) =>
      ledger === undefined
        ? [noLedger(locale)]
        : ledgerFindings(locale, standings(ledger, wordings, locale, sourceLocale)),
    ),
  ];
}
