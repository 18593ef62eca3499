import type { AgreementId, PlaceId, TopicId } from "../../generated/ids.ts";
import type { OnRecord } from "./findings.ts";
import type { Evidence, RecordBase } from "./record.ts";

/** What the article states of an agreement; a field is `null` where the article says nothing. */
export interface AgreementFacts {
  /** The countries that are parties to it. */
  readonly parties: readonly PlaceId[] | null;
  /** When it was announced: an EDTF date. The article says of no agreement that it was announced; the public record may. */
  readonly announced: string | null;
  /** When it was signed, by the article: an EDTF date, such as `2021-04`. */
  readonly signed: string | null;
  /** The areas of cooperation that it covers. */
  readonly topics: readonly TopicId[] | null;
}

/** A treaty or accord. */
export interface Agreement extends RecordBase, AgreementFacts {
  /** The id, which is also the key of the entry in its collection. */
  readonly id: AgreementId;
  /** The kind of record, which is the same for every entry of the collection. */
  readonly kind: "agreement";
  /** For each field that states a fact, the claims that it rests on. A field that is `null` has none. */
  readonly evidence: Evidence<"name" | keyof AgreementFacts>;
  /** For each fact that the public record gives too, its value there and the findings that prove it. */
  readonly onRecord: OnRecord<AgreementFacts>;
}
