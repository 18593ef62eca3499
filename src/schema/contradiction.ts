/** Where a value stands in a content. */
type Path = readonly (string | number)[];

/** The kinds of contradictions. */
export type ContradictionKind =
  | "misfiled"
  | "uncited segment"
  | "misplaced segment"
  | "misquoted"
  | "unlisted claims"
  | "no claim"
  | "no evidence"
  | "needless evidence"
  | "evidence of another record"
  | "unlisted verdicts"
  | "wrong stances"
  | "wrong flaws"
  | "no opinion"
  | "unsupported candidate"
  | "wrong search"
  | "unlisted references"
  | "wrong best source"
  | "late reading"
  | "finding twice"
  | "finding of another claim"
  | "finding of another record"
  | "official name without finding"
  | "loose finding"
  | "wrong address"
  | "uncited finding"
  | "uncited reference"
  | "wrong code"
  | "misplaced mention";

/** A place where a content contradicts itself. */
export interface Contradiction {
  readonly kind: ContradictionKind;
  /** The value that contradicts another. */
  readonly path: Path;
  /** The values that it contradicts, where it is not clear which of them is wrong. */
  readonly others?: readonly Path[];
  readonly reason: string;
}
