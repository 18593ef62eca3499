/**
 * The dataset's store, its language tags and its types. Importing it loads nothing else.
 *
 * @module us-japan-climate-partnership
 */

export type {
  ActivityId,
  AgreementId,
  ClaimId,
  CommitmentId,
  EventId,
  IdOf,
  InitiativeId,
  OrganizationId,
  PersonId,
  PlaceId,
  RecordId,
  ReferenceId,
  SectionId,
  SegmentId,
  TermId,
  TopicId,
} from "../generated/ids.ts";
export type {
  Activity,
  ActivityFacts,
  ActivityStatus,
  Count,
  RelativeTime,
} from "./content/activities.ts";
export type { Agreement, AgreementFacts } from "./content/agreements.ts";
export type { Claim, Modality, Referent, Verdict } from "./content/claims.ts";
export type { CollectionName, RecordCollection, RecordKind } from "./content/collections.ts";
export type {
  Change,
  Commitment,
  CommitmentFacts,
  CommitmentType,
  Qualifier,
} from "./content/commitments.ts";
export type { AnyRecord, Content, Fallback } from "./content/content.ts";
export type { Event, EventFacts } from "./content/events.ts";
export type { Initiative, InitiativeFacts } from "./content/initiatives.ts";
export { isId } from "./content/is-id.ts";
export type { FieldName, FieldOf, Labels } from "./content/labels.ts";
export type { Organization, OrganizationFacts } from "./content/organizations.ts";
export type { Person, PersonFacts } from "./content/people.ts";
export type { Place, PlaceType } from "./content/places.ts";
export { plainText } from "./content/plain-text.ts";
export type { Collection, Evidence, RecordBase } from "./content/record.ts";
export type { Reference, SourceKind } from "./content/references.ts";
export type {
  ArticleText,
  ClaimText,
  Fields,
  InitiativeText,
  PartialLabels,
  PartialResources,
  PartialTexts,
  PartnershipResources,
  PersonText,
  RecordText,
  SegmentText,
  SummarizedText,
  Texts,
} from "./content/resources.ts";
export type { Article, Mention, Section, Segment } from "./content/segments.ts";
export type { Term } from "./content/terms.ts";
export type { Topic } from "./content/topics.ts";
export { type Locale, locales, sourceLocale } from "./locales.ts";
export type { HostOptions, I18nLike, StoreLike } from "./partnership/host.ts";
export type { Translations } from "./partnership/library.ts";
export {
  createPartnership,
  type HostedOptions,
  type Partnership,
  type PartnershipOptions,
} from "./partnership/partnership.ts";
export { resolveLocale, type Tags } from "./partnership/resolve-locale.ts";
