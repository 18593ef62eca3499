import type { ClaimId, RecordId, SegmentId } from "../../generated/ids.ts";
import type { Modality, Referent } from "../content/claims.ts";

/** One claim or more: a fact with none does not compile. */
export type Claims = readonly [ClaimId, ...ClaimId[]];

/** A value the source states, and the claims whose words state it. */
export interface Fact<T> {
  readonly value: T;
  readonly claims: Claims;
}

/** A wording that stands in the locales (a name, a title), and the claims that state it. */
export interface Stated {
  readonly claims: Claims;
}

/** The authored form of a record's facts: each one a `Fact`, `null` where the source is silent. */
export type Facts<T> = {
  readonly [F in keyof T]: Fact<NonNullable<T[F]>> | Extract<T[F], null>;
};

export interface ClaimRecord {
  readonly segment: SegmentId;
  readonly quote: string;
  readonly about: readonly [RecordId, ...RecordId[]];
  readonly modality: Modality;
  readonly referent?: Referent;
}

export const fact = <const T>(value: T, ...claims: Claims): Fact<T> => ({ value, claims });

export const stated = (...claims: Claims): Stated => ({ claims });
