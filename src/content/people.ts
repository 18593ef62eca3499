import type { FindingId, PersonId, PlaceId } from "../../generated/ids.ts";
import type { OnRecord } from "./findings.ts";
import type { Evidence, RecordBase, RecordText } from "./record.ts";

/** What the article states of a person; a field is `null` if the article does not say. */
export interface PersonFacts {
  /** The id of the country that the person acts for. */
  readonly country: PlaceId | null;
}

/** The texts of a person. */
export interface PersonText extends RecordText {
  /** The title that the article gives the person, or its translation. */
  readonly title: string;
  /** The official title in the language of the content. It is left out if the public record has none, or has the same as `title`. */
  readonly officialTitle?: string;
}

/** A person whom the article names. */
export interface Person extends RecordBase, PersonText, PersonFacts {
  /** The id of the entry, which is also its key in the collection. */
  readonly id: PersonId;
  /** The kind of record: the same word for every entry of the collection. */
  readonly kind: "person";
  /** The ids of the findings that give the official title; `null` if there are none. */
  readonly titleFindings: readonly FindingId[] | null;
  /** The claims behind each fact: for each field, the ids of the claims that state its value. A field that is `null` has no claims. */
  readonly evidence: Evidence<"name" | "title" | keyof PersonFacts>;
  /** The values on the public record: for each field that the checked documents give a value for, that value and the findings that give it, whether the article states the same or not. */
  readonly onRecord: OnRecord<PersonFacts>;
}
