/** What stands between the items of a list of texts in one cell. */
export const separator = " | ";

/**
 * Writes a list of texts in one cell; an empty list is an empty cell.
 *
 * @throws Error if an item has the separator in it: the list could not be read again.
 */
export function listCell(items: readonly string[]): string | null {
  const wrong = items.find((item) => item.includes(separator.trim()));
  if (wrong !== undefined) {
    const what = `The text "${wrong}" has "${separator.trim()}" in it`;
    throw new Error(`${what}, which stands between the items of a list in tables. Reword it.`);
  }
  return items.length === 0 ? null : items.join(separator);
}
