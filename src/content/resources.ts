import type {
  ActivityId,
  AgreementId,
  ClaimId,
  CommitmentId,
  EventId,
  InitiativeId,
  OrganizationId,
  PersonId,
  PlaceId,
  SegmentId,
  TermId,
  TopicId,
} from "../../generated/ids.ts";
import type { CollectionName } from "./collections.ts";
import type { Content } from "./content.ts";
import type { Labels } from "./labels.ts";

/** The texts of a claim. */
export interface ClaimText {
  readonly statement: string;
}

/** The texts of a segment. */
export interface SegmentText {
  readonly text: string;
}

/** The texts of any record. */
export interface RecordText {
  readonly name: string;
  readonly acronym?: string;
  readonly aliases: readonly string[];
  readonly description: string;
}

/** The texts of a person. */
export interface PersonText extends RecordText {
  readonly title: string;
}

/** The texts of a commitment, an activity or an event. */
export interface SummarizedText extends RecordText {
  readonly summary: string;
}

/** The i18next resources of the namespace `partnership`: every text of a content, under the same keys. */
export interface PartnershipResources {
  readonly article: { readonly title: string };
  readonly segments: Readonly<Record<SegmentId, SegmentText>>;
  readonly claims: Readonly<Record<ClaimId, ClaimText>>;
  readonly initiatives: Readonly<Record<InitiativeId, RecordText>>;
  readonly agreements: Readonly<Record<AgreementId, RecordText>>;
  readonly organizations: Readonly<Record<OrganizationId, RecordText>>;
  readonly people: Readonly<Record<PersonId, PersonText>>;
  readonly places: Readonly<Record<PlaceId, RecordText>>;
  readonly commitments: Readonly<Record<CommitmentId, SummarizedText>>;
  readonly activities: Readonly<Record<ActivityId, SummarizedText>>;
  readonly events: Readonly<Record<EventId, SummarizedText>>;
  readonly topics: Readonly<Record<TopicId, RecordText>>;
  readonly terms: Readonly<Record<TermId, RecordText>>;
  readonly labels: Labels;
}

/** A value of which any part may be left out. */
export type DeepPartial<T> = T extends string | readonly string[]
  ? T
  : { readonly [K in keyof T]?: DeepPartial<T[K]> };

/** What kind of text a field holds. */
export type TextKind = "text" | "optional" | "list";

const recordText = {
  name: "text",
  acronym: "optional",
  aliases: "list",
  description: "text",
} as const;
const summarizedText = { ...recordText, summary: "text" } as const;

/** Which fields of a collection's entries are text; every other field is a fact. */
export const textFields = {
  segments: { text: "text" },
  claims: { statement: "text" },
  initiatives: recordText,
  agreements: recordText,
  organizations: recordText,
  people: { ...recordText, title: "text" },
  places: recordText,
  commitments: summarizedText,
  activities: summarizedText,
  events: summarizedText,
  topics: recordText,
  terms: recordText,
} as const satisfies Readonly<Record<CollectionName, Readonly<Record<string, TextKind>>>>;

/** The names of all collections, in the order in which resources list them. */
export const collectionNames = Object.keys(textFields) as CollectionName[];

type Texts<Entry, Fields> = Pick<Entry, Extract<keyof Fields, keyof Entry>>;

function textsOf<Id extends string, Entry extends object, Fields extends object>(
  collection: { readonly [K in Id]: Entry },
  fields: Fields,
): Record<Id, Texts<Entry, Fields>> {
  const pick = (entry: Entry) =>
    Object.fromEntries(Object.entries(entry).filter(([field]) => Object.hasOwn(fields, field)));
  const picked = Object.entries<Entry>(collection).map(([id, entry]) => [id, pick(entry)]);
  return Object.fromEntries(picked) as Record<Id, Texts<Entry, Fields>>;
}

/** The texts of a content, without its facts. */
export function resourcesOf(content: Content): PartnershipResources {
  return {
    article: { title: content.article.title },
    segments: textsOf(content.segments, textFields.segments),
    claims: textsOf(content.claims, textFields.claims),
    initiatives: textsOf(content.initiatives, textFields.initiatives),
    agreements: textsOf(content.agreements, textFields.agreements),
    organizations: textsOf(content.organizations, textFields.organizations),
    people: textsOf(content.people, textFields.people),
    places: textsOf(content.places, textFields.places),
    commitments: textsOf(content.commitments, textFields.commitments),
    activities: textsOf(content.activities, textFields.activities),
    events: textsOf(content.events, textFields.events),
    topics: textsOf(content.topics, textFields.topics),
    terms: textsOf(content.terms, textFields.terms),
    labels: structuredClone(content.labels),
  };
}
