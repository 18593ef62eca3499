import type { TermId, TopicId } from "../../generated/ids.ts";
import type { RecordBase } from "./record.ts";

/** An area of cooperation, such as clean energy. */
export interface Topic extends RecordBase {
  /** The id of the entry, which is also its key in the collection. */
  readonly id: TopicId;
  /** The kind of record: the same word for every entry of the collection. */
  readonly kind: "topic";
  /** The id of the glossary's term for the area; `null` if there is none. This link is the dataset's own: the article does not make it. */
  readonly term: TermId | null;
}
