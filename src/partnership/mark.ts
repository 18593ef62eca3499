import type { Path, Text } from "../content/tree.ts";
import type { Language } from "./languages.ts";

/** A text and where it stands in a bundle. */
export type PlacedText = readonly [place: Path, text: Text];

/** Who relies on placed texts: a partnership, while it follows an instance with this store. */
export interface Holder {
  readonly store: object | undefined;
}

/** What a host's bundle says of the texts that partnerships have placed in it. */
export interface Mark {
  readonly language: Language;
  /** The placed texts; whatever else the bundle holds is the host's. */
  readonly placed: readonly PlacedText[];
  readonly holders: Set<Holder>;
}

/**
 * The property of a bundle that holds its mark. A copy of the bundle keeps it, JSON drops it, and
 * another copy of this package reads it.
 */
const mark = Symbol.for("us-japan-climate-partnership/placed");

/** The mark of a bundle, if it has one. */
export function markOf(bundle: unknown): Mark | undefined {
  return typeof bundle === "object" && bundle !== null && mark in bundle
    ? (bundle as { readonly [mark]?: Mark })[mark]
    : undefined;
}

/** A bundle with another mark, or without one. */
export const withMark = (bundle: object, next: Mark | undefined): object => ({
  ...bundle,
  [mark]: next,
});

/** Whether someone else than a holder relies on the texts in its store. */
export const isHeldByOthers = ({ holders }: Mark, holder: Holder): boolean =>
  [...holders].some((other) => other !== holder && other.store === holder.store);
