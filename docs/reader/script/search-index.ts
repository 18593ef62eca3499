import MiniSearch, { type SearchResult } from "minisearch";
import { tokenize } from "./tokenize.ts";

/** A thing that is found: what it is, what it is called, and the page that shows it. */
export interface Found {
  readonly name: string;
  readonly kind: string;
  readonly place: string;
  /** The claims of a sentence, the worst verdict first. */
  readonly claims?: readonly FoundClaim[];
}

/** A claim of a sentence: its kind is the name of its verdict. */
export interface FoundClaim extends Found {
  readonly verdict: string;
}

/** What is looked through of the claims of a sentence: the verdicts and what they are over. */
const wordsOf = (claims: readonly FoundClaim[]): string =>
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
