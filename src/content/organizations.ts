import type { ClaimId, OrganizationId, PlaceId } from "../../generated/ids.ts";
import type { OnRecord } from "./findings.ts";
import type { Evidence, RecordBase } from "./record.ts";

/** What the article states of an organization; a field is `null` where the article says nothing. */
export interface OrganizationFacts {
  /** The country that it is a public body of. */
  readonly country: PlaceId | null;
}

/** A public body. */
export interface Organization extends RecordBase, OrganizationFacts {
  /** The id, which is also the key of the entry in its collection. */
  readonly id: OrganizationId;
  /** The kind of record, which is the same for every entry of the collection. */
  readonly kind: "organization";
  /** Claims that name the body in different words, which this package takes for one body; `null` if there are none. The article does not say that they are one. */
  readonly equated: readonly ClaimId[] | null;
  /** For each field that states a fact, the claims that it rests on. A field that is `null` has none. */
  readonly evidence: Evidence<"name" | keyof OrganizationFacts>;
  /** For each fact that the public record gives too, its value there and the findings that prove it. */
  readonly onRecord: OnRecord<OrganizationFacts>;
}
