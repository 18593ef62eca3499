import type { SearchEntry } from "../pages/search-entry.ts";
import { make } from "./elements.ts";
import { countIn, wordsOf } from "./query.ts";
import { tokenize } from "./tokenize.ts";

/** The name under which an entry is found, if what is typed is not in the one that is shown: `(décarbonation)`. */
export function otherName(entry: SearchEntry, typed: string): readonly Node[] {
  const { group, name, forms = {} } = entry;
  if (group === "documents") return []; // its publisher is shown
  const shown = tokenize(name);
  const missing = wordsOf(typed).filter((word) => countIn([word], shown) === 0);
  const [best] = Object.entries(forms)
    .flatMap(([lang, names = []]) => names.map((form) => ({ lang, form })))
    .map((one) => ({ ...one, count: countIn(missing, tokenize(one.form)) }))
    .sort((a, b) => b.count - a.count);
  if (best === undefined || best.count === 0) return [];
  const other = make("span", "quiet", ` (${best.form})`);
  if (best.lang !== "und") other.lang = best.lang;
  return [other];
}
