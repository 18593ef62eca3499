import type { SegmentId } from "us-japan-climate-partnership";
import type { Reviews } from "./reviews.ts";
import type { Words } from "./words.ts";

/** How the translation of a segment stands, in words. */
export function reviewInWords(
  words: Words,
  reviews: Reviews,
  locale: string,
  segment: SegmentId,
): string {
  const state = reviews[locale]?.[segment];
  return words.say(state === "reviewed" || state === "draft" ? state : "notReviewed");
}
