import * as z from "zod";
import { type Reference, sourceKinds } from "../content/references.ts";
import { exactly } from "./exactly.ts";
import { referenceId } from "./ids.ts";
import { edtf, languageTag, text } from "./record.ts";

export const sourceKind = z.enum(sourceKinds);

/** Checks a {@link Reference}. */
export const referenceSchema = exactly<Reference>()(
  z
    .strictObject({
      id: referenceId,
      title: text,
      publisher: text,
      date: edtf.nullable(),
      url: z.url({ protocol: /^https?$/ }).regex(/^https?:/),
      language: languageTag,
      sourceKind,
    })
    .readonly()
    .meta({ id: "Reference" }),
);
