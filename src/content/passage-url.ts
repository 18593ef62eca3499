import type { Facts } from "./facts.ts";
import type { Anchor } from "./findings.ts";

/** Writes words as a part of a text fragment. In one, a hyphen separates parts too, which `encodeURIComponent` leaves as it is. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll("-", "%2D");

const isPdf = (url: string): boolean => /\.pdf(?:[?#]|$)/i.test(url);

/**
 * Makes the address of a passage of a document. A browser scrolls to the words of the anchor, by a
 * text fragment; a PDF opens at the page that the locator names.
 */
export function passageUrl(
  document: string,
  { anchor, locator }: { readonly anchor: Anchor | null; readonly locator: string | null },
): string {
  if (locator !== null && isPdf(document)) {
    const [, page] = /^p\. (\d+)$/.exec(locator) ?? [];
    if (page !== undefined) return `${document.replace(/#.*$/, "")}#page=${page}`;
  }
  if (anchor === null) return document;
  const { start, end } = anchor;
  const words = end === undefined ? encode(start) : `${encode(start)},${encode(end)}`;
  return `${document}${document.includes("#") ? "" : "#"}:~:text=${words}`;
}

/**
 * Makes the address of the passage of each finding. Addresses are not stored: written out for a text
 * fragment, the anchors take three times their own size.
 */
export function passageUrls(
  findings: Facts["findings"],
  references: Facts["references"],
): Readonly<Record<string, { readonly url: string }>> {
  const urls: Record<string, { url: string }> = {};
  for (const [id, finding] of Object.entries(findings)) {
    // While data is authored, a finding may name a document that does not exist.
    const document: { readonly url?: unknown } | undefined = references[finding.reference];
    const url = document?.url;
    if (typeof url === "string") urls[id] = { url: passageUrl(url, finding) };
  }
  return urls;
}
