import * as z from "zod";
import type { Article, Segment } from "../content/segments.ts";
import { exactly } from "./exactly.ts";
import { recordId, sectionId, segmentId } from "./ids.ts";
import { listOf, text } from "./record.ts";

const mention = z
  .strictObject({
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
    records: listOf(recordId),
  })
  .readonly();

/** Checks a {@link Segment}. */
export const segmentSchema = exactly<Segment>()(
  z
    .strictObject({
      id: segmentId,
      kind: z.enum(["heading", "sentence"]),
      section: sectionId,
      text,
      mentions: z.array(mention).readonly(),
    })
    .readonly()
    .meta({ id: "Segment" }),
);

/** Checks the {@link Article}. */
export const articleSchema = exactly<Article>()(
  z
    .strictObject({
      title: text,
      sections: z
        .array(
          z
            .strictObject({
              id: sectionId,
              heading: segmentId.nullable(),
              paragraphs: z.array(z.array(segmentId).readonly()).readonly(),
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly()
    .meta({ id: "Article" }),
);
