import type {
  InitiativeId,
  OrganizationId,
  PlaceId,
  ReferenceId,
  TopicId,
} from "../../generated/ids.ts";
import type { Evidence, RecordBase, RecordText } from "./record.ts";

/** What the source states of an initiative; `null` where it is silent. */
export interface InitiativeFacts {
  /** The countries and regions that take part. */
  readonly participants: readonly PlaceId[] | null;
  /** The organizations said to be part of it. */
  readonly members: readonly OrganizationId[] | null;
  /** When it was launched: an EDTF date. */
  readonly launched: string | null;
  /** The areas it is meant to promote. */
  readonly topics: readonly TopicId[] | null;
  /** Where it is meant to act. */
  readonly regions: readonly PlaceId[] | null;
}

/** The texts of an initiative. */
export interface InitiativeText extends RecordText {
  /** Its official name in the language of the content, where the public record has one that differs. */
  readonly officialName?: string;
}

/** A joint programme: the climate partnership, JCLP, JUCEP, JUMPP. */
export interface Initiative extends RecordBase, InitiativeText, InitiativeFacts {
  /** Its key in the collection. */
  readonly id: InitiativeId;
  /** Tells its type from the other records'. */
  readonly kind: "initiative";
  /** The documents that give its official names. */
  readonly nameReferences: readonly ReferenceId[] | null;
  /** The claims behind each field that states a fact. */
  readonly evidence: Evidence<"name" | keyof InitiativeFacts>;
}
