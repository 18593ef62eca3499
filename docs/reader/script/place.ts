/** Keeps the place in the article over a change of language, of view and of width. */

interface Place {
  readonly segment: string;
  /** How far below the upper edge of the window it stands, in pixels. */
  readonly top: number;
}

const key = "us-japan-climate-partnership:place";

/** Anything that stands for a segment: its sentence in the text, its row in a table. */
const elementOf = (segment: string): Element | null =>
  document.getElementById(segment) ?? document.querySelector(`[data-segment="${segment}"]`);

/** The first segment that is seen, where the page has any and is scrolled to them. */
function placeNow(): Place | undefined {
  if (scrollY === 0) return undefined;
  const shown = [...document.querySelectorAll("[data-segment], .segment, .compare tbody tr")];
  const first = shown.find((element) => element.getBoundingClientRect().bottom > 60);
  const segment = first?.getAttribute("data-segment") ?? first?.id;
  return first && segment ? { segment, top: first.getBoundingClientRect().top } : undefined;
}

function goTo({ segment, top }: Place): void {
  const element = elementOf(segment);
  if (element) scrollBy({ top: element.getBoundingClientRect().top - top, behavior: "instant" });
}

function keep(): void {
  const place = placeNow();
  try {
    if (place) sessionStorage.setItem(key, JSON.stringify(place));
    else sessionStorage.removeItem(key);
  } catch {
    // Storage may be forbidden; then the other page begins at its top.
  }
}

function kept(): Place | undefined {
  try {
    const place: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    sessionStorage.removeItem(key);
    const { segment, top } = Object(place);
    return typeof segment === "string" && typeof top === "number" ? { segment, top } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the place while the window gets wider or narrower. */
function keepOverWidths(): void {
  let width = innerWidth;
  let place = placeNow();
  addEventListener("scroll", () => {
    if (innerWidth === width) place = placeNow();
  });
  addEventListener("resize", () => {
    if (innerWidth === width) return;
    width = innerWidth;
    if (place) goTo(place);
  });
}

export function keepPlace(): void {
  const place = location.hash === "" ? kept() : undefined;
  if (place) goTo(place);
  for (const link of document.querySelectorAll(".languages a, .views a")) {
    link.addEventListener("click", keep);
  }
  keepOverWidths();
}
