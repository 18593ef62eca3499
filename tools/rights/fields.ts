/**
 * The fields of the content that word the article, in French or in translation. A field of records stands under
 * its name alone. What words the article follows the article's text.
 */
export const articleFields = [
  "article.title",
  "segments.text",
  "claims.quote",
  "claims.translatedQuote",
  "claims.referent.words",
  "claims.statement",
  "people.title",
  "name",
  "acronym",
  "aliases",
  "summary",
] as const;

/** The fields whose texts this project wrote itself, or took from the public record. */
export const contributedFields = [
  "claims.reason",
  "claims.searched",
  "findings.statement",
  "initiatives.officialName",
  "people.officialTitle",
  "description",
] as const;
