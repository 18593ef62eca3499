import type { PlaceId } from "../../generated/ids.ts";
import type { Evidence, RecordBase } from "./record.ts";

export const placeTypes = ["country", "region", "group"] as const;

/**
 * A country, a region, or a group of countries.
 *
 * @useDeclaredType
 */
export type PlaceType = (typeof placeTypes)[number];

/** A place the source names. Its codes come from the standards, not from the source. */
export interface Place extends RecordBase {
  /** Its key in the collection. */
  readonly id: PlaceId;
  /** Tells its type from the other records'. */
  readonly kind: "place";
  /** Its class: one of ours. */
  readonly type: PlaceType;
  /** ISO 3166-1 alpha-2 code; `null` where the standard has none. */
  readonly iso3166: string | null;
  /** UN M49 code, three digits; `null` where the standard has none. */
  readonly unM49: string | null;
  /** The claims behind each field that states a fact. */
  readonly evidence: Evidence<"name">;
}
