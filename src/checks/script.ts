import type { Check } from "./check.ts";
import { eachPair } from "./each.ts";
import type { Language } from "./language.ts";
import { list } from "./show.ts";
import { writingOf } from "./writing.ts";

/** Phonetic letters, and the dotless i in a word that is no name. */
const lookalikes = "[\\u0250-\\u02af]|(?<!\\p{L})\\p{Ll}*ı";

/** Finds the Latin letters that are foreign to a language. */
const foreignLetters: Readonly<Record<string, RegExp>> = {
  en: new RegExp(`[àâæçèéêëîïôœùûÿÀÂÆÇÈÉÊËÎÏÔŒÙÛŸ]|${lookalikes}`, "gu"),
  fr: new RegExp(lookalikes, "gu"),
};

/** Finds letters of two alphabets in one word. The signs of micro and of ohm stand in units: μm, kΩ. */
const mixed =
  /\p{Script=Latin}(?![μΩ])[\p{Script=Cyrillic}\p{Script=Greek}]|(?![μΩ])[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/gu;

/** Finds a word in small Latin letters beside a letter of Japanese or of Chinese, outside brackets. */
const latinWord =
  /(?<=[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}])[a-z]{4,}(?![\p{Script=Latin}\d])|(?<![\p{Script=Latin}\d.:/@-])[a-z]{4,}(?=[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}])/gu;

/** Lists the words in small Latin letters that no name accounts for, in a language without spaces. */
function latinWordsIn(text: string, { script = "", replaceNames }: Language): readonly string[] {
  if (!/^(?:Hans|Hant|Jpan)$/.test(script)) return [];
  return replaceNames(text, "・").match(latinWord) ?? [];
}

const quoted = /[«“„"][^«»“”„"]*[»”“"]/gu;

/** Leaves out what stands in quotation marks without a letter of the language: it quotes another one. */
const withoutCitations = (text: string, own: RegExp): string =>
  text.replace(quoted, (found) => (found.search(own) < 0 ? "" : found));

export const script: Check<"script"> = {
  name: "script",
  severity: "error",
  appliesTo: ["translation", "sourceLanguage"],
  run: eachPair(({ source, target }, translation) => {
    const { locale, language, script: name = "" } = translation.target;
    const { own, foreign } = writingOf(name);
    // An acronym may stay as it is in the source.
    const isAcronym = /^[A-Z\d\s().-]+$/.test(target) && source.includes(target);
    if (own && !isAcronym && /\p{L}/u.test(target) && target.search(own) < 0) {
      return `No letter of the script ${name} stands in the text.`;
    }
    // A Greek letter of the source, such as α, is a symbol.
    const isSymbol = (found: string) =>
      language !== translation.source.language &&
      /^\p{Script=Greek}$/u.test(found) &&
      source.includes(found);
    const text = own ? withoutCitations(target, own) : target;
    const patterns = [foreign, foreignLetters[language], mixed];
    const found = [
      ...patterns.flatMap((pattern) => (pattern && text.match(pattern)) ?? []),
      ...latinWordsIn(text, translation.target),
    ].filter((one) => !isSymbol(one));
    return found.length > 0 ? `${list(new Set(found))} are foreign to ${locale}.` : undefined;
  }),
};
