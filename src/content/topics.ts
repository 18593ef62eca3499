import type { TermId, TopicId } from "../../generated/ids.ts";
import type { RecordBase } from "./record.ts";

/** An area of cooperation. */
export interface Topic extends RecordBase {
  /** The id, which is also the key of the entry in its collection. */
  readonly id: TopicId;
  /** The kind of record, which is the same for every entry of the collection. */
  readonly kind: "topic";
  /** The term of the glossary for the area; `null` if there is none. The article does not link them: the link is this package's. */
  readonly term: TermId | null;
}
