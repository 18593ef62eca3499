import type { Activity } from "./activities.ts";
import type { Agreement } from "./agreements.ts";
import type { Claim, ClaimText } from "./claims.ts";
import type { Commitment } from "./commitments.ts";
import type { Event } from "./events.ts";
import type { Finding, FindingText } from "./findings.ts";
import type { Initiative, InitiativeText } from "./initiatives.ts";
import type { Organization } from "./organizations.ts";
import type { Person, PersonText } from "./people.ts";
import type { Place } from "./places.ts";
import type { RecordText, SummarizedText } from "./record.ts";
import type { Reference } from "./references.ts";
import type { Segment, SegmentText } from "./segments.ts";
import type { Term } from "./terms.ts";
import type { Topic } from "./topics.ts";

/** The two types of a collection: the type of its entries, and the type of the texts that an entry has in each language. */
export interface Of<Entry, Text> {
  /** The type of an entry. */
  readonly entry: Entry;
  /** The type of the texts of an entry. */
  readonly text: Text;
}

/** The collections of records, each with the types of its entries and of their texts. A record is something that claims are about, such as a place, a commitment or an event. */
export interface RecordCollections {
  /** The joint programs: the climate partnership, the JCLP, the JUCEP and the JUMPP. */
  readonly initiatives: Of<Initiative, InitiativeText>;
  /** The agreements between countries, such as treaties and accords. */
  readonly agreements: Of<Agreement, RecordText>;
  /** The public bodies that the article names. */
  readonly organizations: Of<Organization, RecordText>;
  /** The people whom the article names. */
  readonly people: Of<Person, PersonText>;
  /** The places that the article names: countries, regions, and a group of countries. */
  readonly places: Of<Place, RecordText>;
  /** The commitments: targets, pledges and objectives. */
  readonly commitments: Of<Commitment, SummarizedText>;
  /** The activities: what parties do, plan or propose. */
  readonly activities: Of<Activity, SummarizedText>;
  /** The events: what has happened, with a date or without one. */
  readonly events: Of<Event, SummarizedText>;
  /** The areas of cooperation. */
  readonly topics: Of<Topic, RecordText>;
  /** The glossary: terms of the article with their definitions. */
  readonly terms: Of<Term, RecordText>;
}

/** The collections of the content whose entries have texts, each with the types of its entries and of their texts. */
export interface TextCollections extends RecordCollections {
  /** The sentences and headings of the article. */
  readonly segments: Of<Segment, SegmentText>;
  /** The statements that the article makes, with a verdict on each. */
  readonly claims: Of<Claim, ClaimText>;
  /** The findings: what the documents of the public record say, each on one point. */
  readonly findings: Of<Finding, FindingText>;
}

/** All collections of the content, each with the types of its entries and of their texts. */
export interface Collections extends TextCollections {
  /** The documents of the public record, from which the findings come. */
  readonly references: Of<Reference, object>;
}

/**
 * The name of a collection of `Content`, such as `claims`.
 *
 * @useDeclaredType
 */
export type CollectionName = keyof Collections;

/** The name of a collection whose entries have texts. */
export type TextCollection = keyof TextCollections;

/**
 * The name of a collection of records, such as `commitments`.
 *
 * @useDeclaredType
 */
export type RecordCollection = keyof RecordCollections;

/** The type of the entries of a collection: `EntryOf<"claims">` is `Claim`. */
export type EntryOf<Name extends CollectionName> = Collections[Name]["entry"];

/** The texts that an entry of a collection has in each language. */
export type TextOf<Name extends TextCollection> = TextCollections[Name]["text"];

/**
 * The kind of a record, which is the value of its field `kind`. It tells the types of `AnyRecord` apart.
 *
 * @useDeclaredType
 */
export type RecordKind = EntryOf<RecordCollection>["kind"];

/** What a field of texts holds: one text, one text that some entries lack, a list of texts, or a list that has one or more. */
export type TextKind = "text" | "optional" | "list" | "nonEmptyList";

/** The fields of an interface of texts, each with what it holds. */
type TextFields<Text> = {
  readonly [Field in keyof Text]-?: undefined extends Text[Field]
    ? "optional"
    : Text[Field] extends string
      ? "text"
      : "list" | "nonEmptyList";
};

const recordTexts = {
  name: "text",
  acronym: "optional",
  aliases: "list",
  description: "text",
} as const;
const summarizedTexts = { ...recordTexts, summary: "text" } as const;

/** What one entry is called (a record's `kind`), and which of its fields are texts. */
type Description<Name extends TextCollection> = {
  readonly entry: EntryOf<Name> extends { readonly kind: infer Kind extends RecordKind }
    ? Kind
    : string;
  readonly texts: TextFields<TextOf<Name>>;
};

const records = {
  initiatives: { entry: "initiative", texts: { ...recordTexts, officialName: "optional" } },
  agreements: { entry: "agreement", texts: recordTexts },
  organizations: { entry: "organization", texts: recordTexts },
  people: { entry: "person", texts: { ...recordTexts, title: "text", officialTitle: "optional" } },
  places: { entry: "place", texts: recordTexts },
  commitments: { entry: "commitment", texts: summarizedTexts },
  activities: { entry: "activity", texts: summarizedTexts },
  events: { entry: "event", texts: summarizedTexts },
  topics: { entry: "topic", texts: recordTexts },
  terms: { entry: "term", texts: recordTexts },
} as const satisfies { readonly [Name in RecordCollection]: Description<Name> };

const withTexts = {
  segments: { entry: "segment", texts: { text: "text" } },
  claims: {
    entry: "claim",
    texts: {
      statement: "text",
      translatedQuote: "nonEmptyList",
      reason: "text",
      searched: "optional",
    },
  },
  ...records,
  findings: { entry: "finding", texts: { statement: "text" } },
} as const satisfies { readonly [Name in TextCollection]: Description<Name> };

/** Every collection, in the order in which content lists them. */
export const collections = {
  ...withTexts,
  references: { entry: "reference", texts: {} },
} as const;

const namesOf = <Name extends string>(described: Readonly<Record<Name, unknown>>) =>
  Object.keys(described) as Name[];

/** The names of all collections, in the order in which content lists them. */
export const collectionNames: readonly CollectionName[] = /* @__PURE__ */ namesOf(collections);

/** The names of the collections whose entries have texts. */
export const textCollections: readonly TextCollection[] = /* @__PURE__ */ namesOf(withTexts);

/** The names of the collections of records, in the order in which content lists them. */
export const recordCollections: readonly RecordCollection[] = /* @__PURE__ */ namesOf(records);

/** The name of the type of a collection's ids: `PersonId` of `people`. */
export const idTypeOf = (name: CollectionName): string =>
  `${collections[name].entry.replace(/^./, (letter) => letter.toUpperCase())}Id`;

/** The text fields of a collection's entries, each with what it holds; none for another name. */
export const textFieldsOf = (name: string): Readonly<Record<string, TextKind>> =>
  Object.hasOwn(collections, name) ? collections[name as CollectionName].texts : {};

/**
 * Makes an object with a value for each collection. TypeScript cannot see that a value belongs to its
 * collection, so the caller names the type of the whole.
 */
export function mapCollections<Mapped extends Readonly<Record<CollectionName, unknown>>>(
  map: (name: CollectionName) => unknown,
): Mapped {
  const entries = collectionNames.map((name) => [name, map(name)]);
  return Object.fromEntries(entries) as Mapped;
}
