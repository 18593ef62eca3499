import type { ClaimId } from "../../generated/ids.ts";

/** Ids of one collection, each with its entry: a plain, deep-frozen object. */
export type Collection<Id extends string, Entry> = { readonly [K in Id]: Entry };

/** For each field that states a fact, the claims of the source it rests on. */
export type Evidence<Field extends string> = {
  readonly [F in Field]?: readonly ClaimId[];
};

/** What every record has: who it is, and what it is called in the language of the content. */
export interface RecordBase {
  /** What it is called: the source's wording, or its translation. Commitments, activities, events and topics have names of ours. */
  readonly name: string;
  /** The acronym the source uses, if it uses one. */
  readonly acronym?: string;
  /** Other forms under which the text names the record. */
  readonly aliases: readonly string[];
  /** One paragraph, drawn from the source only; for a term, its definition. */
  readonly description: string;
  /** Every claim about the record, in the order of the text. */
  readonly claims: readonly ClaimId[];
}
