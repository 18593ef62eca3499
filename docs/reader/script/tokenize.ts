const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu;

/** A text without accents or case. */
export const plain = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").normalize("NFC").toLowerCase();

/** Words without accents or case; of scripts without spaces, every two characters. */
export function tokenize(text: string): string[] {
  const letters = plain(text);
  const pairs = [...letters.matchAll(unspaced)].flatMap(([run]) =>
    run.length < 2
      ? [run]
      : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return [...pairs, ...(letters.replaceAll(unspaced, " ").match(/[\p{L}\p{N}]+/gu) ?? [])];
}
