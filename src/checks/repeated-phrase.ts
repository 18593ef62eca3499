/** Finds words, and single letters of the scripts that put no space between words. A very long word is cut, since a pattern cannot find one of millions of letters. */
const token =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}\p{N}’'-]){1,999}/gu;
const east = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** The most words, or letters of an East Asian script, of a phrase that is looked for: a long sentence. */
const longest = 160;

/** The fewest words of a phrase, or its fewest letters in an East Asian script, where no mark parts it from its like: ひとつひとつ is one word. */
const fewest = { words: 2, letters: 5 };

/** The same where a mark parts the two: languages say `the more, the more`, and list `X energy, energy Y`. */
const fewestParted = { words: 5, letters: 12 };

/** Finds a phrase or a sentence that stands twice in a row, whatever marks stand between. */
export function repeatedPhrase(text: string, lower: (text: string) => string): string | undefined {
  const tokens = [...text.matchAll(token)];
  const ids = new Map<string, number>();
  const numbers = tokens.map(([token]) => {
    const word = lower(token);
    const known = ids.get(word) ?? ids.size;
    ids.set(word, known);
    return known;
  });
  const startOf = (at: number) => tokens[at]?.index ?? text.length;
  const endOf = (at: number) => startOf(at) + (tokens[at]?.[0].length ?? 0);
  for (let size = fewest.words; size <= Math.min(longest, tokens.length / 2); size++) {
    let same = 0;
    for (let at = size; at < numbers.length; at++) {
      same = numbers[at] === numbers[at - size] ? same + 1 : 0;
      if (same !== size) continue;
      same = 0;
      const first = at - 2 * size + 1;
      const end = endOf(first + size - 1);
      const phrase = text.slice(startOf(first), end);
      const isParted = /\S/u.test(text.slice(end, startOf(first + size)));
      const { words, letters } = isParted ? fewestParted : fewest;
      if (size >= (east.test(phrase) ? letters : words) && /\p{L}{2}/u.test(phrase)) return phrase;
    }
  }
  return undefined;
}
