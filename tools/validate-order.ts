import type { Content } from "../src/content/content.ts";
import type { Disagreement } from "./disagreement.ts";

/** Claims have to follow the article: by their segments, and in a segment by where their quotes end. */
export function* validateOrder(content: Content): Generator<Disagreement> {
  const segments = Object.keys(content.segments);
  let before = { id: "", segment: -1, end: -1 };
  for (const { id, segment, quote } of Object.values(content.claims)) {
    const start = content.segments[segment].text.indexOf(quote);
    if (start < 0) continue;
    const place = { id, segment: segments.indexOf(segment), end: start + quote.length };
    const isLate =
      place.segment < before.segment ||
      (place.segment === before.segment && place.end < before.end);
    if (!isLate) {
      before = place;
      continue;
    }
    yield {
      path: ["claims", id],
      others: [id, before.id].flatMap((one) => [
        ["claims", one, "segment"],
        ["claims", one, "quote"],
      ]),
      reason: `stands after "${before.id}", whose words end later in the article. Move it before that claim: claims stand in the order of the article.`,
    };
  }
}
