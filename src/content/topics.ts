import type { TermId, TopicId } from "../../generated/ids.ts";
import type { RecordBase } from "./record.ts";

/** An area of cooperation. */
export interface Topic extends RecordBase {
  /** Its key in the collection. */
  readonly id: TopicId;
  /** Tells its type from the other records'. */
  readonly kind: "topic";
  /** The glossary's term for it: a link of ours. */
  readonly term: TermId | null;
}
