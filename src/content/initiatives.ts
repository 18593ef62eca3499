import type {
  FindingId,
  InitiativeId,
  OrganizationId,
  PlaceId,
  TopicId,
} from "../../generated/ids.ts";
import type { OnRecord } from "./findings.ts";
import type { Evidence, RecordBase, RecordText } from "./record.ts";

/** What the article states of an initiative; a field is `null` if the article does not say. */
export interface InitiativeFacts {
  /** The ids of the countries and regions that take part. */
  readonly participants: readonly PlaceId[] | null;
  /** The ids of the organizations that are part of the initiative, according to the article. */
  readonly members: readonly OrganizationId[] | null;
  /** When the initiative was launched: an EDTF date, such as `2021-04`. */
  readonly launched: string | null;
  /** The areas of cooperation that the initiative is meant to promote. */
  readonly topics: readonly TopicId[] | null;
  /** The ids of the places in which the initiative is meant to act. */
  readonly regions: readonly PlaceId[] | null;
}

/** The texts of an initiative. */
export interface InitiativeText extends RecordText {
  /** The official name in the language of the content. It is left out if the public record has none, or has the same as `name`. */
  readonly officialName?: string;
}

/** A joint program: the climate partnership, the JCLP, the JUCEP or the JUMPP. */
export interface Initiative extends RecordBase, InitiativeText, InitiativeFacts {
  /** The id of the entry, which is also its key in the collection. */
  readonly id: InitiativeId;
  /** The kind of record: the same word for every entry of the collection. */
  readonly kind: "initiative";
  /** The ids of the findings that give the official names of the initiative; `null` if there are none. */
  readonly nameFindings: readonly FindingId[] | null;
  /** The claims behind each fact: for each field, the ids of the claims that state its value. A field that is `null` has no claims. */
  readonly evidence: Evidence<"name" | keyof InitiativeFacts>;
  /** The values on the public record: for each field that the checked documents give a value for, that value and the findings that give it, whether the article states the same or not. */
  readonly onRecord: OnRecord<InitiativeFacts>;
}
