/**
 * Makes the links of the languages carry what the address of the page says beside its path: what is filtered or
 * searched for, and the part of the page that it names. The address may change while the page is open.
 */
export function carryAddress(): void {
  if (document.documentElement.dataset.view === undefined) return; // on the reference, a link names a note of its own
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".languages a")) {
    for (const event of ["pointerdown", "focus", "click"]) {
      link.addEventListener(event, () => {
        link.search = location.search;
        link.hash = location.hash;
      });
    }
  }
}
