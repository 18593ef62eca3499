/** Tells the style how high the bar on top is, since that depends on the letters, and where the menu opens below it. */
export function measureBar(): void {
  const bar = document.querySelector<HTMLElement>(".top");
  const menu = document.querySelector<HTMLElement>("#menu");
  if (!bar || !menu) return;
  const { style } = document.documentElement;
  const measure = () => {
    const isOnTop = getComputedStyle(bar).position === "sticky";
    style.setProperty("--bar-height", `${isOnTop ? bar.offsetHeight : 0}px`);
  };
  measure();
  new ResizeObserver(measure).observe(bar);
  menu.addEventListener("beforetoggle", () => {
    const { bottom } = bar.getBoundingClientRect();
    style.setProperty("--menu-top", `${Math.max(bottom, 0)}px`);
  });
}
