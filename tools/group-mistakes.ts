import type { Mistake } from "./mistake.ts";

/** How many keys of a group are listed. */
const listed = 3;

const lastKey = (key: string): string => key.split(".").at(-1) ?? "";

/** What is missing was written nowhere, and so it is not one value in many places. */
const isValue = ({ reason }: Mistake): boolean => !reason.startsWith("is missing");

/** Lists as one mistake what one wrong value makes wrong in many entries of a file, such as a shared constant. */
export function groupMistakes(mistakes: readonly Mistake[]): readonly Mistake[] {
  const groups = new Map<string, Mistake[]>();
  for (const mistake of mistakes) {
    const name = isValue(mistake)
      ? JSON.stringify([mistake.file, lastKey(mistake.key), mistake.reason])
      : JSON.stringify(mistake);
    groups.set(name, [...(groups.get(name) ?? []), mistake]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length <= listed) return group;
    const keys = group.slice(0, listed).map(({ key }) => key);
    return [{ ...first, key: `${keys.join(", ")} and ${group.length - listed} more` }];
  });
}
