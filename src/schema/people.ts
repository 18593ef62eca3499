import type { Person } from "../content/people.ts";
import { exactly } from "./exactly.ts";
import { idOf } from "./ids.ts";
import { listOf, text } from "./patterns.ts";
import { recordSchema } from "./record.ts";

/** The zod schema for {@link Person}. */
export const personSchema = exactly<Person>()(
  recordSchema({
    type: "Person",
    kind: "person",
    id: idOf.people,
    others: {
      title: text,
      officialTitle: text.exactOptional(),
      titleFindings: listOf(idOf.findings).nullable(),
    },
    stated: ["name", "title"],
    facts: { country: idOf.places.nullable() },
  }),
);
