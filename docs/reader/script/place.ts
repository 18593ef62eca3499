/** Keeps the place in the article over a change of language, of view and of width. */

interface Place {
  readonly segment: string;
  /** How far below the upper edge of the window it stands, in pixels. */
  readonly top: number;
}

const key = "us-japan-climate-partnership:place";

/** What stands for the segments on each view: a sentence of the text, a row of the languages, the claims of a sentence. */
const standing = ".segment, .compare tbody tr, .claims tbody";

const segmentOf = (element: HTMLElement): string => element.dataset.segment ?? element.id;

/** What covers the upper edge of the window. */
const covered = (): number => {
  const bar = document.querySelector(".top")?.getBoundingClientRect();
  return Math.max(bar?.bottom ?? 0, 0);
};

/** The first segment that is seen and those after it, where the page has any and is scrolled to them: another view may not have the first. */
function placesNow(): readonly Place[] {
  if (scrollY === 0) return [];
  const edge = covered();
  return [...document.querySelectorAll<HTMLElement>(standing)]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.height > 0 && box.bottom > edge)
    .map(({ element, box }) => ({ segment: segmentOf(element), top: box.top }));
}

function goTo(places: readonly Place[]): void {
  const here = new Map(
    [...document.querySelectorAll<HTMLElement>(standing)].map((element) => [
      segmentOf(element),
      element,
    ]),
  );
  const place = places.find(({ segment }) => here.has(segment));
  const element = here.get(place?.segment ?? "");
  if (!place || !element) return;
  scrollBy({ top: element.getBoundingClientRect().top - place.top, behavior: "instant" });
}

function keep(): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(placesNow()));
  } catch {
    // Storage may be forbidden; then the other page begins at its top.
  }
}

function isPlace(value: unknown): value is Place {
  const { segment, top } = Object(value);
  return typeof segment === "string" && typeof top === "number";
}

function kept(): readonly Place[] {
  try {
    const places: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    sessionStorage.removeItem(key);
    return Array.isArray(places) ? places.filter(isPlace) : [];
  } catch {
    return [];
  }
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

/** Goes to a place, and there again when the fonts have come, since they break lines elsewhere; unless the reader has gone on by then. */
function arrive(places: readonly Place[]): void {
  let isLeft = false;
  for (const event of ["wheel", "touchmove", "keydown", "pointerdown"]) {
    addEventListener(event, () => (isLeft = true), { once: true, passive: true });
  }
  goTo(places);
  document.fonts.ready.then(() => {
    if (!isLeft) goTo(places);
  });
}

/** Keeps what is seen first where it is while the page changes above it and below it. */
export function holdPlace(change: () => void): void {
  const places = placesNow();
  change();
  goTo(places);
}

export function keepPlace(): void {
  arrive(location.hash === "" ? kept() : []);
  for (const link of document.querySelectorAll(".languages a, .views a")) {
    link.addEventListener("click", keep);
  }
  keepOverWidths();
}
