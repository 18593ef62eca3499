/** Keeps the place on a page over a change of language, of view and of width. */

interface Place {
  /** What stands there: a segment, a record, a document or whatever else has an id. */
  readonly id: string;
  /** How far below the upper edge of the window it stands, in pixels. */
  readonly top: number;
}

/** What is kept from one page to the next. */
interface Kept {
  /** The path of the page that was asked for last; who comes to it otherwise is not taken to a place. */
  readonly to: string;
  /** The places of all pages that were left, those of the last one first. A page that has none of them leaves them to the next. */
  readonly places: readonly Place[];
}

const key = "us-japan-climate-partnership:place";

/** What an address can lead to, and the claims of a sentence. Headings are no places: each view has others below the same ids. */
const standing = "main [id]:not(h1, h2, h3, button, input, select), main tbody[data-segment]";

const idOf = (element: HTMLElement): string => element.id || (element.dataset.segment ?? "");

/** What stands on the page. What holds several, such as a section of the text, is no place itself. */
const standingHere = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(standing)].filter(
    (element) => element.matches("tbody") || element.querySelector(standing) === null,
  );

/** What covers the upper edge of the window. */
const covered = (): number => {
  const bar = document.querySelector(".top")?.getBoundingClientRect();
  return Math.max(bar?.bottom ?? 0, 0);
};

/** The first that is seen and those after it, where the page is scrolled to them: another view may not have the first. */
function placesNow(): readonly Place[] {
  if (scrollY === 0) return [];
  const edge = covered();
  return standingHere()
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.height > 0 && box.bottom > edge)
    .map(({ element, box }) => ({ id: idOf(element), top: box.top }));
}

function goTo(places: readonly Place[]): void {
  const here = new Map(standingHere().map((element) => [idOf(element), element]));
  const place = places.find(({ id }) => here.has(id));
  const element = here.get(place?.id ?? "");
  if (!place || !element) return;
  scrollBy({ top: element.getBoundingClientRect().top - place.top, behavior: "instant" });
}

function isPlace(value: unknown): value is Place {
  const { id, top } = Object(value);
  return typeof id === "string" && typeof top === "number";
}

function read(): Kept {
  try {
    const { to, places } = Object(JSON.parse(sessionStorage.getItem(key) ?? "{}"));
    return { to: String(to), places: Array.isArray(places) ? places.filter(isPlace) : [] };
  } catch {
    return { to: "", places: [] };
  }
}

function write(kept: Kept): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Storage may be forbidden; then the other page begins at its top.
  }
}

/** Keeps the place for the page to which a link leads, and those of the pages before. */
function keep(link: HTMLAnchorElement): void {
  write({ to: link.pathname, places: [...placesNow(), ...read().places] });
}

/** The places for this page, if a link led to it that keeps them. Those that it has are not kept any longer. */
function take(): readonly Place[] {
  const { to, places } = read();
  const here = new Set(standingHere().map(idOf));
  write({ to: "", places: places.filter(({ id }) => !here.has(id)) });
  return to === location.pathname ? places : [];
}

/** Keeps the place while the window gets wider or narrower. */
function keepOverWidths(): void {
  let width = innerWidth;
  let places = placesNow();
  addEventListener("scroll", () => {
    if (innerWidth === width) places = placesNow();
  });
  addEventListener("resize", () => {
    if (innerWidth === width) return;
    width = innerWidth;
    goTo(places);
  });
}

/**
 * Goes to a place, and there again when the fonts have come, since they break lines elsewhere, and when all is
 * loaded, since the browser has gone to what the address names by then; unless the reader has gone on.
 */
function arrive(places: readonly Place[]): void {
  let isLeft = false;
  for (const event of ["wheel", "touchmove", "keydown", "pointerdown"]) {
    addEventListener(event, () => (isLeft = true), { once: true, passive: true });
  }
  const goThere = () => {
    if (!isLeft) goTo(places);
  };
  goThere();
  document.fonts.ready.then(goThere);
  addEventListener("load", () => requestAnimationFrame(goThere));
}

/** The links that keep the place. That of the view in which one is leads up to its beginning. */
const keeping = ".languages a, .views a:not([aria-current])";

/** Keeps what is seen first where it is while the page changes above it and below it. */
export function holdPlace(change: () => void): void {
  const places = placesNow();
  change();
  goTo(places);
}

export function keepPlace(): void {
  arrive(take());
  for (const link of document.querySelectorAll<HTMLAnchorElement>(keeping)) {
    link.addEventListener("click", () => keep(link));
  }
  keepOverWidths();
}
