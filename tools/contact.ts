/** What an example has where the reader puts a name of their own: whoever copies one has not set anything yet. */
const blanks = /[<>…]/;

/** Tells whether a text still has what an example leaves for the reader to fill in. */
export const hasBlanks = (text: string): boolean =>
  blanks.test(text) || /^your name$/i.test(text.trim());

/** An address of the web, in its normal form; `undefined` if the text is no such address, or has a user name or a password in it, which would be published. */
export function webAddress(text: unknown): string | undefined {
  if (typeof text !== "string" || blanks.test(text)) return undefined;
  const url = URL.parse(text);
  const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
  return isWeb && url.username === "" && url.password === "" ? url.href : undefined;
}

/** An email address, as CITATION.cff takes it; `undefined` if the text is no such address. */
export const emailAddress = (text: unknown): string | undefined =>
  typeof text === "string" && !blanks.test(text) && /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text)
    ? text
    : undefined;
