const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/** The digits 0 to 9 of a script stand in a row that begins at 0 or 6 of sixteen code points. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  return String((code % 16) - (isDigit(code - (code % 16)) ? 0 : 6));
}

const signs: Readonly<Record<string, string>> = { "％": "%", "٪": "%", "٫": ".", "٬": "," };

/** Digits of any script as ASCII: `２０２１`, `٢٠٢١` and `२०२१` are 2021. */
export const plainDigits = (text: string): string =>
  text.replaceAll(/[\p{Nd}％٪٫٬]/gu, (character) => signs[character] ?? plainDigit(character));
