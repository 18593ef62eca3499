import type { ClaimId, OrganizationId, PlaceId } from "../../generated/ids.ts";
import type { OnRecord } from "./findings.ts";
import type { Evidence, RecordBase } from "./record.ts";

/** What the article states of an organization; a field is `null` if the article does not say. */
export interface OrganizationFacts {
  /** The id of the country whose public body it is. */
  readonly country: PlaceId | null;
}

/** A public body that the article names, such as a ministry. */
export interface Organization extends RecordBase, OrganizationFacts {
  /** The id of the entry, which is also its key in the collection. */
  readonly id: OrganizationId;
  /** The kind of record: the same word for every entry of the collection. */
  readonly kind: "organization";
  /** The ids of claims that name the body in different words; `null` if there are none. The dataset treats them as one body, although the article does not say that they are the same. */
  readonly equated: readonly ClaimId[] | null;
  /** The claims behind each fact: for each field, the ids of the claims that state its value. A field that is `null` has no claims. */
  readonly evidence: Evidence<"name" | keyof OrganizationFacts>;
  /** The values on the public record: for each field that the checked documents give a value for, that value and the findings that give it, whether the article states the same or not. */
  readonly onRecord: OnRecord<OrganizationFacts>;
}
