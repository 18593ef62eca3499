import type { RecordText } from "./record.ts";

/** All names of a record: its name, its acronym if it has one, and its aliases. */
export const namesOfRecord = ({
  name,
  acronym,
  aliases,
}: Pick<RecordText, "name" | "acronym" | "aliases">): readonly string[] =>
  [name, acronym ?? [], aliases].flat();
