import type { PlaceId } from "../../generated/ids.ts";
import type { Evidence, RecordBase } from "./record.ts";

export const placeTypes = ["country", "region", "group"] as const;

/**
 * What kind of place it is: a country, a region, or a group of countries.
 *
 * - `country`: a country of ISO 3166-1.
 * - `region`: a part of the world, such as Southeast Asia.
 * - `group`: countries that have something in common, wherever they lie, such as the developing countries.
 *
 * @useDeclaredType
 */
export type PlaceType = (typeof placeTypes)[number];

/** A place that the article names. Its codes come from the standards, and not from the article. */
export interface Place extends RecordBase {
  /** The id, which is also the key of the entry in its collection. */
  readonly id: PlaceId;
  /** The kind of record, which is the same for every entry of the collection. */
  readonly kind: "place";
  /** What kind of place it is. The article does not say so: the classes are this package's. */
  readonly type: PlaceType;
  /** The ISO 3166-1 alpha-2 code of the place, such as `JP`; `null` if the standard has none. */
  readonly iso3166: string | null;
  /** The ISO 3166-1 alpha-3 code of the place, such as `JPN`; `null` if the standard has none. */
  readonly iso3166Alpha3: string | null;
  /** The UN M49 code of the place: three digits, such as `392`; `null` if the standard has none. */
  readonly unM49: string | null;
  /** For each field that states a fact, the claims that it rests on. A field that is `null` has none. */
  readonly evidence: Evidence<"name">;
  /** The values on record. The article states nothing of a place but its name, so there are none. */
  readonly onRecord: Readonly<Record<string, never>>;
}
