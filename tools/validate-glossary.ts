import type { Content } from "../src/content/content.ts";
import type { Mistake } from "./mistake.ts";

/** Every term of the glossary occurs in the source, under its name or an alias. */
export function validateGlossary(source: Content): readonly Mistake[] {
  const mentioned = new Set(
    Object.values(source.segments).flatMap(({ mentions }) =>
      mentions.flatMap(({ records }) => records),
    ),
  );
  return Object.values(source.terms)
    .filter(({ id }) => !mentioned.has(id))
    .map(({ id, name, aliases }) => ({
      file: `locales/${source.locale}/terms.json`,
      key: id,
      reason: `occurs nowhere in the source as ${[name, ...aliases].map((form) => `"${form}"`).join(" or ")}.`,
    }));
}
