import type { RecordId } from "../generated/ids.ts";
import { recordCollections } from "../src/content/collections.ts";
import { isId } from "../src/content/is-id.ts";

/** The records that the value of a field names: one, or a list of them. */
export const namedIn = (value: unknown): readonly RecordId[] =>
  (Array.isArray(value) ? value : [value]).filter((one) =>
    recordCollections.some((name) => isId(name, one)),
  );
