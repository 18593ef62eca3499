/** How many letters of a word are compared. No known name is longer. */
const compared = 64;

const lettersOf = (name: string): readonly string[] => [...name.slice(0, compared).toLowerCase()];

/** How many letters to add, leave out or change to get from one word to another. */
function distance(from: readonly string[], to: readonly string[]): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of from.entries()) {
    const next = [i + 1];
    for (const [j, other] of to.entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Sorts names by how much they are spelled like a key, the most similar first. */
export function nearestNames(key: string, names: readonly string[]): readonly string[] {
  const letters = lettersOf(key);
  return names
    .map((name) => ({ name, far: distance(letters, lettersOf(name)) }))
    .sort((a, b) => a.far - b.far)
    .map(({ name }) => name);
}

/** The name that a key seems to mean: the most similar one, if at least a third of its letters agree. */
export function meantName(key: string, names: readonly string[]): string | undefined {
  const [name] = nearestNames(key, names);
  if (name === undefined) return undefined;
  const letters = lettersOf(key);
  const longer = Math.max(letters.length, name.length);
  return distance(letters, lettersOf(name)) <= (2 / 3) * longer ? name : undefined;
}
