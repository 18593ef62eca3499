import type { Initiative } from "../content/initiatives.ts";
import { exactly } from "./exactly.ts";
import { idOf } from "./ids.ts";
import { edtf, listOf, text } from "./patterns.ts";
import { recordSchema } from "./record.ts";

/** The zod schema for {@link Initiative}. */
export const initiativeSchema = exactly<Initiative>()(
  recordSchema({
    type: "Initiative",
    kind: "initiative",
    id: idOf.initiatives,
    others: {
      officialName: text.exactOptional(),
      nameFindings: listOf(idOf.findings).nullable(),
    },
    stated: ["name"],
    facts: {
      participants: listOf(idOf.places).nullable(),
      members: listOf(idOf.organizations).nullable(),
      launched: edtf.nullable(),
      topics: listOf(idOf.topics).nullable(),
      regions: listOf(idOf.places).nullable(),
    },
  }),
);
