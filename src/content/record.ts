import type { ClaimId } from "../../generated/ids.ts";
import type { Verdict } from "./claims.ts";

/** The entries of one collection by their ids. Each of them is a plain, deep-frozen object. */
export type Collection<Id extends string, Entry> = { readonly [K in Id]: Entry };

/** For each field that states a fact of the article, the claims that it rests on. */
export type Evidence<Field extends string> = {
  readonly [F in Field]?: readonly ClaimId[];
};

/** The texts of any record. */
export interface RecordText {
  /** The name: the words of the article, or their translation. The article does not name commitments, activities, events and topics; their names are this package's. */
  readonly name: string;
  /** The acronym that the article uses. A record has none if the article does not use one. */
  readonly acronym?: string;
  /** The other forms under which the article, or its translation, names the record. */
  readonly aliases: readonly string[];
  /** A paragraph that says what the article says of the record, and nothing else. Of a term, it is the definition. */
  readonly description: string;
}

/** The texts of a commitment, an activity or an event. */
export interface SummarizedText extends RecordText {
  /** A sentence that says the facts of the record, with its numbers and dates. */
  readonly summary: string;
}

/** What every record has: texts in the language of the content, and the claims about it. */
export interface RecordBase extends RecordText {
  /** The claims about the record, in the order of the article. */
  readonly claims: readonly ClaimId[];
  /** How what the article says of the record stands against the public record: the verdicts of all claims about it, each once, the worst first. The summary of a record repeats such claims, errors included. A place or a topic has the verdicts of every statement that it stands in; its description is not thereby in doubt. */
  readonly verdicts: readonly Verdict[];
}
