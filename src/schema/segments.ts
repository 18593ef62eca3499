import * as z from "zod";
import { type Article, type Segment, segmentKinds } from "../content/segments.ts";
import { exactly } from "./exactly.ts";
import { idOf, recordId, sectionId } from "./ids.ts";
import { listOf, text } from "./patterns.ts";

const mention = z
  .strictObject({
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
    records: listOf(recordId),
  })
  .readonly()
  .meta({ id: "Mention" });

const section = z
  .strictObject({
    id: sectionId,
    heading: idOf.segments.nullable(),
    paragraphs: z.array(z.array(idOf.segments).readonly()).readonly(),
  })
  .readonly()
  .meta({ id: "Section" });

/** The zod schema for {@link Segment}. */
export const segmentSchema = exactly<Segment>()(
  z
    .strictObject({
      id: idOf.segments,
      kind: z.enum(segmentKinds).meta({ id: "SegmentKind" }),
      section: sectionId,
      text,
      mentions: z.array(mention).readonly(),
    })
    .readonly()
    .meta({ id: "Segment" }),
);

/** The zod schema for {@link Article}. */
export const articleSchema = exactly<Article>()(
  z
    .strictObject({ title: text, rights: text, sections: z.array(section).readonly() })
    .readonly()
    .meta({ id: "Article" }),
);
