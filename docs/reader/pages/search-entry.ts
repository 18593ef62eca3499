/** A claim of a sentence that is found: what it says, how it stands, and the page that shows it. */
interface FoundClaim {
  readonly name: string;
  readonly verdict: string;
  /** What the verdict is called. */
  readonly kind: string;
  readonly place: string;
}

/** A thing that can be found: what it is, what it is called, what else is looked through, and the page that shows it. */
export interface SearchEntry {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly text: string;
  readonly place: string;
  /** The claims of a sentence, the worst verdict first: a sentence is answered as one, and never by its better half. */
  readonly claims?: readonly FoundClaim[];
}

/** What a search gives of an entry. */
export type Found = Pick<SearchEntry, "kind" | "name" | "place" | "claims">;
