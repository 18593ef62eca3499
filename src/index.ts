/**
 * The main entry point. It has `createPartnership`, which gives you the content in one language and
 * switches between languages; the tags of the languages that ship; and the types of all data.
 * Importing it loads no language: each language is loaded when you ask for it. To use one language
 * only, import its own entry point, such as `us-japan-climate-partnership/en`.
 *
 * @module us-japan-climate-partnership
 */

export type {
  ActivityId,
  AgreementId,
  ClaimId,
  CommitmentId,
  EventId,
  FindingId,
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
export type {
  AddedAndRemoved,
  Changes,
  FactChange,
  VerdictChange,
  VersionChanges,
} from "./content/changes.ts";
export type {
  CitedFinding,
  Claim,
  ClaimText,
  Flaw,
  Modality,
  Referent,
  Verdict,
} from "./content/claims.ts";
export {
  type CollectionName,
  type Collections,
  type EntryOf,
  type Of,
  type RecordCollection,
  type RecordCollections,
  type RecordKind,
  recordCollections,
  type TextCollections,
} from "./content/collections.ts";
export type {
  Change,
  Commitment,
  CommitmentFacts,
  CommitmentType,
  Direction,
  Qualifier,
} from "./content/commitments.ts";
export type { AnyRecord, Content, ContentCollections, Fallback } from "./content/content.ts";
export type { Event, EventFacts, PeriodPart } from "./content/events.ts";
export type {
  Anchor,
  Finding,
  FindingText,
  OnRecord,
  Recorded,
  Stance,
} from "./content/findings.ts";
export type { Initiative, InitiativeFacts, InitiativeText } from "./content/initiatives.ts";
export { isId } from "./content/is-id.ts";
export type { FieldName, FieldOf, Labels, Unit } from "./content/labels.ts";
export type { Organization, OrganizationFacts } from "./content/organizations.ts";
export type { Person, PersonFacts, PersonText } from "./content/people.ts";
export type { Place, PlaceType } from "./content/places.ts";
export { plainText } from "./content/plain-text.ts";
export type {
  Collection,
  Evidence,
  RecordBase,
  RecordText,
  SummarizedText,
} from "./content/record.ts";
export type { Reference, SourceKind } from "./content/references.ts";
export type {
  CollectionTexts,
  Fields,
  PartialCollectionTexts,
  PartialLabels,
  PartialResources,
  PartialTexts,
  PartnershipResources,
  Texts,
} from "./content/resources.ts";
export type {
  Article,
  ArticleText,
  Mention,
  Section,
  Segment,
  SegmentKind,
  SegmentText,
} from "./content/segments.ts";
export type { Term } from "./content/terms.ts";
export type { Topic } from "./content/topics.ts";
export { type Locale, locales, sourceLocale } from "./locales.ts";
export type { HostOptions, I18nLike, ServicesLike, StoreLike } from "./partnership/i18n-like.ts";
export type { Translations } from "./partnership/languages.ts";
export {
  createPartnership,
  type HostedOptions,
  type Partnership,
  type PartnershipOptions,
} from "./partnership/partnership.ts";
export { resolveLocale } from "./partnership/resolve-locale.ts";
export type { Tags } from "./partnership/tags.ts";
