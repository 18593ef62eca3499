import type { Language } from "./language.ts";

/** Finds the last word, with its full stops. */
const word = /[\p{L}\p{M}.]+$/u;
const vowel = /[aeiouyæœøаеёиоуыэюяіїєў]/iu;
/** Abbreviations that have vowels, as words do. */
const others = /^(?:ca|ej|es|ex|etc|ecc|resp|inkl|incl|evtl|напр)$/iu;

/** Tells whether a text that stands before a full stop ends with an abbreviation: `EE. UU.`, `z. B.`, `bzw.`, `พ.ศ.` */
export function isAbbreviated(before: string): boolean {
  const [last = ""] = word.exec(before.slice(-20)) ?? [];
  const letters = last.normalize("NFD").replaceAll(/\p{M}/gu, "");
  return (
    /^(?:\p{L}|\p{Lu}\p{L})$|.\..|\p{Script=Thai}/u.test(letters) ||
    (/^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(letters) &&
      !vowel.test(letters) &&
      !/^\p{Lu}{3}/u.test(letters)) ||
    others.test(letters)
  );
}

/** Finds the marks that end a sentence: before a space and a capital letter, or at the end of the text. */
const end =
  /[。！？｡۔।॥։።။។]|(?<![.!?؟])[.!?؟]+(?=["'”“’‘»«›‹)\]]{0,4}(?:\s{1,4}["'«“„‚¿¡(]{0,2}[\p{Lu}\p{Lo}]|$))/gu;

/** The languages that write a full stop after an ordinal: `16. April`, `20. Jahrhundert`. */
const ordinalStops = "bs cs da de et eu fi fo hr hu is lb lv nb nn no pl sk sl sr tr".split(" ");
const ordinal = /(?<![\p{L}\d.,])\d{1,2}$/u;

/** Counts the sentences of a text. */
export function countSentences(text: string, { language }: Language): number {
  const whole = text.trim();
  const hasOrdinals = ordinalStops.includes(language);
  return [...whole.matchAll(end)].filter(({ 0: mark, index }) => {
    if (mark !== "." || index > whole.length - 6) return true;
    const before = whole.slice(Math.max(0, index - 20), index);
    return !isAbbreviated(before) && !(hasOrdinals && ordinal.test(before));
  }).length;
}
