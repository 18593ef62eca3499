/** How the translation of each segment stands in the ledger of each language; that of the article itself has none. */
export type Reviews = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How many segments of a language a second reader has read, and how many there are. */
export function countReviews(reviews: Reviews, locale: string) {
  const states = Object.values(reviews[locale] ?? {});
  return {
    reviewed: states.filter((state) => state === "reviewed").length,
    count: states.length,
  };
}
