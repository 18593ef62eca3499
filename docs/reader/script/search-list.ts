import type { SearchEntry } from "../pages/search-entry.ts";
import { kindOf, make, nameOf } from "./elements.ts";
import { otherName } from "./other-name.ts";
import { countIn, wordsOf } from "./query.ts";
import type { FoundGroup } from "./search-index.ts";
import { tokenize } from "./tokenize.ts";
import "../style/search.css";

/** Makes what is found into a heading and a list for each kind. */

const root = () => document.documentElement.dataset.root ?? "./";

/** How many characters of a text are shown. */
const shown = 180;

/** A part of a text with the words that are typed, if it has them. */
function excerptOf(text: string, typed: string): string {
  const words = wordsOf(typed);
  const sentences = text.split(/(?<=[.!?] |[。！？])/u);
  const at = sentences.findIndex((sentence) => countIn(words, tokenize(sentence)) > 0);
  const from = sentences.slice(Math.max(at, 0)).join("");
  const cut = from.length > shown ? `${from.slice(0, shown).replace(/\s+\S*$/, "")} …` : from;
  return at > 0 ? `… ${cut}` : cut;
}

function linkTo(place: string, name: Node | string): HTMLAnchorElement {
  const link = make("a", "", name);
  link.href = root() + place;
  return link;
}

/** A sentence, and below it all of its claims with their verdicts, the worst first. */
function sentenceOf({ name, kind, place, claims = [] }: SearchEntry): HTMLElement {
  const rows = claims.map((claim) =>
    make(
      "li",
      "",
      make("b", `verdict ${claim.verdict}`, claim.kind),
      " ",
      linkTo(claim.place, claim.name),
    ),
  );
  const sentence = make("li", "", linkTo(place, name), " ", make("span", "quiet", kind));
  if (rows.length > 0) sentence.append(make("ul", "plain", ...rows));
  return sentence;
}

function thingOf(entry: SearchEntry, typed: string): HTMLElement {
  const { kind, place, text } = entry;
  const line = make("li", "", ...kindOf(kind), linkTo(place, nameOf(entry)));
  line.append(...otherName(entry, typed));
  if (text !== "") line.append(make("p", "quiet", excerptOf(text, typed)));
  return line;
}

/** A section for each kind of what is found. */
export function sectionsOf(groups: readonly FoundGroup[], typed: string): readonly HTMLElement[] {
  return groups.map((group) => {
    const heading = make("h2", "", group.heading);
    heading.id = `results-${group.kind}`;
    const items = group.entries.map((entry) =>
      entry.group === "sentences" ? sentenceOf(entry) : thingOf(entry, typed),
    );
    const list = make("ul", "found-list", ...items);
    const section = make("section", "", heading);
    section.setAttribute("aria-labelledby", heading.id);
    if (group.lang !== undefined) list.lang = group.lang;
    section.append(list);
    return section;
  });
}
