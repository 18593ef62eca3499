/** Writes a text in upper case. Turkish has an upper case of its own. An application may call a language by a name that is not a language tag, and then the common upper case is taken. */
export function upperCase(text: string, locale: string): string {
  try {
    return text.toLocaleUpperCase(locale);
  } catch {
    return text.toUpperCase();
  }
}
