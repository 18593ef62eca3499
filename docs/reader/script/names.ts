import { placesOfIds } from "./places.ts";

/** A name in a sentence: from where to where, and the records that it names. */
interface Name {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
}

const namesIn = (segment: HTMLElement): readonly Name[] =>
  (segment.dataset.names ?? "").split(" ").flatMap((name) => {
    const [, start, end, ids] = /^(\d+)-(\d+)=([\w+]+)$/.exec(name) ?? [];
    return ids === undefined
      ? []
      : [{ start: Number(start), end: Number(end), ids: ids.split("+") }];
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

/**
 * Puts an anchor around each name of a sentence. A name that is cut by the edge of a claim gets several in a row.
 *
 * @param dress - Makes of an anchor what it is to be. It is told the records that are named, and whether the anchor is the first of its name.
 */
export function wrapNames(
  segment: HTMLElement,
  dress: (anchor: HTMLAnchorElement, ids: readonly string[], isFirst: boolean) => void,
): void {
  segment.normalize();
  const names = namesIn(segment);
  for (const [text, from] of textsOf(segment).toReversed()) {
    for (const { start, end, ids } of names.toReversed()) {
      const [first, last] = [Math.max(start - from, 0), Math.min(end - from, text.length)];
      if (first >= last) continue;
      const range = document.createRange();
      range.setStart(text, first);
      range.setEnd(text, last);
      const anchor = document.createElement("a");
      dress(anchor, ids, start >= from);
      range.surroundContents(anchor);
    }
  }
}

/** Gives what knows the address of each record from this page. */
export async function loadAddresses(): Promise<(id: string) => string> {
  const places = await placesOfIds();
  const { root = "./", folder = "" } = document.documentElement.dataset;
  return (id) => root + folder + (Object.hasOwn(places, id) ? places[id] : "");
}

/** Takes the links away, or makes them, as the box says by the time that the places of the records are known. */
async function follow(box: HTMLInputElement): Promise<void> {
  if (!box.checked) {
    for (const anchor of document.querySelectorAll(".name-link")) {
      anchor.replaceWith(...anchor.childNodes);
    }
    return;
  }
  const addressOf = await loadAddresses();
  if (!box.checked || document.querySelector(".name-link")) return;
  for (const segment of document.querySelectorAll<HTMLElement>(".segment")) {
    wrapNames(segment, (anchor, [id = ""]) => {
      anchor.className = "name-link";
      anchor.href = addressOf(id);
    });
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
