import type { Content } from "../../src/content/content.ts";

/** Tells whether a text of a content is in the language of the content, and not a fallback in another one. */
export function isOwnText({ fallbacks }: Content): (key: string) => boolean {
  const borrowed = new Set(fallbacks.map(({ key }) => key));
  return (key) => !borrowed.has(key);
}
