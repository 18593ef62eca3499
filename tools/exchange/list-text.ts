/** Lists are exchanged as one text: a translator sees what stands together, and may write more items or fewer. */

/** What stands between two items of a list. */
export const separator = " | ";

/** What stands for a list without items. */
export const emptyList = "∅";

/** A mark in an item that could be taken for one of the list. */
const marks = /[\\|∅]/gu;

/** Writes a list as one text. */
export const listText = (items: readonly string[]): string =>
  items.length === 0 ? emptyList : items.map((item) => item.replace(marks, "\\$&")).join(separator);

/** Reads a list from one text. White space around items, and items that are left empty, are dropped. */
export function itemsOf(text: string): readonly string[] {
  if (text.trim() === emptyList) return [];
  const items = text.match(/(?:\\[\s\S]|[^|\\]|\\$)+/gu) ?? [];
  return items
    .map((item) => item.trim().replace(/\\([\\|∅])/gu, "$1"))
    .filter((item) => item !== "");
}
