import { eachPair, list } from "./check.ts";

/** What each script is written with, as Unicode names it. */
const written: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Grek: /\p{Script=Greek}/u,
  Hang: /\p{Script=Hangul}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Jpan: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  Kore: /\p{Script=Hangul}/u,
  Latn: /\p{Script=Latin}/u,
  Thai: /\p{Script=Thai}/u,
};

const foreignToLatin =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}]/gu;
const frenchLetters = /[àâæçèéêëîïôœùûÿ]/giu;

/** A text is written in its language's script; English has no French letters. Acronyms stay. */
export const script = eachPair(({ source, target }, translation) => {
  const { locale, language, script: name = "" } = translation.target;
  const own = written[name];
  const isAcronym = /^[A-Z\d\s().-]+$/.test(target) && source.includes(target);
  if (own && !isAcronym && /\p{L}/u.test(target) && !own.test(target)) {
    return `No letter of the script ${name} stands in the text.`;
  }
  const foreign = [
    ...(name === "Latn" ? (target.match(foreignToLatin) ?? []) : []),
    ...(language === "en" ? (target.match(frenchLetters) ?? []) : []),
  ];
  return foreign.length > 0 ? `${list(new Set(foreign))} are foreign to ${locale}.` : undefined;
});
