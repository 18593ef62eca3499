/** The kinds of things that are found, in the order in which they are shown. */
export const foundKinds = ["sentences", "records", "documents", "guides", "reference"] as const;

export type FoundKind = (typeof foundKinds)[number];

/** A claim of a sentence that is found: what it says, how it stands, and the page that shows it. */
interface FoundClaim {
  readonly id: string;
  readonly name: string;
  readonly verdict: string;
  /** What the verdict is called. */
  readonly kind: string;
  readonly place: string;
}

/** Other names of a thing, by the language that they are in; under `und`, those of no language: acronyms. */
export type Forms = Readonly<Partial<Record<string, readonly string[]>>>;

/** A thing that can be found: what it is, what it is called, what else is looked through, and the page that shows it. */
export interface SearchEntry {
  readonly id: string;
  readonly group: FoundKind;
  /** What it is, in words. */
  readonly kind: string;
  readonly name: string;
  /** The language of the name, where it may be another than that of the page. */
  readonly lang?: string;
  readonly text: string;
  /** The path from the root of the site. */
  readonly place: string;
  readonly forms?: Forms;
  /** The ids of what is found by its names, too: the records that a sentence names, and the documents that its claims rest on. */
  readonly names?: readonly string[];
  /** The claims of a sentence, the worst verdict first: a sentence is answered as one, and never by its better half. */
  readonly claims?: readonly FoundClaim[];
}

/** What the search of a language looks through, and the words in which it answers. */
export interface SearchFile {
  /** What is known of the rights in the article, whose whole text is in the entries. */
  readonly rights: string;
  readonly headings: Readonly<Record<FoundKind, string>>;
  readonly allResults: string;
  readonly entries: readonly SearchEntry[];
}

/** What the search finds of the reference, and the language that it is in. */
export interface ReferenceSearchFile {
  readonly locale: string;
  readonly entries: readonly SearchEntry[];
}
