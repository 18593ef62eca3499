import type { RecordId } from "../generated/ids.ts";
import { recordCollections } from "../src/content/collections.ts";
import type { AnyRecord, Content } from "../src/content/content.ts";
import type { Recorded } from "../src/content/findings.ts";
import { isId } from "../src/content/is-id.ts";
import { collectionSchemas } from "../src/schema/index.ts";
import { factFields } from "../src/schema/record.ts";
import type { Disagreement } from "./disagreement.ts";
import { namedIn } from "./named-in.ts";

/** No claim is about a term: its words name it. */
const isTerm = (id: RecordId): boolean => isId("terms", id);

/** What to do about a claim that is not about what a fact names. */
const advice =
  "Name it in the `about` of the claim in src/records/claims.ts whose words name it, cite that claim, or remove it here.";

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
function* checkStated(content: Content): Generator<Disagreement> {
  for (const name of recordCollections) {
    const fields = factFields.get(collectionSchemas[name])?.fields ?? [];
    for (const record of Object.values<AnyRecord>(content[name])) {
      for (const { field, named, claims } of factsIn(record, fields)) {
        const place = {
          path: [name, record.id, "evidence", field],
          others: [[name, record.id, field], ...claims.map((claim) => ["claims", claim, "about"])],
        } as const;
        const isAbout = (claim: (typeof claims)[number], id: RecordId) =>
          content.claims[claim].about.includes(id);
        for (const id of named.filter((one) => !claims.some((claim) => isAbout(claim, one)))) {
          const reason = `names "${id}", and no claim that it rests on is about that: ${claims.join(", ")}. ${advice}`;
          yield { ...place, reason };
        }
        for (const claim of claims.filter((one) => !named.some((id) => isAbout(one, id)))) {
          const reason = `rests on the claim "${claim}", which is about nothing that it names: ${named.join(", ")}. ${advice}`;
          yield { ...place, reason };
        }
      }
    }
  }
}

/** A record that a value on record names has to be in the `about` of every finding that the value rests on. */
function* checkRecorded(content: Content): Generator<Disagreement> {
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
            path: [name, record.id, "onRecord", field],
            others: others.map((finding) => ["findings", finding, "about"]),
            reason: `names "${id}", and rests on what is not about that: ${others.join(", ")}. Name it in the \`about\` of the finding in src/records/findings.ts whose passage names it, cite that finding, or remove it here.`,
          };
        }
      }
    }
  }
}

/** What a record names, its claims and findings have to be about. */
export function* validateStated(content: Content): Generator<Disagreement> {
  yield* checkStated(content);
  yield* checkRecorded(content);
}
