/**
 * Zod schemas for the content of a language, for the entries of each collection, and for the article and
 * the labels. Use them to validate data that does not come from the package itself, such as a file or
 * the answer of a server. They need zod 4.3 or later, which you install yourself.
 *
 * @module schema
 */

export * from "./collections.ts";
export { contentSchema } from "./content.ts";
export { labelsSchema } from "./labels.ts";
export { articleSchema } from "./segments.ts";
