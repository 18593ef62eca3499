import type { AgreementId, PlaceId, TopicId } from "../../generated/ids.ts";
import type { Evidence, RecordBase } from "./record.ts";

/** What the source states of an agreement; `null` where it is silent. */
export interface AgreementFacts {
  readonly parties: readonly PlaceId[] | null;
  /** When it was signed, by the source: an EDTF date. */
  readonly signed: string | null;
  /** The areas it covers. */
  readonly topics: readonly TopicId[] | null;
}

/** A treaty or accord. */
export interface Agreement extends RecordBase, AgreementFacts {
  readonly id: AgreementId;
  readonly kind: "agreement";
  readonly evidence: Evidence<"name" | keyof AgreementFacts>;
}
