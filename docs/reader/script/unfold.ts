/** Folds the long parts of a list on a narrow page, opens them all at once, and opens the one that an address leads to. */

/** From this number of items on, a part is long. */
const long = 2;

function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const part = target?.querySelector<HTMLDetailsElement>("details.unfolding");
  if (!target || !part || part.open) return;
  part.open = true;
  target.scrollIntoView();
}

export function unfoldParts(): void {
  const parts = [...document.querySelectorAll<HTMLDetailsElement>("details.unfolding")];
  const button = document.querySelector<HTMLButtonElement>(".unfold-all button");
  if (!button || parts.length === 0) return;
  if (matchMedia("(width < 60rem)").matches) {
    for (const part of parts) part.open = part.querySelectorAll(".said > li").length < long;
  }
  const { textContent: toOpen, dataset } = button;
  const areOpen = () => parts.every(({ open }) => open);
  const tell = () => {
    button.textContent = areOpen() ? (dataset.close ?? "") : toOpen;
  };
  tell();
  for (const part of parts) part.addEventListener("toggle", tell);
  button.addEventListener("click", () => {
    const open = !areOpen();
    for (const part of parts) part.open = open;
  });
  openTarget();
  addEventListener("hashchange", openTarget);
}
