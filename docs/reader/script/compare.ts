import { chooseColumns } from "./compare-columns.ts";
import { joinLanguages } from "./compare-light.ts";
import { nameAcross } from "./compare-names.ts";

/** Makes the view of languages side by side answer to what is chosen and pointed at. */
export function useCompare(): void {
  const table = document.querySelector<HTMLTableElement>("table.compare");
  if (!table) return;
  nameAcross(table);
  joinLanguages(table);
  chooseColumns(table);
}
