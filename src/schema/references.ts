import * as z from "zod";
import { type Reference, sourceKinds } from "../content/references.ts";
import { exactly } from "./exactly.ts";
import { idOf } from "./ids.ts";
import { edtf, languageTag, text, webAddress } from "./patterns.ts";

/** Checks the kind of a source. */
export const sourceKind = z.enum(sourceKinds).meta({ id: "SourceKind" });

/** Checks a {@link Reference}. */
export const referenceSchema = exactly<Reference>()(
  z
    .strictObject({
      id: idOf.references,
      title: text,
      publisher: text,
      date: edtf.nullable(),
      retrievedOn: edtf,
      url: webAddress,
      language: languageTag,
      sourceKind,
    })
    .readonly()
    .meta({ id: "Reference" }),
);
