import type { RecordId } from "../../generated/ids.ts";
import { recordCollections } from "../content/collections.ts";
import type { AnyRecord, Content } from "../content/content.ts";
import type { Recorded } from "../content/findings.ts";
import { isId } from "../content/is-id.ts";
import { collectionSchemas } from "./collections.ts";
import type { Contradiction } from "./contradiction.ts";
import { namedIn } from "./named-in.ts";
import { factFields } from "./record.ts";

/** No claim is about a term: its words name it. */
const isTerm = (id: RecordId): boolean => isId("terms", id);

/** The facts of a record that name others, each with the claims that it rests on. */
function factsIn(record: AnyRecord, fields: readonly string[]) {
  const evidence = new Map("evidence" in record ? Object.entries(record.evidence) : []);
  return fields.flatMap((field) => {
    const named = namedIn(Reflect.get(record, field)).filter((id) => !isTerm(id));
    const claims = evidence.get(field) ?? [];
    return named.length > 0 && claims.length > 0 ? [{ field, named, claims }] : [];
  });
}

/** A record that a fact names has to be in the `about` of a claim that the fact rests on, and each of these to be about such a record. */
export function* checkStated(content: Content): Generator<Contradiction> {
  for (const name of recordCollections) {
    const fields = factFields.get(collectionSchemas[name])?.fields ?? [];
    for (const record of Object.values<AnyRecord>(content[name])) {
      for (const { field, named, claims } of factsIn(record, fields)) {
        const place = {
          kind: "unstated record",
          path: [name, record.id, "evidence", field],
          others: [[name, record.id, field], ...claims.map((claim) => ["claims", claim, "about"])],
        } as const;
        const isAbout = (claim: (typeof claims)[number], id: RecordId) =>
          content.claims[claim].about.includes(id);
        for (const id of named.filter((one) => !claims.some((claim) => isAbout(claim, one)))) {
          const reason = `names "${id}", and no claim that it rests on is about that: ${claims.join(", ")}`;
          yield { ...place, reason };
        }
        for (const claim of claims.filter((one) => !named.some((id) => isAbout(one, id)))) {
          const reason = `rests on the claim "${claim}", which is about nothing that it names: ${named.join(", ")}`;
          yield { ...place, reason };
        }
      }
    }
  }
}

/** A record that a value on record names has to be in the `about` of every finding that the value rests on. */
export function* checkRecordedStated(content: Content): Generator<Contradiction> {
  for (const name of recordCollections) {
    for (const record of Object.values<AnyRecord>(content[name])) {
      const onRecord: readonly (readonly [string, Recorded<unknown> | undefined])[] =
        "onRecord" in record ? Object.entries(record.onRecord) : [];
      for (const [field, recorded] of onRecord) {
        for (const id of namedIn(recorded?.value)) {
          const others = recorded?.findings.filter(
            (finding) => !content.findings[finding].about.includes(id),
          );
          if (!others || others.length === 0) continue;
          yield {
            kind: "unrecorded record",
            path: [name, record.id, "onRecord", field],
            others: others.map((finding) => ["findings", finding, "about"]),
            reason: `names "${id}", and rests on what is not about that: ${others.join(", ")}`,
          };
        }
      }
    }
  }
}
