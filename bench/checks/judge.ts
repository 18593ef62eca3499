import { readFileSync } from "node:fs";
import type { Rules } from "../../src/checks/index.ts";
import { type Language, readLanguage } from "../../src/checks/language.ts";
import { runChecks } from "../../src/checks/run.ts";
import { pairsOf } from "../../src/checks/translation.ts";
import { type Locale, locales, sourceLocale } from "../../src/locales.ts";
import type { Changed, Mutant } from "./mutants.ts";
import { shippedIn } from "./subject.ts";

/** The rules of a language; none for the source's. */
export const rulesOf = (locale: Locale): Rules =>
  locale === sourceLocale ? {} : JSON.parse(readFileSync(`locales/${locale}.rules.json`, "utf8"));

const isName = (key: string) => /\.(?:name|acronym|aliases\.\d+)$/.test(key);
const isSegment = (key: string) => key.startsWith("segments.");

/** Gives texts with some of them changed. */
function withChanges(
  texts: ReadonlyMap<string, string>,
  changed: Changed,
): ReadonlyMap<string, string> {
  const all = new Map(texts);
  for (const [key, text] of changed) {
    if (text === null) all.delete(key);
    else all.set(key, text);
  }
  return all;
}

const readOf = (locale: Locale, texts: ReadonlyMap<string, string>): Language =>
  readLanguage(locale, texts, shippedIn(sourceLocale).content.recordAt);

const unchanged = new Map(
  locales.map((locale) => [
    locale,
    { language: readOf(locale, shippedIn(locale).texts), rules: rulesOf(locale) },
  ]),
);

function known(locale: Locale) {
  const found = unchanged.get(locale);
  if (!found) throw new Error(`${locale} does not ship; expected one of ${locales.join(", ")}.`);
  return found;
}

/** Reads a language whose texts are changed. Its names are read anew only if one of them is. */
function changedLanguage(locale: Locale, changed: Changed): Language {
  const { language } = known(locale);
  const texts = withChanges(shippedIn(locale).texts, changed);
  return [...changed.keys()].some(isName) ? readOf(locale, texts) : { ...language, texts };
}

/** Gives a language with some of its texts only. Its names are all known still. */
const limited = (language: Language, keys: ReadonlySet<string>): Language => ({
  ...language,
  texts: new Map(
    [...keys].flatMap((key) => {
      const text = language.texts.get(key);
      return text === undefined ? [] : [[key, text]];
    }),
  ),
});

/**
 * Lists the keys that a finding at one of some keys may depend on: these keys; those whose source
 * or whose translation is the same, which `sameSource` and `sameTarget` compare; and for a segment
 * all segments, which `alignment` compares.
 */
function related(keys: Iterable<string>, source: Language, target: Language): ReadonlySet<string> {
  const own = new Set(keys);
  const sources = new Set([...own].map((key) => source.texts.get(key)));
  const targets = new Set([...own].map((key) => target.texts.get(key)));
  const withSegments = [...own].some(isSegment);
  for (const [key, text] of target.texts) {
    if (withSegments && isSegment(key)) own.add(key);
    else if (targets.has(text) || sources.has(source.texts.get(key))) own.add(key);
  }
  return own;
}

/** What the checks of a language find with some changes in it or in its source, as `check key`. */
function findingsAt(locale: Locale, changedIn: Locale, changed: Changed): readonly string[] {
  const source =
    changedIn === sourceLocale
      ? changedLanguage(sourceLocale, changed)
      : known(sourceLocale).language;
  const target = locale === changedIn ? changedLanguage(locale, changed) : known(locale).language;
  const keys = related(changed.keys(), source, target);
  const { content } = shippedIn(sourceLocale);
  const [few, own] = [limited(source, keys), limited(target, keys)];
  const findings = runChecks(locale === sourceLocale ? "sourceLanguage" : "translation", {
    source: few,
    target: own,
    rules: known(locale).rules,
    pairs: pairsOf(few, own),
    ...content,
    paragraphs: [...changed.keys()].some(isSegment) ? content.paragraphs : [],
  });
  return findings.flatMap(({ check, key }) => (changed.has(key) ? [`${check} ${key}`] : []));
}

/** What the checks find in texts as they ship, by the language and the key. */
const shippedFindings = new Map<string, readonly string[]>();

function foundAsShipped(locale: Locale, key: string): readonly string[] {
  const id = `${locale} ${key}`;
  const found = shippedFindings.get(id) ?? findingsAt(locale, locale, asShipped(locale, key));
  shippedFindings.set(id, found);
  return found;
}

const asShipped = (locale: Locale, key: string): Changed =>
  new Map([[key, shippedIn(locale).texts.get(key) ?? null]]);

/**
 * Tells which checks find a mutant: those that find something at one of its keys that they do not
 * find in the text that ships. A mutant of the source is judged as the project judges it: the
 * source by itself, and every language against it.
 */
export function judge({ changed, subject }: Mutant): readonly string[] {
  const judged = subject.locale === sourceLocale ? locales : [subject.locale];
  const found = judged.flatMap((locale) => {
    const before = new Set([...changed.keys()].flatMap((key) => foundAsShipped(locale, key)));
    return findingsAt(locale, subject.locale, changed).filter((finding) => !before.has(finding));
  });
  return [...new Set(found.map((finding) => finding.split(" ", 1)[0] ?? ""))];
}
