import type { Content } from "../src/content/content.ts";
import type { Mistake } from "./mistake.ts";

/** Every term of the glossary has to stand in the article, under its name or an alias. A text that is missing is not judged. */
export function validateGlossary(source: Content): readonly Mistake[] {
  const missing = new Set(source.fallbacks.map(({ key }) => key));
  if ([...missing].some((key) => key.startsWith("segments."))) return [];
  const mentioned = new Set(
    Object.values(source.segments).flatMap(({ mentions }) =>
      mentions.flatMap(({ records }) => records),
    ),
  );
  return Object.values(source.terms)
    .filter(({ id }) => !mentioned.has(id) && !missing.has(`terms.${id}.name`))
    .map(({ id, name, aliases }) => {
      const forms = [name, ...aliases].map((form) => `"${form}"`).join(" or ");
      const reason = `occurs nowhere in the article as ${forms}. Write a form that the article uses, or remove the term.`;
      return { file: `locales/${source.locale}/terms.json`, key: id, reason };
    });
}
