/** Writes what is chosen on a page into its address, and into those of the same page in the other languages. */
export function writeSearch(search: string): void {
  history.replaceState(null, "", location.pathname + search + location.hash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".languages a")) {
    link.search = search;
  }
}
