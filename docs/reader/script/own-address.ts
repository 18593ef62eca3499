/** Makes the addresses absolute that a reader takes along: the build does not know where the site is. */
export function showOwnAddress(): void {
  for (const part of document.querySelectorAll<HTMLElement>("[data-address]")) {
    part.textContent = new URL(part.dataset.address ?? "", location.href).href;
  }
}
