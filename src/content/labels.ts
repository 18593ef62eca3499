import type { ActivityStatus, RelativeTime } from "./activities.ts";
import type { CitedFinding, Claim, Flaw, Modality, Referent, Verdict } from "./claims.ts";
import type { CollectionName, EntryOf, RecordCollection, RecordKind } from "./collections.ts";
import type { CommitmentType, Direction, Qualifier } from "./commitments.ts";
import type { PeriodPart } from "./events.ts";
import type { Finding, Stance } from "./findings.ts";
import type { PlaceType } from "./places.ts";
import type { Reference, SourceKind } from "./references.ts";

/** The names of all fields that any type of a union has. */
export type FieldOf<T> = T extends unknown ? keyof T : never;

/** The name of a field that has a label in `Labels.fields`. */
export type FieldName = Exclude<
  FieldOf<EntryOf<RecordCollection> | Claim | CitedFinding | Referent | Finding | Reference>,
  "id" | "kind" | "words"
>;

export const fieldNames = [
  "name",
  "acronym",
  "aliases",
  "description",
  "summary",
  "title",
  "participants",
  "members",
  "launched",
  "topics",
  "regions",
  "parties",
  "announced",
  "signed",
  "country",
  "equated",
  "type",
  "iso3166",
  "iso3166Alpha3",
  "unM49",
  "holders",
  "change",
  "targetYear",
  "baseline",
  "subject",
  "actors",
  "status",
  "addressees",
  "within",
  "count",
  "relative",
  "date",
  "part",
  "term",
  "distinctFrom",
  "evidence",
  "claims",
  "quote",
  "translatedQuote",
  "about",
  "modality",
  "statement",
  "referent",
  "segment",
  "candidates",
  "officialName",
  "nameFindings",
  "officialTitle",
  "titleFindings",
  "onRecord",
  "verdicts",
  "verdict",
  "checkedOn",
  "flaws",
  "findings",
  "finding",
  "stance",
  "reference",
  "anchor",
  "locator",
  "references",
  "bestSource",
  "reason",
  "searched",
  "publisher",
  "retrievedOn",
  "url",
  "language",
  "sourceKind",
] as const satisfies readonly FieldName[];

export const units = ["percent", "activity"] as const;

/**
 * The unit of a number.
 *
 * - `percent`: a hundredth of the value of the base year.
 * - `activity`: activities, one by one.
 *
 * @useDeclaredType
 */
export type Unit = (typeof units)[number];

/** Names for the collections, kinds, codes and fields of the data, in the language of the content, for you to show on a page. */
export interface Labels {
  /** The name of each collection. */
  readonly collections: Readonly<Record<CollectionName, string>>;
  /** The name of each kind of record. */
  readonly kinds: Readonly<Record<RecordKind, string>>;
  /** The name of each modality: of each way in which the article makes a statement. */
  readonly modalities: Readonly<Record<Modality, string>>;
  /** The name of each type of place. */
  readonly placeTypes: Readonly<Record<PlaceType, string>>;
  /** The name of each type of commitment. */
  readonly commitmentTypes: Readonly<Record<CommitmentType, string>>;
  /** The name of each status of an activity. */
  readonly statuses: Readonly<Record<ActivityStatus, string>>;
  /** The words for each qualifier, which say whether a number is exact. */
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  /** The name of each unit. */
  readonly units: Readonly<Record<Unit, string>>;
  /** The name of each direction of a change. */
  readonly directions: Readonly<Record<Direction, string>>;
  /** The name of each part of a period. */
  readonly parts: Readonly<Record<PeriodPart, string>>;
  /** The words for each relative time. */
  readonly relatives: Readonly<Record<RelativeTime, string>>;
  /** The name of each verdict. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** The name of each kind of flaw. */
  readonly flaws: Readonly<Record<Flaw, string>>;
  /** The name of each stance. */
  readonly stances: Readonly<Record<Stance, string>>;
  /** The name of each kind of source. */
  readonly sourceKinds: Readonly<Record<SourceKind, string>>;
  /** The name of each field. */
  readonly fields: Readonly<Record<FieldName, string>>;
}
