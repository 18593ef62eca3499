import type { AgreementId, PlaceId, TopicId } from "../../generated/ids.ts";
import type { Evidence, RecordBase } from "./record.ts";

/** What the source states of an agreement; `null` where it is silent. */
export interface AgreementFacts {
  /** The countries that are party to it. */
  readonly parties: readonly PlaceId[] | null;
  /** When it was signed, by the source: an EDTF date. */
  readonly signed: string | null;
  /** The areas it covers. */
  readonly topics: readonly TopicId[] | null;
}

/** A treaty or accord. */
export interface Agreement extends RecordBase, AgreementFacts {
  /** Its key in the collection. */
  readonly id: AgreementId;
  /** Tells its type from the other records'. */
  readonly kind: "agreement";
  /** The claims behind each field that states a fact. */
  readonly evidence: Evidence<"name" | keyof AgreementFacts>;
}
