import type { Check } from "./check.ts";
import { eachPair } from "./each.ts";
import { list } from "./show.ts";

/** The scripts of Unicode that a script of a language tag is made of, where their names differ. */
const written: Readonly<Record<string, string>> = {
  Hans: "Han",
  Hant: "Han",
  Jpan: "Hiragana}\\p{Script=Katakana}\\p{Script=Han",
  Kore: "Hangul",
};

const lettersOf = (script: string): RegExp =>
  new RegExp(`[\\p{Script=${written[script] ?? script}}]`, "u");

const foreignToLatin =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}]/gu;
const frenchLetters = /[àâæçèéêëîïôœùûÿ]/giu;

export const script: Check<"script"> = {
  name: "script",
  description:
    "A text has no letter of the script of its language, or has letters that are foreign to it, such as French letters in English.",
  example: {
    locale: "ja",
    key: "claims.longHistory.reason",
    source: "La coopération est ancienne.",
    target: "Kyōryoku no rekishi wa nagai.",
  },
  severity: "error",
  appliesTo: ["translation"],
  run: eachPair(({ source, target }, translation) => {
    const { locale, language, script: name = "" } = translation.target;
    // An acronym may stay as it is in the source.
    const isAcronym = /^[A-Z\d\s().-]+$/.test(target) && source.includes(target);
    if (name && !isAcronym && /\p{L}/u.test(target) && !lettersOf(name).test(target)) {
      return `No letter of the script ${name} stands in the text.`;
    }
    const foreign = [
      ...(name === "Latn" ? (target.match(foreignToLatin) ?? []) : []),
      ...(language === "en" ? (target.match(frenchLetters) ?? []) : []),
    ];
    return foreign.length > 0 ? `${list(new Set(foreign))} are foreign to ${locale}.` : undefined;
  }),
};
