import type { ClaimId, FindingId } from "../../generated/ids.ts";
import type { Claim, Flaw } from "../content/claims.ts";
import type { EntryOf, RecordCollection } from "../content/collections.ts";
import type { FactsOf } from "../content/facts.ts";
import type { Finding, Stance } from "../content/findings.ts";

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

/** One finding or more. A recorded value without a finding does not compile. */
export type Findings = readonly [FindingId, ...FindingId[]];

/** The fields of a collection's records that rest on claims. */
type EvidenceField<Name extends RecordCollection> =
  EntryOf<Name> extends { readonly evidence: infer Evidence } ? keyof Evidence : never;

/** The fields that are authored. The claims about a record and its evidence follow from these. */
type AuthoredFields<Name extends RecordCollection> = Omit<
  FactsOf<Name>,
  "kind" | "claims" | "evidence" | "verdicts" | "onRecord"
>;

/** The values on record of a collection's records, each of which names one finding or more. */
type AuthoredOnRecord<Name extends RecordCollection> =
  EntryOf<Name> extends { readonly onRecord: infer OnRecord }
    ? {
        readonly onRecord?: {
          readonly [Field in keyof OnRecord]: OnRecord[Field] & { readonly findings: Findings };
        };
      }
    : object;

/**
 * A record as it is authored. A field that states a fact is a `Fact`, or `null` where the article says
 * nothing. A text that states a fact is `Stated`. Any other field has the value that content has.
 */
export type Authored<Name extends RecordCollection> = {
  readonly [Field in keyof AuthoredFields<Name>]: Field extends EvidenceField<Name>
    ? Fact<NonNullable<AuthoredFields<Name>[Field]>> | Extract<AuthoredFields<Name>[Field], null>
    : AuthoredFields<Name>[Field];
} & {
  readonly [Field in Exclude<EvidenceField<Name>, keyof FactsOf<Name>>]: Stated;
} & AuthoredOnRecord<Name>;

/** A claim as it is authored. Its verdict stands in `verdicts.ts`. */
export type AuthoredClaim = Pick<Claim, "segment" | "quote" | "about" | "modality"> & {
  readonly referent?: NonNullable<Claim["referent"]>;
};

/** The verdict on a claim as it is authored: the stance of each finding stands under the finding. */
export type AuthoredVerdict = Pick<Claim, "verdict" | "checkedOn"> & {
  readonly flaws?: readonly [Flaw, ...Flaw[]];
  readonly findings: Readonly<Partial<Record<FindingId, Stance>>>;
};

/** A finding as it is authored. Its address follows from the document and the anchor. */
export type AuthoredFinding = Pick<Finding, "reference" | "about" | "anchor"> & {
  readonly locator?: string;
};

/** Writes a value that the article states, with the claims whose words state it. */
export const fact = <const T>(value: T, ...claims: Claims): Fact<T> => ({ value, claims });

/** Writes that claims state a name or a title, which is a text. */
export const stated = (...claims: Claims): Stated => ({ claims });

/** Writes a value on the public record, with the findings that give it. It is the twin of `fact`. */
export const recorded = <const T>(value: T, ...findings: Findings) => ({ value, findings });
