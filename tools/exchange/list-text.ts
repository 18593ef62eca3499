/** Lists are exchanged as one text: a translator sees what stands together, and may write more items or fewer. */

/** What stands between two items of a list. */
export const separator = " | ";

/** What stands for a list without items. */
export const emptyList = "∅";

/** A mark in an item that could be taken for one of the list. */
const marks = /[\\|∅]/gu;

/**
 * Writes a list without items as one text. Tools that translate enter a translation wherever its source
 * stands again, so that the text has the key of the list.
 */
const emptyText = (key: string): string => `${emptyList} ${key}`;

/** Writes the list of a key as one text. */
export const listText = (items: readonly string[], key: string): string =>
  items.length === 0
    ? emptyText(key)
    : items.map((item) => item.replace(marks, "\\$&")).join(separator);

/** Tells whether a text says that a list has no items: by the sign, whatever key stands beside it. */
const isEmptyText = (text: string): boolean => text.trimStart().startsWith(emptyList);

/** Reads a list from one text. White space around items, and items that are left empty, are dropped. */
export function itemsOf(text: string): readonly string[] {
  if (isEmptyText(text)) return [];
  const items = text.match(/(?:\\[\s\S]|[^|\\]|\\$)+/gu) ?? [];
  return items
    .map((item) => item.trim().replace(/\\([\\|∅])/gu, "$1"))
    .filter((item) => item !== "");
}

/** Says why a text is no list of a key; nothing of one that is. */
export function listFault(text: string, key: string): string | undefined {
  const advice = `Write the items with “${separator}” between them, or “${emptyList}” for none.`;
  const items = itemsOf(text);
  if (isEmptyText(text)) {
    const isEmpty = [emptyList, emptyText(key)].includes(text.trim());
    return isEmpty ? undefined : `has other words beside “${emptyList}”. ${advice}`;
  }
  if (items.length === 0) return `is a list without items. ${advice}`;
  const twice = items.find((item, index) => items.indexOf(item) < index);
  return twice === undefined ? undefined : `has “${twice}” twice. Write it once.`;
}
