import { eachPair, list } from "./check.ts";

/** What a script is written with where Unicode has another name for it. */
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

/** A text is written in its language's script; English has no French letters. Acronyms stay. */
export const script = eachPair(({ source, target }, translation) => {
  const { locale, language, script: name = "" } = translation.target;
  const isAcronym = /^[A-Z\d\s().-]+$/.test(target) && source.includes(target);
  if (name && !isAcronym && /\p{L}/u.test(target) && !lettersOf(name).test(target)) {
    return `No letter of the script ${name} stands in the text.`;
  }
  const foreign = [
    ...(name === "Latn" ? (target.match(foreignToLatin) ?? []) : []),
    ...(language === "en" ? (target.match(frenchLetters) ?? []) : []),
  ];
  return foreign.length > 0 ? `${list(new Set(foreign))} are foreign to ${locale}.` : undefined;
});
