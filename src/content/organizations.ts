import type { ClaimId, OrganizationId, PlaceId } from "../../generated/ids.ts";
import type { Evidence, RecordBase } from "./record.ts";

/** What the source states of an organization; `null` where it is silent. */
export interface OrganizationFacts {
  /** The country whose body it is. */
  readonly country: PlaceId | null;
}

/** A public body. */
export interface Organization extends RecordBase, OrganizationFacts {
  /** Its key in the collection. */
  readonly id: OrganizationId;
  /** Tells its type from the other records'. */
  readonly kind: "organization";
  /** Claims whose different words this record takes for one body. The source never says so: the link is ours. */
  readonly equated: readonly ClaimId[] | null;
  /** The claims behind each field that states a fact. */
  readonly evidence: Evidence<"name" | keyof OrganizationFacts>;
}
