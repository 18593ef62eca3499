import { writeSearch } from "./address-state.ts";
import { setTabStops } from "./compare-names.ts";
import { holdPlace } from "./place.ts";

/** Shows the columns of the chosen languages. The last one that is chosen stays. */
function show(table: HTMLTableElement, boxes: readonly HTMLInputElement[]): void {
  const shown = boxes.filter(({ checked }) => checked);
  for (const box of boxes) {
    const isLast = shown.length === 1 && box.checked;
    box.ariaDisabled = isLast ? "true" : null;
    for (const cell of table.querySelectorAll(`:is(th, td)[lang="${box.value}"]`)) {
      cell.classList.toggle("off", !box.checked);
    }
  }
  setTabStops(table);
  const isAll = shown.length === boxes.length;
  writeSearch(isAll ? "" : `?show=${shown.map(({ value }) => value).join(",")}`);
}

/** Checks the boxes of the languages that the address names; all, if it names none that is here. */
function read(boxes: readonly HTMLInputElement[]): void {
  const named = (new URLSearchParams(location.search).get("show") ?? "").split(",");
  const isAll = !boxes.some(({ value }) => named.includes(value));
  for (const box of boxes) box.checked = isAll || named.includes(box.value);
}

/** Lets the languages be chosen by the boxes in the heads of their columns: `?show=fr,ja`. */
export function chooseColumns(table: HTMLTableElement): void {
  const boxes = [...table.querySelectorAll<HTMLInputElement>("thead input")];
  read(boxes);
  show(table, boxes);
  for (const box of boxes) {
    box.addEventListener("change", () => {
      if (!boxes.some(({ checked }) => checked)) box.checked = true;
      holdPlace(() => show(table, boxes));
    });
  }
}
