/** Shows the way back to the top only to who has gone further than a screen. */
export function offerTop(): void {
  const link = document.querySelector<HTMLElement>(".to-top");
  if (!link) return;
  const show = () => link.classList.toggle("unneeded", scrollY < innerHeight);
  show();
  addEventListener("scroll", show, { passive: true });
}
