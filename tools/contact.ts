/** What an example has where the reader puts a name of their own: whoever copies one has not set anything yet. */
const blanks = /[<>…]/;

/** An address of the web, in its normal form; `undefined` if it is none. */
export function webAddress(text: unknown): string | undefined {
  if (typeof text !== "string" || blanks.test(text)) return undefined;
  const url = URL.parse(text);
  return url?.protocol === "https:" || url?.protocol === "http:" ? url.href : undefined;
}

/** An email address, as CITATION.cff takes it; `undefined` if it is none. */
export const emailAddress = (text: unknown): string | undefined =>
  typeof text === "string" && !blanks.test(text) && /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text)
    ? text
    : undefined;
