const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu;

/** Initials with points, such as U.S. */
const initials = /(?<!\p{L})(?:\p{L}\.){2,}/gu;

/** Without accents, case, points between initials, or the forms of letters that are wider or narrower than others. */
export const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(initials, (letters) => letters.replaceAll(".", ""));

/** Words without accents or case; of scripts without spaces, every two characters. */
export function tokenize(text: string): string[] {
  const shown = plain(text);
  const pairs = [...shown.matchAll(unspaced)].flatMap(([run]) =>
    run.length < 2
      ? [run]
      : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return [...pairs, ...(shown.replaceAll(unspaced, " ").match(/[\p{L}\p{N}]+/gu) ?? [])];
}
