/**
 * Schemas of content and of the entries of each collection, for zod.
 *
 * @module schema
 */

export * from "./collections.ts";
export { contentSchema } from "./content.ts";
export { labelsSchema } from "./labels.ts";
export { articleSchema } from "./segments.ts";
