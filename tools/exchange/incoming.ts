import type { Part } from "./placeholders.ts";

/** A text as an exchanged file has it. */
export interface Incoming {
  readonly key: string;
  /** The source that it was translated from. */
  readonly source: readonly Part[];
  /** Its translation; `undefined` if the file has none. */
  readonly target: readonly Part[] | undefined;
  /** Whether the tool that the file was translated with says that it is translated. */
  readonly isMarked: boolean;
  /** The mark of the target with which it was exported; `undefined` if the file does not keep it. */
  readonly exported: string | undefined;
}

/** What an exchanged file has. */
export interface IncomingFile {
  /** The language that it translates into: a BCP 47 tag. */
  readonly locale: string;
  readonly units: readonly Incoming[];
}

/** Why a file cannot be imported. */
export interface Fault {
  /** The key of the text, or where in the file it stands; empty if the whole file is meant. */
  readonly key: string;
  readonly reason: string;
  /** The two texts that do not fit, each with what it is. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** What was read, as far as it could be, and what is wrong with it. */
export interface Reading {
  readonly file: IncomingFile;
  readonly faults: readonly Fault[];
}
