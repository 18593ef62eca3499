import type { PlaceId } from "../../generated/ids.ts";
import type { Evidence, RecordBase } from "./record.ts";

export const placeTypes = ["country", "region", "group"] as const;

/**
 * The kind of a place: a country, a region, or a group of countries.
 *
 * - `country`: a country of ISO 3166-1.
 * - `region`: a part of the world, such as Southeast Asia.
 * - `group`: countries that have something in common, wherever they lie, such as the developing countries.
 *
 * @useDeclaredType
 */
export type PlaceType = (typeof placeTypes)[number];

/** A place that the article names. Its codes come from the standards ISO 3166-1 and UN M49, not from the article. */
export interface Place extends RecordBase {
  /** The id of the entry, which is also its key in the collection. */
  readonly id: PlaceId;
  /** The kind of record: the same word for every entry of the collection. */
  readonly kind: "place";
  /** The kind of the place. This classification is the dataset's own: the article does not make it. */
  readonly type: PlaceType;
  /** The ISO 3166-1 alpha-2 code of the place, such as `JP`; `null` if the standard has no code for it. */
  readonly iso3166: string | null;
  /** The ISO 3166-1 alpha-3 code of the place, such as `JPN`; `null` if the standard has no code for it. */
  readonly iso3166Alpha3: string | null;
  /** The UN M49 code of the place: a string of three digits, such as `392` or `035`, whose leading zero counts; `null` if the standard has no code for it. */
  readonly unM49: string | null;
  /** The claims behind each fact: for each field, the ids of the claims that state its value. A field that is `null` has no claims. */
  readonly evidence: Evidence<"name">;
  /** The values on the public record. It is always empty, because the only thing that the article states of a place is its name. */
  readonly onRecord: Readonly<Record<string, never>>;
}
