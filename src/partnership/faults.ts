/** What is wrong with something given. It is put into words only if it is listed. */
export type Fault = () => string;

/** How many faults a message lists. Any more are only counted, so that a person can read it. */
const listed = 50;

/** The faults in words, one line for each; the list is empty if there is no fault. */
export function listOf(faults: Iterable<Fault>): readonly string[] {
  const lines: string[] = [];
  let more = 0;
  for (const fault of faults) {
    if (lines.length < listed) lines.push(fault());
    else more++;
  }
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}
