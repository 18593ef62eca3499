import { placesOfIds } from "./places.ts";

/** A name in a sentence: from where to where, and the record that it names. */
interface Name {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

const namesIn = (segment: HTMLElement): readonly Name[] =>
  (segment.dataset.names ?? "").split(" ").flatMap((name) => {
    const [, start, end, id] = /^(\d+)-(\d+)=(\w+)$/.exec(name) ?? [];
    return id === undefined ? [] : [{ start: Number(start), end: Number(end), id }];
  });

/** The text nodes of a sentence with the place at which each begins; those of its mark are left out. */
function textsOf(segment: HTMLElement): readonly (readonly [text: Text, start: number])[] {
  const walker = document.createTreeWalker(segment, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(".marked") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: (readonly [Text, number])[] = [];
  let at = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    texts.push([node, at]);
    at += node.length;
  }
  return texts;
}

/** Makes each name of a sentence a link to its record. A name that is cut by the edge of a claim becomes several links in a row. */
function link(segment: HTMLElement, addressOf: (id: string) => string): void {
  const names = namesIn(segment);
  for (const [text, from] of textsOf(segment).toReversed()) {
    for (const { start, end, id } of names.toReversed()) {
      const [first, last] = [Math.max(start - from, 0), Math.min(end - from, text.length)];
      if (first >= last) continue;
      const range = document.createRange();
      range.setStart(text, first);
      range.setEnd(text, last);
      const anchor = document.createElement("a");
      anchor.className = "name-link";
      anchor.href = addressOf(id);
      range.surroundContents(anchor);
    }
  }
}

/** Takes the links away, or makes them, as the box says by the time that the places of the records are known. */
async function follow(box: HTMLInputElement): Promise<void> {
  if (!box.checked) {
    for (const anchor of document.querySelectorAll(".name-link")) {
      anchor.replaceWith(...anchor.childNodes);
    }
    return;
  }
  const places = await placesOfIds();
  if (!box.checked || document.querySelector(".name-link")) return;
  const { root = "./", folder = "" } = document.documentElement.dataset;
  for (const segment of document.querySelectorAll<HTMLElement>(".segment")) {
    segment.normalize();
    link(segment, (id) => root + folder + (Object.hasOwn(places, id) ? places[id] : ""));
  }
}

/** Shows the names and terms of the article as links, once somebody asks for them. */
export function showNames(): void {
  const box = document.querySelector<HTMLInputElement>(".show-names");
  if (!box) return;
  const update = () =>
    follow(box).catch(() => {
      box.checked = false; // to be tried again
    });
  box.addEventListener("change", update);
  addEventListener("pageshow", update); // the browser checks the box again for who comes back
}
