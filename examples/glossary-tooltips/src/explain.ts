import type { Content } from "us-japan-climate-partnership";
import { findMentions } from "us-japan-climate-partnership/find";
import { makeNote } from "./note.ts";

/** What is explained: the glossary, and records of some collections. A page that explains terms alone leaves out the others. */
const explained = ({ locale, terms, places, organizations, initiatives }: Content) => ({
  locale,
  terms,
  places,
  organizations,
  initiatives,
});

/** Where no names are looked for: a button cannot stand in a link, nor in a button. */
const leftOut = "a, button, code, h1, [popover]";

/** The texts of an element, as they were before any of them is changed. */
function textsIn(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest(leftOut)) texts.push(node);
  }
  return texts;
}

/** Makes a button of the first mention of each record in an article; the button opens a note. */
export function explainIn(article: Element, content: Content): void {
  if (article.querySelector("[popovertarget]")) return; // it was done before
  const part = explained(content);
  const { terms, places, organizations, initiatives } = part;
  const records = new Map(
    [terms, places, organizations, initiatives]
      .flatMap((collection) => Object.values(collection))
      .map((record) => [record.id, record] as const),
  );
  for (const text of textsIn(article)) {
    text.data = text.data.replace(/\s+/g, " "); // a name may go on in the next line of the file
    const pieces: (string | Node)[] = [];
    let from = 0;
    for (const { start, end, records: ids } of findMentions(text.data, part)) {
      const found = ids.flatMap((id) => records.get(id) ?? []);
      for (const id of ids) records.delete(id);
      if (found.length === 0) continue;
      const { button, note } = makeNote(text.data.slice(start, end), found);
      article.append(note);
      pieces.push(text.data.slice(from, start), button);
      from = end;
    }
    text.replaceWith(...pieces, text.data.slice(from));
  }
}
