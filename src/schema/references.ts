import * as z from "zod";
import { type Reference, sourceKinds } from "../content/references.ts";
import { exactly } from "./exactly.ts";
import { referenceId } from "./ids.ts";
import { edtf, text } from "./record.ts";

export const sourceKind = z.enum(sourceKinds);

/** Checks a {@link Reference}. */
export const referenceSchema = exactly<Reference>()(
  z
    .strictObject({
      id: referenceId,
      title: text,
      publisher: text,
      date: edtf.nullable(),
      url: z.url({ protocol: /^https?$/ }),
      language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, "is not a BCP 47 tag"),
      sourceKind,
    })
    .readonly()
    .meta({ id: "Reference" }),
);
