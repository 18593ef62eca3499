import MiniSearch from "minisearch";
import type { SearchEntry } from "../pages/search-entry.ts";
import { countIn, wholeOf, wordsOf } from "./query.ts";
import { tokenize } from "./tokenize.ts";

/** An entry that is found, and how well. */
export interface Match {
  readonly entry: SearchEntry;
  /** Whether what is typed is one of its names, or its id. */
  readonly isExact: boolean;
  /** Whether its names have all words that are typed. */
  readonly isNamed: boolean;
  /** How many of the words that are typed it has. */
  readonly words: number;
  readonly score: number;
}

const formsOf = ({ forms = {} }: SearchEntry): readonly string[] =>
  Object.values(forms).flatMap((names = []) => names);

/** All names of an entry, and its id. */
const namesOf = (entry: SearchEntry): readonly string[] => [
  entry.name,
  entry.id,
  ...formsOf(entry),
  ...(entry.claims ?? []).flatMap(({ id, name }) => [id, name]),
];

/** What of an entry makes others found that name it: of a record its names, of a document its publisher. */
const saidElsewhere = (entry: SearchEntry): readonly string[] => [
  ...(entry.group === "documents" ? [] : [entry.name]),
  ...formsOf(entry),
];

/** The parts of a name in code: `create Partnership`. */
const humpsOf = ({ group, name }: SearchEntry): string =>
  group === "reference" ? name.split(/(?=\p{Lu})/u).join(" ") : "";

/** What is looked through of the claims of a sentence: how they stand, together and each, and what they say. */
const claimsOf = ({ kind: counts, claims = [] }: SearchEntry): string =>
  claims
    .map(({ id, kind, verdict, name }) => `${counts} ${id} ${kind} ${verdict} ${name}`)
    .join(" ");

/** The best first: one that is called so, then one whose names have all words, then by how many words it has. */
const byMatch = (a: Match, b: Match): number =>
  Number(b.isExact) - Number(a.isExact) ||
  Number(b.isNamed) - Number(a.isNamed) ||
  b.words - a.words ||
  b.score - a.score;

/** What is found, the best first, and how many of the words that are typed the best has. */
interface Found {
  readonly most: number;
  readonly matches: readonly Match[];
}

/** Finds what has all of the words; if nothing has, as of a question, what has nearly as many of them as the best. */
export interface EntryIndex {
  readonly search: (typed: string) => Found;
}

export function indexOf(entries: readonly SearchEntry[]): EntryIndex {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const indexed = entries.map((entry) => {
    const names = (entry.names ?? []).flatMap((id) => {
      const named = byId.get(id);
      return named === undefined ? [] : saidElsewhere(named);
    });
    const called = [...formsOf(entry), entry.id, humpsOf(entry)].join(" ");
    const { id, name, text } = entry;
    return { id, name, text, called, claims: claimsOf(entry), names: names.join(" ") };
  });
  const index = new MiniSearch({
    fields: ["name", "called", "claims", "text", "names"],
    tokenize,
    processTerm: (term) => term,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { name: 3, claims: 3, called: 2, names: 0.5 },
    },
  });
  index.addAll(indexed);
  const known = new Map(
    entries.map((entry, at) => [
      entry.id,
      {
        entry,
        whole: new Set(namesOf(entry).map(wholeOf)),
        tokens: tokenize(`${entry.name} ${indexed[at]?.called} ${indexed[at]?.claims}`),
      },
    ]),
  );
  return {
    search: (typed) => {
      const words = wordsOf(typed);
      const whole = wholeOf(typed);
      const all = index.search(words.join(" "), { combineWith: "AND" });
      const found = (all.length > 0 ? all : index.search(words.join(" "))).flatMap(
        ({ id, score, queryTerms }) => {
          const one = known.get(id);
          if (one === undefined) return [];
          const { entry, tokens } = one;
          const isNamed = countIn(words, tokens) === words.length;
          const count = new Set(queryTerms).size;
          return [{ entry, isExact: one.whole.has(whole), isNamed, words: count, score }];
        },
      );
      const most = Math.max(0, ...found.map((match) => match.words));
      const matches = found.filter((match) => match.words * 2 > most).sort(byMatch);
      return { most, matches };
    },
  };
}
