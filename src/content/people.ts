import type { FindingId, PersonId, PlaceId } from "../../generated/ids.ts";
import type { OnRecord } from "./findings.ts";
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
  /** The official title in the language of the content, if the public record has one that differs from `title`. */
  readonly officialTitle?: string;
}

/** A person whom the article names. */
export interface Person extends RecordBase, PersonText, PersonFacts {
  /** The id, which is also the key of the entry in its collection. */
  readonly id: PersonId;
  /** The kind of record, which is the same for every entry of the collection. */
  readonly kind: "person";
  /** The findings that give the official title; `null` if there are none. */
  readonly titleFindings: readonly FindingId[] | null;
  /** For each field that states a fact, the claims that it rests on. A field that is `null` has none. */
  readonly evidence: Evidence<"name" | "title" | keyof PersonFacts>;
  /** For each fact that the public record gives too, its value there and the findings that prove it. */
  readonly onRecord: OnRecord<PersonFacts>;
}
