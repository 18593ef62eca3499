import type { RecordId } from "../generated/ids.ts";
import type { RecordCollection } from "../src/content/collections.ts";
import type { Content } from "../src/content/content.ts";
import { isId } from "../src/content/is-id.ts";
import type { Disagreement } from "./disagreement.ts";
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
function* checkParties(content: Content): Generator<Disagreement> {
  for (const claim of Object.values(content.claims)) {
    const fields = claim.about.flatMap((id) => fieldsOf(content, id));
    for (const party of claim.about) {
      const of = parties.find((name) => isId(name, party));
      const others = fields.filter(({ named }) => named.some((id) => of && isId(of, id)));
      const [first] = others;
      if (!first || others.some(({ named }) => named.includes(party))) continue;
      yield {
        path: [first.name, first.id, "evidence", first.field],
        others: [
          ["claims", claim.id, "about"],
          ...fields.map(({ name, id, field }) => [name, id, field]),
        ],
        reason: `names ${first.named.join(", ")}, and the claim "${claim.id}" is about "${party}", too. Name that party, too, with the claim, or take it from the \`about\` of the claim in src/records/claims.ts.`,
      };
    }
  }
}

/** Nobody is addressed by what they do themselves. */
function* checkAddressees({ activities }: Content): Generator<Disagreement> {
  for (const { id, actors, addressees } of Object.values(activities)) {
    const places: readonly string[] = addressees ?? [];
    for (const actor of (actors ?? []).filter((one) => places.includes(one))) {
      yield {
        path: ["activities", id, "evidence", "actors"],
        others: [
          ["activities", id, "actors"],
          ["activities", id, "addressees"],
        ],
        reason: `names "${actor}", as its addressees do. Write those who act, and those whom they address.`,
      };
    }
  }
}

/** The parties of a record have to be those that its claims are about, each in its own part. */
export function* validateParties(content: Content): Generator<Disagreement> {
  yield* checkParties(content);
  yield* checkAddressees(content);
}
