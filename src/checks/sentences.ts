const word = /[\p{L}\p{M}.]+$/u;
const vowel = /[aeiouyæœøаеёиоуыэюяіїєў]/iu;
const others = /^(?:ca|ej|es|ex|etc|ecc|resp|inkl|incl|evtl|напр)$/iu;

/** Whether what stands before a full stop is an abbreviation: `EE. UU.`, `z. B.`, `bzw.`, `พ.ศ.` */
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

const end =
  /[。！？｡۔।॥։።။។]|(?<![.!?؟])[.!?؟]+(?=["'”“’‘»«›‹)\]]{0,4}(?:\s{1,4}["'«“„‚¿¡(]{0,2}[\p{Lu}\p{Lo}]|$))/gu;

/** How many sentences a text is. */
export function countSentences(text: string): number {
  const whole = text.trim();
  return [...whole.matchAll(end)].filter(
    ({ 0: mark, index }) =>
      mark !== "." || index > whole.length - 6 || !isAbbreviated(whole.slice(0, index)),
  ).length;
}
