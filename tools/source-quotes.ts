import { isTree, type Tree } from "../src/content/tree.ts";
import type { LocaleFiles } from "./read-locales.ts";

/** Adds to the French texts what follows from the claims: in French, the translated quote is the quote. */
export function withSourceQuotes(files: LocaleFiles, claims: Tree): LocaleFiles {
  if (!isTree(files.claims)) return files;
  const quoted = Object.entries(files.claims).map(([id, texts]) => {
    const claim = claims[id];
    return isTree(texts) && isTree(claim)
      ? [id, { ...texts, translatedQuote: [claim.quote] }]
      : [id, texts];
  });
  return { ...files, claims: Object.fromEntries(quoted) };
}
