import type { PersonId, PlaceId } from "../../generated/ids.ts";
import type { Evidence, RecordBase, RecordText } from "./record.ts";

/** What the article states of a person; a field is `null` where the article says nothing. */
export interface PersonFacts {
  /** The country that the person acts for. */
  readonly country: PlaceId | null;
}

/** The texts of a person. */
export interface PersonText extends RecordText {
  /** The title that the article gives the person, or its translation. */
  readonly title: string;
}

/** A person whom the article names. */
export interface Person extends RecordBase, PersonText, PersonFacts {
  /** The id, which is also the key of the entry in its collection. */
  readonly id: PersonId;
  /** The kind of record, which is the same for every entry of the collection. */
  readonly kind: "person";
  /** For each field that states a fact, the claims that it rests on. A field that is `null` has none. */
  readonly evidence: Evidence<"name" | "title" | keyof PersonFacts>;
}
