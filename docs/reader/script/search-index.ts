import MiniSearch, { type SearchResult } from "minisearch";
import type { Found } from "../pages/search-entry.ts";
import { tokenize } from "./tokenize.ts";

/** What is looked through of the claims of a sentence: the verdicts and what they are over. */
const wordsOf = (claims: NonNullable<Found["claims"]>): string =>
  claims.map(({ kind, name }) => `${kind} ${name}`).join(" ");

async function make(file: string): Promise<MiniSearch> {
  const response = await fetch(file);
  const index = new MiniSearch({
    fields: ["name", "claims", "text"],
    storeFields: ["name", "kind", "place", "claims"],
    stringifyField: (value, field) => (field === "claims" ? wordsOf(value) : String(value)),
    tokenize,
    processTerm: (term) => term,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { name: 3, claims: 3 },
    },
  });
  index.addAll(await response.json());
  return index;
}

let made: Promise<MiniSearch> | undefined;

/** What has all the words that are typed; if nothing has, as of a question, what has some of them. What is searched comes from a file of the site, when it is first needed. */
export async function find(
  file: string,
  typed: string,
): Promise<readonly (SearchResult & Found)[]> {
  made ??= make(file).catch((error) => {
    made = undefined; // it may be there the next time
    throw error;
  });
  const index = await made;
  const all = index.search(typed, { combineWith: "AND" });
  return (all.length > 0 ? all : index.search(typed)) as (SearchResult & Found)[];
}
