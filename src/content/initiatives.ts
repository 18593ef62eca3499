import type {
  FindingId,
  InitiativeId,
  OrganizationId,
  PlaceId,
  TopicId,
} from "../../generated/ids.ts";
import type { OnRecord } from "./findings.ts";
import type { Evidence, RecordBase, RecordText } from "./record.ts";

/** What the article states of an initiative; a field is `null` where the article says nothing. */
export interface InitiativeFacts {
  /** The countries and regions that take part. */
  readonly participants: readonly PlaceId[] | null;
  /** The organizations that the article says are part of it. */
  readonly members: readonly OrganizationId[] | null;
  /** When it was launched: an EDTF date, such as `2021-04`. */
  readonly launched: string | null;
  /** The areas of cooperation that it is meant to promote. */
  readonly topics: readonly TopicId[] | null;
  /** The places in which it is meant to act. */
  readonly regions: readonly PlaceId[] | null;
}

/** The texts of an initiative. */
export interface InitiativeText extends RecordText {
  /** The official name in the language of the content, if the public record has one that differs from `name`. */
  readonly officialName?: string;
}

/** A joint program: the climate partnership, the JCLP, the JUCEP or the JUMPP. */
export interface Initiative extends RecordBase, InitiativeText, InitiativeFacts {
  /** The id, which is also the key of the entry in its collection. */
  readonly id: InitiativeId;
  /** The kind of record, which is the same for every entry of the collection. */
  readonly kind: "initiative";
  /** The findings that give its official names; `null` if there are none. */
  readonly nameFindings: readonly FindingId[] | null;
  /** For each field that states a fact, the claims that it rests on. A field that is `null` has none. */
  readonly evidence: Evidence<"name" | keyof InitiativeFacts>;
  /** For each fact that the public record gives too, its value there and the findings that prove it. */
  readonly onRecord: OnRecord<InitiativeFacts>;
}
