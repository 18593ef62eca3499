import type { Agreement } from "../content/agreements.ts";
import { exactly } from "./exactly.ts";
import { idOf } from "./ids.ts";
import { edtf, listOf } from "./patterns.ts";
import { recordSchema } from "./record.ts";

/** The zod schema for {@link Agreement}. */
export const agreementSchema = exactly<Agreement>()(
  recordSchema({
    type: "Agreement",
    kind: "agreement",
    id: idOf.agreements,
    others: {},
    stated: ["name"],
    facts: {
      parties: listOf(idOf.places).nullable(),
      announced: edtf.nullable(),
      signed: edtf.nullable(),
      topics: listOf(idOf.topics).nullable(),
    },
  }),
);
