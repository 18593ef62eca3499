import type { TermId } from "../../generated/ids.ts";
import type { RecordBase } from "./record.ts";

/** An entry of the glossary: `name` is the preferred form, `aliases` are its variants, and `description` is the definition. */
export interface Term extends RecordBase {
  /** The id, which is also the key of the entry in its collection. */
  readonly id: TermId;
  /** The kind of record, which is the same for every entry of the collection. */
  readonly kind: "term";
  /** Terms for similar concepts, which a translation must not confuse with this one. The article does not compare them: the links are this package's. */
  readonly distinctFrom: readonly TermId[];
}
