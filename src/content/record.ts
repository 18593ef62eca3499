import type { ClaimId } from "../../generated/ids.ts";
import type { Verdict } from "./claims.ts";

/** The entries of one collection, by their ids. Each entry is a plain object, and deep-frozen in the content that the package gives you. */
export type Collection<Id extends string, Entry> = { readonly [K in Id]: Entry };

/** The claims behind each fact (a value that the article states): for each field, the ids of the claims that state its value. A field that is `null` has no claims. */
export type Evidence<Field extends string> = {
  readonly [F in Field]?: readonly ClaimId[];
};

/** The texts that every record has, in the language of the content. */
export interface RecordText {
  /** The name of the record, in the words of the article or their translation. The article does not name commitments, activities, events and topics; the dataset gives them their names. */
  readonly name: string;
  /** The acronym that the article uses for the record. It is left out if the article uses none. */
  readonly acronym?: string;
  /** The other names that the article, or its translation, uses for the record. */
  readonly aliases: readonly string[];
  /** A paragraph that says what the article says about the record, and nothing else. The description of a term is its definition. */
  readonly description: string;
}

/** The texts of a commitment, an activity or an event. */
export interface SummarizedText extends RecordText {
  /** One sentence with the facts of the record: the numbers and dates that the article states. It repeats the article also where a claim is contradicted, so show it together with the verdicts on the record. */
  readonly summary: string;
}

/** What every record has: texts in the language of the content, and the claims about it. */
export interface RecordBase extends RecordText {
  /** The ids of the claims about the record, in the order of the article. */
  readonly claims: readonly ClaimId[];
  /** The verdicts on all claims about the record, each verdict once, the worst first. They say how far you can rely on the texts of the record, which repeat what the article states, including its errors. A place or a topic has the verdicts of every claim that names it, so a bad verdict there does not mean that its description is wrong. */
  readonly verdicts: readonly Verdict[];
}
