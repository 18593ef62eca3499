import type { Check } from "./check.ts";
import { eachWithOriginal } from "./each.ts";
import type { Language } from "./language.ts";
import { list } from "./show.ts";
import { isTranslated } from "./translation.ts";

/** The scripts of Unicode that a script of a language tag is made of, where their names differ. */
const written: Readonly<Record<string, string>> = {
  Hanb: "Han}\\p{Script=Bopomofo",
  Hans: "Han",
  Hant: "Han",
  Hrkt: "Hiragana}\\p{Script=Katakana",
  Jpan: "Hiragana}\\p{Script=Katakana}\\p{Script=Han",
  Kore: "Hangul}\\p{Script=Han",
};

/** The scripts that are written with the digits of ASCII. */
const asciiDigits: readonly string[] = "Latn Cyrl Grek Armn Geor Hebr Jpan Hans Hant Kore".split(
  " ",
);

/** What finds the letters of a script, and what finds the letters and the digits of others. */
interface Letters {
  readonly own: RegExp;
  readonly foreign: RegExp;
}

/** The patterns of the scripts met so far: making them takes long. There are some two hundred scripts. */
const made = new Map<string, Letters | undefined>();

/** Tells whether Unicode has letters of a script. It has none of a private one, such as `Qaaa`. */
function hasLetters(name: string): boolean {
  try {
    return new RegExp(`[${name}]`, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

/** Makes the patterns of a script, if its letters are known. Latin letters, such as those of acronyms, stand in every script. */
function lettersOf(script: string): Letters | undefined {
  if (made.has(script)) return made.get(script);
  const name = `\\p{Script=${written[script] ?? script}}`;
  const digits = asciiDigits.includes(script) ? "(?![0-9０-９])\\p{Nd}|" : "";
  const letters = hasLetters(name)
    ? {
        own: new RegExp(`[${name}]`, "u"),
        foreign: new RegExp(
          `${digits}(?![${name}\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}])\\p{L}`,
          "gu",
        ),
      }
    : undefined;
  made.set(script, letters);
  return letters;
}

/** A Greek letter alone is a sign, such as that of a wavelength. */
const sign = /(?<![\p{L}\p{M}])\p{Script=Greek}(?![\p{L}\p{M}])/gu;

/** What stands in quotation marks may be the words of another language. */
const quoted = /«[^»]{0,300}»|“[^”]{0,300}”|「[^」]{0,300}」/gu;

/** Finds Latin letters that English, French and their neighbours do not have, but languages of Africa and Asia and phonetic script. */
const rareLatin = /[\u0131\u0180-\u019f\u01a2-\u01ae\u01b1-\u0217\u021c-\u02af]/gu;
const western = "da de en es fi fr it nb nl nn no pt sv".split(" ");

/** Finds a word with a digit between two small letters: `l0ng`. */
const digitInWord = /\p{Ll}{1,40}\d\p{Ll}{1,40}/gu;

const frenchLetters = /[àâæçèéêëîïôœùûÿ]/giu;

/** Tells whether a text has letters, and none of the script of its language. */
function lacksScript(source: string, target: string, script: string): boolean {
  // An acronym may stay as it is in the source.
  const isAcronym = /^[A-Z\d\s().-]+$/.test(target) && source.includes(target);
  return !isAcronym && /\p{L}/u.test(target) && lettersOf(script)?.own.test(target) === false;
}

const matchesOf = (text: string, pattern: RegExp | undefined): readonly string[] =>
  (pattern && text.match(pattern)) ?? [];

/** The scripts that are written with the marks of Latin script. */
const latinMarks: readonly string[] = ["Latn", "Cyrl", "Grek"];

/** Finds the marks of East Asia and of Arabic. */
const otherMarks =
  /[\u3001-\u303f\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65،؛؟۔।]/gu;

/** The languages that keep Latin letters for names and acronyms. */
const keepsLatin: readonly string[] = ["ja", "zh", "ko"];

/** Finds a word in Latin letters, of which one is small. */
const latinWord =
  /(?<![\p{Script=Latin}\d.])(?=\p{Lu}*\p{Ll})\p{Script=Latin}{3,40}(?![\p{Script=Latin}\d])/gu;

/** Lists the words in Latin letters that neither the source nor a name has. */
function latinWords(text: string, original: string, { language, replaceNames }: Language) {
  if (original === "" || !keepsLatin.includes(language)) return [];
  const known = original.toLowerCase();
  return matchesOf(replaceNames(text, " "), latinWord).filter(
    (word) => !known.includes(word.toLowerCase()),
  );
}

/** Lists the characters of a text that are foreign to its language, and that the source lacks. */
function foreignIn(text: string, original: string, language: Language): ReadonlySet<string> {
  const rest = text.replaceAll(quoted, "").replaceAll(sign, "");
  const found = [
    ...matchesOf(rest, lettersOf(language.script ?? "")?.foreign),
    ...matchesOf(rest, western.includes(language.language) ? rareLatin : undefined),
    ...matchesOf(rest, latinMarks.includes(language.script ?? "") ? otherMarks : undefined),
    ...matchesOf(rest, digitInWord),
    ...latinWords(rest, original, language),
  ];
  return new Set(found.filter((character) => !original.includes(character)));
}

export const script: Check<"script"> = {
  name: "script",
  description:
    "A text has no letter of the script of its language, or has letters or marks that are foreign to it, such as French letters in English. A Chinese, Japanese or Korean text has a word in Latin letters that neither its source nor a name has.",
  example: {
    locale: "ja",
    key: "claims.longHistory.reason",
    source: "La coopération est ancienne.",
    target: "Kyōryoku no rekishi wa nagai.",
  },
  severity: "error",
  appliesTo: ["translation", "sourceLanguage"],
  run: eachWithOriginal(({ text, key, original }, language) => {
    const { locale, script: name } = language;
    if (name && original !== "" && isTranslated(key) && lacksScript(original, text, name)) {
      return `No letter of the script ${name} stands in the text.`;
    }
    const foreign = [
      ...foreignIn(text, original, language),
      ...matchesOf(text, language.language === "en" ? frenchLetters : undefined),
    ];
    return foreign.length > 0 ? `${list(new Set(foreign))} are foreign to ${locale}.` : undefined;
  }),
};
