import type { ClaimId } from "../../generated/ids.ts";

/** Ids of one collection, each with its entry: a plain, deep-frozen object. */
export type Collection<Id extends string, Entry> = { readonly [K in Id]: Entry };

/** For each field that states a fact, the claims of the article that it rests on. */
export type Evidence<Field extends string> = {
  readonly [F in Field]?: readonly ClaimId[];
};

/** The texts of any record. */
export interface RecordText {
  /** What it is called: the article's wording, or its translation. The article does not name commitments, activities, events and topics; their names are this package's. */
  readonly name: string;
  /** The acronym that the article uses, if it uses one. */
  readonly acronym?: string;
  /** Other forms under which the text names the record. */
  readonly aliases: readonly string[];
  /** One paragraph, drawn from the article only; for a term, its definition. */
  readonly description: string;
}

/** The texts of a commitment, an activity or an event. */
export interface SummarizedText extends RecordText {
  /** One sentence made from the record's own numbers and dates. */
  readonly summary: string;
}

/** What every record has: its texts in the language of the content, and the claims about it. */
export interface RecordBase extends RecordText {
  /** Every claim about the record, in the order of the article. */
  readonly claims: readonly ClaimId[];
}
