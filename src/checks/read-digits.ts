const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/** Gives the ASCII digit for a digit of any script. The ten digits of a script begin at the first or the seventh of sixteen code points. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  return String((code % 16) - (isDigit(code - (code % 16)) ? 0 : 6));
}

/** Signs that are written in their own way with the digits of some scripts. */
const signs: Readonly<Record<string, string>> = { "％": "%", "٪": "%", "٫": ".", "٬": "," };

/** Replaces the digits of every script by ASCII ones: `２０２１`, `٢٠٢١` and `२०२१` become `2021`. */
export const plainDigits = (text: string): string =>
  text.replaceAll(/[\p{Nd}％٪٫٬]/gu, (character) => signs[character] ?? plainDigit(character));
