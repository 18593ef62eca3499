import type { RecordId } from "../../generated/ids.ts";
import type { RecordCollection } from "../content/collections.ts";
import type { Content } from "../content/content.ts";
import { isId } from "../content/is-id.ts";
import type { Contradiction } from "./contradiction.ts";
import { namedIn } from "./named-in.ts";

/** Those who may be a party to something. */
const parties: readonly RecordCollection[] = ["places", "people", "organizations"];

/** What has parties. */
const shared: readonly RecordCollection[] = [
  "initiatives",
  "agreements",
  "commitments",
  "activities",
  "events",
];

/** A field of a record that states a fact, and the records that it names. */
interface Naming {
  readonly name: RecordCollection;
  readonly id: RecordId;
  readonly field: string;
  readonly named: readonly RecordId[];
}

/** The fields of a record that state facts. */
function fieldsOf(content: Content, id: RecordId): readonly Naming[] {
  const name = shared.find((one) => isId(one, id));
  if (name === undefined) return [];
  const record = new Map<string, unknown>(Object.entries(content[name])).get(id);
  const values = new Map<string, unknown>(Object.entries(Object(record)));
  return Object.keys(Object(values.get("evidence"))).map((field) => {
    return { name, id, field, named: namedIn(values.get(field)) };
  });
}

/** Who is a party to something by a claim about both has to be named in a field of it that names others. */
export function* checkParties(content: Content): Generator<Contradiction> {
  for (const claim of Object.values(content.claims)) {
    const fields = claim.about.flatMap((id) => fieldsOf(content, id));
    for (const party of claim.about) {
      const of = parties.find((name) => isId(name, party));
      const others = fields.filter(({ named }) => named.some((id) => of && isId(of, id)));
      const [first] = others;
      if (!first || others.some(({ named }) => named.includes(party))) continue;
      yield {
        kind: "party left out",
        path: [first.name, first.id, "evidence", first.field],
        others: [
          ["claims", claim.id, "about"],
          ...fields.map(({ name, id, field }) => [name, id, field]),
        ],
        reason: `names ${first.named.join(", ")}, and the claim "${claim.id}" is about "${party}", too`,
      };
    }
  }
}
