import type { AgreementId, PlaceId, TopicId } from "../../generated/ids.ts";
import type { OnRecord } from "./findings.ts";
import type { Evidence, RecordBase } from "./record.ts";

/** What the article states of an agreement; a field is `null` if the article does not say. */
export interface AgreementFacts {
  /** The countries that are parties to the agreement. */
  readonly parties: readonly PlaceId[] | null;
  /** When the agreement was announced: an EDTF date. The article says of no agreement that it was announced, so every agreement has `null` here; a date that documents give is in `onRecord`. */
  readonly announced: string | null;
  /** When the agreement was signed, according to the article: an EDTF date, such as `2021-04`. */
  readonly signed: string | null;
  /** The areas of cooperation that the agreement covers. */
  readonly topics: readonly TopicId[] | null;
}

/** An agreement between countries, such as a treaty or an accord. */
export interface Agreement extends RecordBase, AgreementFacts {
  /** The id of the entry, which is also its key in the collection. */
  readonly id: AgreementId;
  /** The kind of record: the same word for every entry of the collection. */
  readonly kind: "agreement";
  /** The claims behind each fact: for each field, the ids of the claims that state its value. A field that is `null` has no claims. */
  readonly evidence: Evidence<"name" | keyof AgreementFacts>;
  /** The values on the public record: for each field that the checked documents give a value for, that value and the findings that give it, whether the article states the same or not. */
  readonly onRecord: OnRecord<AgreementFacts>;
}
