import {
  type FoundKind,
  foundKinds,
  type ReferenceSearchFile,
  type SearchEntry,
  type SearchFile,
} from "../pages/search-entry.ts";
import { type EntryIndex, indexOf, type Match } from "./entry-index.ts";

/** What is found of one kind, the best first. */
export interface FoundGroup {
  readonly kind: FoundKind;
  readonly heading: string;
  /** The language of the entries, where it is not that of the page. */
  readonly lang: string | undefined;
  readonly entries: readonly SearchEntry[];
}

export interface Results {
  readonly count: number;
  /** What the link to all results says. */
  readonly all: string;
  readonly groups: readonly FoundGroup[];
}

export interface Searcher {
  /** Looks through what is loaded. */
  readonly find: (typed: string) => Results;
  /** Whether there are guides and a reference to look through, once that is known: the rest does not wait for them. */
  readonly rest: Promise<boolean>;
}

async function load(file: string): Promise<Response> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file} is not there: ${response.status}.`);
  return response;
}

/** The language of the page. */
const pageLanguage = document.documentElement.lang;

/**
 * How well the best of a group is named by what is typed. Names in code are words of the data, too: a name in the
 * reference comes before the sections of guides that have it in their heading, and never before the data. A heading
 * of a guide comes before the data only if more of the typed words are in the guides.
 */
function rankOf(kind: FoundKind, all: readonly Match[], guidesHaveMore: boolean): number {
  const isNamed = all.some((match) => match.isNamed);
  const isExact = all.some((match) => match.isExact);
  const isBeside = kind === "guides" || kind === "reference";
  if (isExact) return kind === "reference" ? 2 : 3;
  if (isBeside) return Number(isNamed && guidesHaveMore);
  return isNamed ? 2 : 0;
}

/** The groups with something of exactly that name first, then those that have all words in a name. */
function groupsOf(
  matches: readonly Match[],
  headings: SearchFile["headings"],
  referenceLocale: string | undefined,
  guidesHaveMore: boolean,
): readonly FoundGroup[] {
  const languages = new Intl.DisplayNames(pageLanguage, { type: "language" });
  const headingOf = (kind: FoundKind, count: number, lang: string | undefined) =>
    `${headings[kind]} (${count})${lang === undefined ? "" : ` – ${languages.of(lang)}`}`;
  const languageOf = (kind: FoundKind) =>
    kind === "guides" || kind === "reference" ? referenceLocale : undefined;
  const rank = ({ kind, all }: { readonly kind: FoundKind; readonly all: readonly Match[] }) =>
    rankOf(kind, all, guidesHaveMore);
  return foundKinds
    .map((kind) => ({ kind, all: matches.filter(({ entry }) => entry.group === kind) }))
    .filter(({ all }) => all.length > 0)
    .sort((a, b) => rank(b) - rank(a))
    .map(({ kind, all }) => {
      const lang = languageOf(kind);
      const heading = headingOf(kind, all.length, lang);
      return { kind, heading, lang, entries: all.map(({ entry }) => entry) };
    });
}

async function make(file: string, referenceFile: string | undefined): Promise<Searcher> {
  const { headings, allResults, entries }: SearchFile = await (await load(file)).json();
  const own = indexOf(entries);
  let reference: EntryIndex | undefined;
  let referenceLocale: string | undefined;
  const rest = async (): Promise<boolean> => {
    if (referenceFile === undefined) return false;
    try {
      const others: ReferenceSearchFile = await (await load(referenceFile)).json();
      reference = indexOf(others.entries);
      if (others.locale !== pageLanguage) referenceLocale = others.locale;
      return true;
    } catch {
      return false; // without a network it may not be there; the other results are
    }
  };
  return {
    find: (typed) => {
      const found = own.search(typed);
      const beside = reference?.search(typed);
      const isAsGood = beside && beside.most >= found.most;
      const matches = [...found.matches, ...(isAsGood ? beside.matches : [])];
      const all = allResults.replace("{{count}}", String(matches.length));
      const guidesHaveMore = beside !== undefined && beside.most > found.most;
      const groups = groupsOf(matches, headings, referenceLocale, guidesHaveMore);
      return { count: matches.length, all, groups };
    },
    rest: rest(),
  };
}

let made: Promise<Searcher> | undefined;

/** What searches in the language of the page. What is looked through comes from files of the site, when it is first needed. */
export function searcher(): Promise<Searcher> {
  const { root = "./" } = document.documentElement.dataset;
  const { reference } = document.querySelector<HTMLElement>("search")?.dataset ?? {};
  made ??= make(`${root}search/${pageLanguage}.json`, reference).catch((error) => {
    made = undefined; // it may be there the next time
    throw error;
  });
  return made;
}
