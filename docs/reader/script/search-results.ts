import type { SearchEntry } from "../pages/search-entry.ts";
import { kindOf, make, nameOf } from "./elements.ts";
import { otherName } from "./other-name.ts";
import type { FoundGroup, Results } from "./search-index.ts";
import "../style/search.css";

/** Makes what is found into the options of a list: a thing is an option, a sentence a group of its claims. */

/** How many options there are at most, but for that of all results, and at most of the first group while others have something, too. */
const most = { all: 9, first: 4, next: 2 };

const root = () => document.documentElement.dataset.root ?? "./";

/** How many options an entry is. */
const sizeOf = ({ claims = [] }: SearchEntry): number => Math.max(claims.length, 1);

/** The first entries of a group that have room: one is always shown. */
function fitting(entries: readonly SearchEntry[], room: number): readonly SearchEntry[] {
  let left = room;
  return entries.filter((entry, at) => {
    left -= sizeOf(entry);
    return at === 0 || left >= 0;
  });
}

/** A few entries of each group: each gets its share, and then the first what is left over. */
function fewOf(groups: readonly FoundGroup[]): readonly FoundGroup[] {
  const shares = groups.map(({ entries }, at) =>
    fitting(entries, at === 0 ? most.first : at === 1 ? most.next : 1),
  );
  const taken = (all: readonly (readonly SearchEntry[])[]) =>
    all.flat().reduce((sum, entry) => sum + sizeOf(entry), 0);
  return groups.map((group, at) => {
    const own = shares[at] ?? [];
    const room = most.all - taken(shares) + taken([own]);
    const entries = fitting(group.entries, Math.max(room, taken([own])));
    shares[at] = entries;
    return { ...group, entries };
  });
}

function optionOf(place: string, ...children: readonly (Node | string)[]): HTMLAnchorElement {
  const option = make("a", "", ...children);
  option.href = place;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  option.tabIndex = -1;
  return option;
}

/** A group of options that is named by elements. */
function group(
  className: string,
  names: readonly HTMLElement[],
  ...children: readonly Node[]
): HTMLElement {
  const element = make("div", className, ...children);
  element.setAttribute("role", "group");
  element.setAttribute("aria-labelledby", names.map(({ id }) => id).join(" "));
  return element;
}

/** A sentence with all of its claims, the worst verdict first: who takes the first has not taken the better half. */
function sentenceOf(entry: SearchEntry, heading: HTMLElement): HTMLElement {
  const { id, name, kind, claims = [] } = entry;
  const sentence = make("div", "found-sentence", make("span", "quiet", kind), ` ${name}`);
  sentence.id = `found-${id}`;
  sentence.setAttribute("role", "presentation");
  const options = claims.map((claim) =>
    optionOf(
      root() + claim.place,
      make("b", `verdict ${claim.verdict}`, claim.kind),
      ` ${claim.name}`,
    ),
  );
  return group("found-group", [heading, sentence], sentence, ...options);
}

/** The options of one kind below their heading. A sentence is a group of its own, since its claims belong together. */
function optionsOf(
  { kind, heading, lang, entries }: FoundGroup,
  typed: string,
): readonly HTMLElement[] {
  const head = make("div", "found-kind", heading);
  head.id = `found-${kind}`;
  head.setAttribute("role", "presentation");
  const single = (entry: SearchEntry) =>
    optionOf(
      root() + entry.place,
      ...kindOf(entry.kind),
      nameOf(entry),
      ...otherName(entry, typed),
    );
  const inLanguage = (element: HTMLElement) => {
    if (lang !== undefined) element.lang = lang;
    return element;
  };
  const isOfSentences = entries.some(({ claims = [] }) => claims.length > 0);
  return isOfSentences
    ? [
        head,
        ...entries.map((entry) =>
          entry.claims?.length
            ? sentenceOf(entry, head)
            : group("found-group", [head], single(entry)),
        ),
      ]
    : [group("found-group", [head], head, ...entries.map((entry) => inLanguage(single(entry))))];
}

/** The options for what is found, each with an id of its own; the last leads to all of it. */
export function resultsOf(
  { groups, all }: Results,
  typed: string,
  pageOfAll: string,
): readonly HTMLElement[] {
  const last = optionOf(pageOfAll, all);
  last.classList.add("found-all");
  const results = [...fewOf(groups).flatMap((one) => optionsOf(one, typed)), last];
  const options = results.flatMap((result) =>
    result.matches("[role=option]")
      ? [result]
      : [...result.querySelectorAll<HTMLElement>("[role=option]")],
  );
  for (const [at, option] of options.entries()) option.id = `found-option-${at}`;
  return results;
}
