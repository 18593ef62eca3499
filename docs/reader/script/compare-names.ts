import { loadAddresses, wrapNames } from "./names.ts";

/** Lets one column have the stops of the Tab key, that of the page's language or else the first that is shown: the others name the same records. */
export function setTabStops(table: HTMLTableElement): void {
  for (const row of table.tBodies[0]?.rows ?? []) {
    const cells = [...row.querySelectorAll<HTMLElement>("td:not(.off)")];
    const own = cells.find(({ lang }) => lang === document.documentElement.lang) ?? cells[0];
    for (const name of row.querySelectorAll<HTMLElement>(".named")) {
      const isStop = own?.contains(name) && !name.classList.contains("rest");
      if (isStop) name.removeAttribute("tabindex");
      else name.tabIndex = -1;
    }
  }
}

/** Makes the names links to their records, or plain words again. */
async function mark(names: readonly HTMLAnchorElement[], isMarked: boolean): Promise<void> {
  if (!isMarked) {
    for (const name of names) name.removeAttribute("href");
    return;
  }
  const addressOf = await loadAddresses();
  for (const name of names) name.href = addressOf(name.dataset.records?.split(" ")[0] ?? "");
}

/** Finds the names in every language, so that one lights the others; they are marked once somebody asks for it. */
export function nameAcross(table: HTMLTableElement): void {
  for (const text of table.querySelectorAll<HTMLElement>("[data-names]")) {
    wrapNames(text, (anchor, ids, isFirst) => {
      anchor.className = isFirst ? "named" : "named rest";
      anchor.dataset.records = ids.join(" ");
    });
  }
  const names = [...table.querySelectorAll<HTMLAnchorElement>(".named")];
  const box = document.querySelector<HTMLInputElement>(".mark-names");
  box?.addEventListener("change", () => {
    mark(names, box.checked).catch(() => {
      box.checked = false; // without a network no address is known
    });
  });
}
