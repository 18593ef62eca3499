import type { Content } from "../../src/content/content.ts";
import type { Labels } from "../../src/content/labels.ts";
import type { Formatter } from "../format.ts";
import type { Standing } from "../ledger.ts";
import type { LocaleFiles } from "../read-locales.ts";
import { claimNotes } from "./claim-notes.ts";
import { codeNotes } from "./code-notes.ts";
import { formNotes } from "./form-notes.ts";
import { recordNotes } from "./record-notes.ts";
import { staleNotes } from "./stale-notes.ts";
import type { Unit } from "./units.ts";

/** What notes for a translator are made from. */
export interface NoteSources {
  /** The content of the source. */
  readonly content: Content;
  /** The records, which have the values of placeholders. */
  readonly records: unknown;
  /** How the source's language writes values. */
  readonly formatter: Formatter;
  /** The language to translate into: a BCP 47 tag. */
  readonly locale: string;
  /** What the language has already. */
  readonly target: LocaleFiles;
  /** The texts of a language that ships, in which numbers are placeholders already. */
  readonly example: LocaleFiles;
  /** The words for codes, in the language of the notes. */
  readonly labels: Labels;
  /** What the ledger knows of each text. */
  readonly standings: readonly Standing[];
}

/** Makes the function that writes what a translator has to know of a text, in English: each note is a line. */
export function notesFrom(sources: NoteSources): (unit: Unit) => readonly string[] {
  const notes = [staleNotes, formNotes, recordNotes, claimNotes, codeNotes].map((make) =>
    make(sources),
  );
  return (unit) => notes.flatMap((noteOn) => noteOn(unit));
}
