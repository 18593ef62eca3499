import * as z from "zod";
import { type CollectionName, mapCollections } from "../content/collections.ts";
import type { Content, ContentCollections } from "../content/content.ts";
import { collectionSchemas } from "./collections.ts";
import { crossReferences } from "./cross-references.ts";
import { exactly } from "./exactly.ts";
import { idOf } from "./ids.ts";
import { labelsSchema } from "./labels.ts";
import { languageTag, semanticVersion, text } from "./patterns.ts";
import { articleSchema } from "./segments.ts";

const fallback = z
  .strictObject({ key: text, locale: languageTag })
  .readonly()
  .meta({ id: "Fallback" });

const collections = mapCollections<{
  readonly [Name in CollectionName]: z.ZodType<ContentCollections[Name]>;
}>((name) =>
  z.record<z.ZodType<string>, z.ZodType>(idOf[name], collectionSchemas[name]).readonly(),
);

/** Validates the shape of a content, but not whether its parts agree with each other. */
export const contentShape = exactly<Content>()(
  z
    .strictObject({
      locale: languageTag,
      version: semanticVersion,
      article: articleSchema,
      ...collections,
      labels: labelsSchema,
      fallbacks: z.array(fallback).readonly(),
    })
    .readonly(),
);

/**
 * Validates the content of one language: its shape, and that its parts agree with each other. For
 * example, each id that one entry cites exists, each quote stands in its segment, and each verdict fits
 * the stances of its findings. `parse` throws a `ZodError` that lists each fault with its path.
 *
 * @example Validate content that is read from JSON
 * ```ts
 * import content from "us-japan-climate-partnership/content/en.json" with { type: "json" };
 * import { contentSchema } from "us-japan-climate-partnership/schema";
 *
 * console.log(contentSchema.parse(content).initiatives.jucep.launched); // "2021-04"
 * ```
 */
export const contentSchema: z.ZodType<Content> = contentShape.superRefine((content, context) => {
  for (const { path, reason } of crossReferences(content)) {
    context.addIssue({ code: "custom", path: [...path], message: reason });
  }
});
