import type { TermId } from "../../generated/ids.ts";
import type { RecordBase } from "./record.ts";

/** An entry of the glossary: `name` is the preferred form, `aliases` are its variants, and `description` is the definition. */
export interface Term extends RecordBase {
  /** The id of the entry, which is also its key in the collection. */
  readonly id: TermId;
  /** The kind of record: the same word for every entry of the collection. */
  readonly kind: "term";
  /** The ids of terms for similar concepts, which a translation must not confuse with this one. These links are the dataset's own: the article does not compare the terms. */
  readonly distinctFrom: readonly TermId[];
}
