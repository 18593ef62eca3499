import type { TermId } from "../../generated/ids.ts";
import type { RecordBase } from "./record.ts";

/** An entry of the glossary: `name` is the preferred form, `aliases` the variants, `description` the definition. */
export interface Term extends RecordBase {
  /** Its key in the collection. */
  readonly id: TermId;
  /** Tells its type from the other records'. */
  readonly kind: "term";
  /** Concepts close to this one that a translation keeps apart: links of ours. */
  readonly distinctFrom: readonly TermId[];
}
