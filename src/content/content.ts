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
  ReferenceId,
  SegmentId,
  TermId,
  TopicId,
} from "../../generated/ids.ts";
import type { Activity } from "./activities.ts";
import type { Agreement } from "./agreements.ts";
import type { Claim } from "./claims.ts";
import type { Commitment } from "./commitments.ts";
import type { Event } from "./events.ts";
import type { Initiative } from "./initiatives.ts";
import type { Labels } from "./labels.ts";
import type { Organization } from "./organizations.ts";
import type { Person } from "./people.ts";
import type { Place } from "./places.ts";
import type { Collection } from "./record.ts";
import type { Reference } from "./references.ts";
import type { Article, Segment } from "./segments.ts";
import type { Term } from "./terms.ts";
import type { Topic } from "./topics.ts";

/** A text that is in another language than the content it stands in. */
export interface Fallback {
  /** The text's key, as i18next and `Content` spell it: `initiatives.jucep.name`. */
  readonly key: string;
  /** The language the text is in: a BCP 47 tag. */
  readonly locale: string;
}

/** Any record, told apart by `kind`. */
export type AnyRecord =
  | Initiative
  | Agreement
  | Organization
  | Person
  | Place
  | Commitment
  | Activity
  | Event
  | Topic
  | Term;

/** The whole dataset in one language: deep-frozen, JSON-serialisable. */
export interface Content {
  /** The language this content is in: a BCP 47 tag. */
  readonly locale: string;
  /** The outline of the text, and its title. */
  readonly article: Article;
  /** The sentences and headings of the text. */
  readonly segments: Collection<SegmentId, Segment>;
  /** The statements of the source. */
  readonly claims: Collection<ClaimId, Claim>;
  /** Joint programmes. */
  readonly initiatives: Collection<InitiativeId, Initiative>;
  /** Treaties and accords. */
  readonly agreements: Collection<AgreementId, Agreement>;
  /** Public bodies. */
  readonly organizations: Collection<OrganizationId, Organization>;
  /** The people the source names. */
  readonly people: Collection<PersonId, Person>;
  /** Countries, regions and a group of countries. */
  readonly places: Collection<PlaceId, Place>;
  /** Targets, pledges and objectives. */
  readonly commitments: Collection<CommitmentId, Commitment>;
  /** What is done, planned or proposed. */
  readonly activities: Collection<ActivityId, Activity>;
  /** What happened, dated or not. */
  readonly events: Collection<EventId, Event>;
  /** Areas of cooperation. */
  readonly topics: Collection<TopicId, Topic>;
  /** The glossary. */
  readonly terms: Collection<TermId, Term>;
  /** The public record behind verdicts. */
  readonly references: Collection<ReferenceId, Reference>;
  /** Names of collections, kinds, codes and fields. */
  readonly labels: Labels;
  /** The texts taken from another language; empty in every shipped one. */
  readonly fallbacks: readonly Fallback[];
}
