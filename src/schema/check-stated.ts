import type { RecordId } from "../../generated/ids.ts";
import { recordCollections } from "../content/collections.ts";
import type { AnyRecord, Content } from "../content/content.ts";
import type { Recorded } from "../content/findings.ts";
import { isId } from "../content/is-id.ts";
import { collectionSchemas } from "./collections.ts";
import type { Contradiction } from "./contradiction.ts";
import { factFields } from "./record.ts";

/** The records that the value of a field names: one, or a list of them. */
const namedIn = (value: unknown): readonly RecordId[] =>
  (Array.isArray(value) ? value : [value]).filter((one) =>
    recordCollections.some((name) => isId(name, one)),
  );

const isTerm = (id: RecordId): boolean => isId("terms", id);

/** A record that a fact names has to be in the `about` of a claim that the fact rests on. No claim is about a term: its words name it. */
export function* checkStated(content: Content): Generator<Contradiction> {
  for (const name of recordCollections) {
    for (const record of Object.values<AnyRecord>(content[name])) {
      const evidence = new Map("evidence" in record ? Object.entries(record.evidence) : []);
      for (const field of factFields.get(collectionSchemas[name])?.fields ?? []) {
        const claims = evidence.get(field) ?? [];
        for (const id of namedIn(Reflect.get(record, field))) {
          if (claims.length === 0 || isTerm(id)) continue;
          if (claims.some((claim) => content.claims[claim].about.includes(id))) continue;
          yield {
            kind: "unstated record",
            path: [name, record.id, "evidence", field],
            others: [
              [name, record.id, field],
              ...claims.map((claim) => ["claims", claim, "about"]),
            ],
            reason: `names "${id}", and no claim that it rests on is about that: ${claims.join(", ")}`,
          };
        }
      }
    }
  }
}

/** A record that a value on record names has to be in the `about` of a finding that the value rests on. */
export function* checkRecordedStated(content: Content): Generator<Contradiction> {
  for (const name of recordCollections) {
    for (const record of Object.values<AnyRecord>(content[name])) {
      const onRecord: readonly (readonly [string, Recorded<unknown> | undefined])[] =
        "onRecord" in record ? Object.entries(record.onRecord) : [];
      for (const [field, recorded] of onRecord) {
        const findings = recorded?.findings ?? [];
        for (const id of namedIn(recorded?.value)) {
          if (findings.length === 0) continue;
          if (findings.some((finding) => content.findings[finding].about.includes(id))) continue;
          yield {
            kind: "unrecorded record",
            path: [name, record.id, "onRecord", field],
            others: findings.map((finding) => ["findings", finding, "about"]),
            reason: `names "${id}", and no finding that it rests on is about that: ${findings.join(", ")}`,
          };
        }
      }
    }
  }
}
