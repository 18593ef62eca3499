import type { PersonId, PlaceId } from "../../generated/ids.ts";
import type { Evidence, RecordBase } from "./record.ts";

/** What the source states of a person; `null` where it is silent. */
export interface PersonFacts {
  /** The country the person acts for. */
  readonly country: PlaceId | null;
}

/** A person the source names. */
export interface Person extends RecordBase, PersonFacts {
  /** Its key in the collection. */
  readonly id: PersonId;
  /** Tells its type from the other records'. */
  readonly kind: "person";
  /** The title the source gives. */
  readonly title: string;
  /** The claims behind each field that states a fact. */
  readonly evidence: Evidence<"name" | "title" | keyof PersonFacts>;
}
