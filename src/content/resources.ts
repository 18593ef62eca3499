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

/** The i18next namespace of every text of the package. */
export const namespace = "partnership";

/** The texts of the article. */
export interface ArticleText {
  /** The title. */
  readonly title: string;
}

/** The texts of a claim. */
export interface ClaimText {
  /** The statement, as one sentence. */
  readonly statement: string;
  /** Why the verdict. */
  readonly reason: string;
  /** What was looked for, and where. */
  readonly searched?: string;
}

/** The texts of a segment. */
export interface SegmentText {
  /** The text, in the language of the content. */
  readonly text: string;
}

/** The texts of any record. */
export interface RecordText {
  /** What it is called. */
  readonly name: string;
  /** Its acronym, if it has one. */
  readonly acronym?: string;
  /** Other forms under which a text names it. */
  readonly aliases: readonly string[];
  /** One paragraph on it. */
  readonly description: string;
}

/** The texts of a person. */
export interface PersonText extends RecordText {
  /** The title. */
  readonly title: string;
}

/** The texts of an initiative. */
export interface InitiativeText extends RecordText {
  /** Its official name in the language, if the public record has one that differs. */
  readonly officialName?: string;
}

/** The texts of a commitment, an activity or an event. */
export interface SummarizedText extends RecordText {
  /** One sentence on it. */
  readonly summary: string;
}

/** The fields of an interface as i18next's types take them: they look into object types, not into interfaces. */
export type Fields<Text> = { readonly [Field in keyof Text]: Text[Field] };

/** Texts of every entry of a collection. */
export type Texts<Id extends string, Text> = { readonly [K in Id]: Fields<Text> };

/** The i18next resources of the namespace `partnership`: every text of a content, under the same keys. */
export interface PartnershipResources {
  /** The outline of the text, and its title. */
  readonly article: Fields<ArticleText>;
  /** The sentences and headings of the text. */
  readonly segments: Texts<SegmentId, SegmentText>;
  /** The statements of the source. */
  readonly claims: Texts<ClaimId, ClaimText>;
  /** Joint programmes. */
  readonly initiatives: Texts<InitiativeId, InitiativeText>;
  /** Treaties and accords. */
  readonly agreements: Texts<AgreementId, RecordText>;
  /** Public bodies. */
  readonly organizations: Texts<OrganizationId, RecordText>;
  /** The people the source names. */
  readonly people: Texts<PersonId, PersonText>;
  /** Countries, regions and a group of countries. */
  readonly places: Texts<PlaceId, RecordText>;
  /** Targets, pledges and objectives. */
  readonly commitments: Texts<CommitmentId, SummarizedText>;
  /** What is done, planned or proposed. */
  readonly activities: Texts<ActivityId, SummarizedText>;
  /** What happened, dated or not. */
  readonly events: Texts<EventId, SummarizedText>;
  /** Areas of cooperation. */
  readonly topics: Texts<TopicId, RecordText>;
  /** The glossary. */
  readonly terms: Texts<TermId, RecordText>;
  /** Names of collections, kinds, codes and fields. */
  readonly labels: Fields<Labels>;
}

/** Texts of some entries of a collection. */
export type PartialTexts<Id extends string, Text> = { readonly [K in Id]?: Partial<Text> };

/** Some labels. */
export type PartialLabels = { readonly [Group in keyof Labels]?: Partial<Labels[Group]> };

/** Resources of which any part may be left out. */
export interface PartialResources {
  /** The outline of the text, and its title. */
  readonly article?: Partial<ArticleText>;
  /** The sentences and headings of the text. */
  readonly segments?: PartialTexts<SegmentId, SegmentText>;
  /** The statements of the source. */
  readonly claims?: PartialTexts<ClaimId, ClaimText>;
  /** Joint programmes. */
  readonly initiatives?: PartialTexts<InitiativeId, InitiativeText>;
  /** Treaties and accords. */
  readonly agreements?: PartialTexts<AgreementId, RecordText>;
  /** Public bodies. */
  readonly organizations?: PartialTexts<OrganizationId, RecordText>;
  /** The people the source names. */
  readonly people?: PartialTexts<PersonId, PersonText>;
  /** Countries, regions and a group of countries. */
  readonly places?: PartialTexts<PlaceId, RecordText>;
  /** Targets, pledges and objectives. */
  readonly commitments?: PartialTexts<CommitmentId, SummarizedText>;
  /** What is done, planned or proposed. */
  readonly activities?: PartialTexts<ActivityId, SummarizedText>;
  /** What happened, dated or not. */
  readonly events?: PartialTexts<EventId, SummarizedText>;
  /** Areas of cooperation. */
  readonly topics?: PartialTexts<TopicId, RecordText>;
  /** The glossary. */
  readonly terms?: PartialTexts<TermId, RecordText>;
  /** Names of collections, kinds, codes and fields. */
  readonly labels?: PartialLabels;
}

/** The name of a collection whose entries have texts. */
export type TextCollection = Exclude<CollectionName, "references">;

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
  claims: { statement: "text", reason: "text", searched: "optional" },
  initiatives: { ...recordText, officialName: "optional" },
  agreements: recordText,
  organizations: recordText,
  people: { ...recordText, title: "text" },
  places: recordText,
  commitments: summarizedText,
  activities: summarizedText,
  events: summarizedText,
  topics: recordText,
  terms: recordText,
} as const satisfies Readonly<Record<TextCollection, Readonly<Record<string, TextKind>>>>;

/** The names of all collections, in the order in which resources list them. */
export const collectionNames = Object.keys(textFields) as TextCollection[];

type TextsOf<Entry, Kinds> = Pick<Entry, Extract<keyof Kinds, keyof Entry>>;

const copyOf = <Part>(part: Part): Part => JSON.parse(JSON.stringify(part));

/** Loops, since this runs cold while an application starts. */
function textsOf<Id extends string, Entry extends object, Kinds extends object>(
  collection: { readonly [K in Id]: Entry },
  fields: Kinds,
): Record<Id, TextsOf<Entry, Kinds>> {
  const texts: Record<string, object> = {};
  const names = Object.keys(fields);
  for (const [id, entry] of Object.entries<Entry>(collection)) {
    const picked: Record<string, unknown> = {};
    for (const field of names) {
      const text: unknown = Reflect.get(entry, field);
      if (text !== undefined) picked[field] = typeof text === "string" ? text : copyOf(text);
    }
    texts[id] = picked;
  }
  return texts as Record<Id, TextsOf<Entry, Kinds>>;
}

/** The texts of a content, without its facts: a copy, not frozen, for i18next to keep and change. */
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
    labels: copyOf(content.labels),
  };
}
