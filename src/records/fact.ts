import type { ClaimId } from "../../generated/ids.ts";
import type { Claim } from "../content/claims.ts";
import type { EntryOf, RecordCollection } from "../content/collections.ts";
import type { FactsOf } from "../content/facts.ts";

/** One claim or more. A fact without a claim does not compile. */
export type Claims = readonly [ClaimId, ...ClaimId[]];

/** A value that the article states, and the claims whose words state it. */
export interface Fact<T> {
  readonly value: T;
  readonly claims: Claims;
}

/** The claims that state a name or a title. The name itself is a text, and stands in `locales/`. */
export interface Stated {
  readonly claims: Claims;
}

/** The fields of a collection's records that rest on claims. */
type EvidenceField<Name extends RecordCollection> =
  EntryOf<Name> extends { readonly evidence: infer Evidence } ? keyof Evidence : never;

/** The fields that are authored. The claims about a record and its evidence follow from these. */
type AuthoredFields<Name extends RecordCollection> = Omit<
  FactsOf<Name>,
  "kind" | "claims" | "evidence"
>;

/**
 * A record as it is authored. A field that states a fact is a `Fact`, or `null` where the article says
 * nothing. A text that states a fact is `Stated`. Any other field has the value that content has.
 */
export type Authored<Name extends RecordCollection> = {
  readonly [Field in keyof AuthoredFields<Name>]: Field extends EvidenceField<Name>
    ? Fact<NonNullable<AuthoredFields<Name>[Field]>> | Extract<AuthoredFields<Name>[Field], null>
    : AuthoredFields<Name>[Field];
} & { readonly [Field in Exclude<EvidenceField<Name>, keyof FactsOf<Name>>]: Stated };

/** A claim as it is authored. Its verdict stands in `verdicts.ts`. */
export type AuthoredClaim = Pick<Claim, "segment" | "quote" | "about" | "modality"> & {
  readonly referent?: NonNullable<Claim["referent"]>;
};

/** The verdict on a claim as it is authored. */
export type AuthoredVerdict = Pick<Claim, "verdict" | "checkedOn" | "references">;

/** Writes a value that the article states, with the claims whose words state it. */
export const fact = <const T>(value: T, ...claims: Claims): Fact<T> => ({ value, claims });

/** Writes that claims state a name or a title, which is a text. */
export const stated = (...claims: Claims): Stated => ({ claims });
