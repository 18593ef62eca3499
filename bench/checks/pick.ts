/** Gives a number that depends on a text only: the 32-bit hash FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

/** Picks one of some items, the same at every run; `undefined` if there is none. */
export const pick = <Item>(items: readonly Item[], seed: string): Item | undefined =>
  items[hash(seed) % Math.max(items.length, 1)];

/** Picks at most so many of some items, evenly spread. */
export const spread = <Item>(items: readonly Item[], most: number): readonly Item[] =>
  items.length <= most
    ? items
    : Array.from(
        { length: most },
        (_, at) => items[Math.floor((at * items.length) / most)],
      ).flatMap((item) => (item === undefined ? [] : [item]));
