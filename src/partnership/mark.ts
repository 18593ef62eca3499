import type { Path, Text } from "../content/tree.ts";
import type { Language } from "./languages.ts";

/** A text and where it stands in a bundle. */
export type PlacedText = readonly [place: Path, text: Text];

/**
 * The partnerships that rely on placed texts, by the store that they follow. A fork of a store has a copy
 * of the mark, and neither store keeps the other in memory.
 */
export type Holders = WeakMap<object, Set<object>>;

/** What a host's bundle says of the texts that partnerships have placed in it. */
export interface Mark {
  readonly language: Language;
  /** The placed texts; whatever else the bundle holds is the host's. */
  readonly placed: readonly PlacedText[];
  readonly holders: Holders;
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

/** Copies a bundle and sets the mark of the copy; without `next`, the copy has no mark. */
export const withMark = (bundle: object, next: Mark | undefined): object => ({
  ...bundle,
  [mark]: next,
});

/** Makes a partnership rely on the texts of a mark; the function that it gives ends that. */
export function hold(holders: Holders, store: object, holder: object): () => void {
  const known = holders.get(store) ?? new Set();
  holders.set(store, known.add(holder));
  return () => void known.delete(holder);
}

/** Whether another partnership than a given one relies on the texts of a mark in a store. */
export function isHeldByOthers(
  { holders }: Pick<Mark, "holders">,
  store: object | undefined,
  holder: object,
): boolean {
  const all = store && holders.get(store);
  return all !== undefined && all.size > (all.has(holder) ? 1 : 0);
}
