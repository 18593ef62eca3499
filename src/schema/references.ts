import * as z from "zod";
import { type Reference, sourceKinds } from "../content/references.ts";
import { exactly } from "./exactly.ts";
import { idOf } from "./ids.ts";
import { edtf, edtfDay, languageTag, text, webAddress } from "./patterns.ts";

/** Checks the kind of a source. */
export const sourceKind = z.enum(sourceKinds).meta({ id: "SourceKind" });

/** The zod schema for {@link Reference}. */
export const referenceSchema = exactly<Reference>()(
  z
    .strictObject({
      id: idOf.references,
      title: text,
      publisher: text,
      date: edtf.nullable(),
      retrievedOn: edtfDay,
      url: webAddress.refine((url) => !url.includes(":~:"), "has a text fragment of its own"),
      language: languageTag,
      sourceKind,
    })
    .readonly()
    .meta({ id: "Reference" }),
);
