import type { PersonId, PlaceId } from "../../generated/ids.ts";
import type { Evidence, RecordBase, RecordText } from "./record.ts";

/** What the source states of a person; `null` where it is silent. */
export interface PersonFacts {
  /** The country the person acts for. */
  readonly country: PlaceId | null;
}

/** The texts of a person. */
export interface PersonText extends RecordText {
  /** The title that the article gives. */
  readonly title: string;
}

/** A person the source names. */
export interface Person extends RecordBase, PersonText, PersonFacts {
  /** Its key in the collection. */
  readonly id: PersonId;
  /** Tells its type from the other records'. */
  readonly kind: "person";
  /** The claims behind each field that states a fact. */
  readonly evidence: Evidence<"name" | "title" | keyof PersonFacts>;
}
