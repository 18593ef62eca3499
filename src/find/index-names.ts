import type { RecordId } from "../../generated/ids.ts";
import type { ContentWithNames } from "./content-with-names.ts";
import { foldName } from "./fold-name.ts";
import { namesIn } from "./names-in.ts";

/** How many times as long as the longest name a text may be and still be looked up: to normalize a long one takes very long. */
const room = 10;

/** Makes what looks up the records that have a name. */
export function indexNames(content: ContentWithNames): (name: string) => readonly RecordId[] {
  const names = namesIn(content);
  const { locale } = content;
  const records = new Map<string, Set<RecordId>>();
  let longest = 0;
  for (const [name, record] of names) {
    const folded = foldName(name, locale);
    const known = records.get(folded);
    if (known) known.add(record);
    else records.set(folded, new Set([record]));
    longest = Math.max(longest, name.length);
  }
  records.delete(""); // a name that an application left empty names nothing
  return (name) =>
    name.length > room * longest ? [] : [...(records.get(foldName(name, locale)) ?? [])];
}
