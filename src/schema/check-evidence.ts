import { recordCollections } from "../content/collections.ts";
import type { AnyRecord, Content } from "../content/content.ts";
import { verdictsOf } from "../content/derive.ts";
import { collectionSchemas } from "./collections.ts";
import type { Contradiction } from "./contradiction.ts";
import { factFields } from "./record.ts";

/** Fields whose value is a text. It differs from language to language, so a message does not show it. */
const wordings = new Set(["name", "title"]);

/** A fact has to rest on claims about its record, a field that is `null` on none, and a record has to list the claims about it. */
export function* checkEvidence(content: Content): Generator<Contradiction> {
  const claims = Object.values(content.claims);
  for (const name of recordCollections) {
    for (const record of Object.values<AnyRecord>(content[name])) {
      const about = claims.filter((claim) => claim.about.includes(record.id)).map(({ id }) => id);
      if (about.join() !== record.claims.join()) {
        const reason = `are ${record.claims.join(", ")}; the claims about it are ${about.join(", ")}`;
        yield { kind: "unlisted claims", path: [name, record.id, "claims"], reason };
      }
      const verdicts = verdictsOf(about.map((id) => content.claims[id].verdict));
      if (verdicts.join() !== record.verdicts.join()) {
        const reason = `are ${record.verdicts.join(", ")}; those of its claims are ${verdicts.join(", ")}`;
        const others = about.map((id) => ["claims", id, "verdict"]);
        yield { kind: "unlisted verdicts", path: [name, record.id, "verdicts"], others, reason };
      }
      const evidence = new Map("evidence" in record ? Object.entries(record.evidence) : []);
      // Claims that are in its evidence, yet not about it, are found below.
      if (about.length === 0 && evidence.size === 0 && name !== "terms") {
        const reason = "has no claim about it";
        yield { kind: "no claim", path: [name, record.id], reason };
      }
      /** The fields that rest on a claim that is not about the record, by the claim. */
      const foreign = new Map<string, readonly string[]>();
      for (const field of factFields.get(collectionSchemas[name])?.fields ?? []) {
        const path = [name, record.id, "evidence", field];
        const others = [[name, record.id, field]];
        const value: unknown = Reflect.get(record, field);
        const cited = evidence.get(field);
        if (value !== null && !cited) {
          const stated = wordings.has(field) ? "is stated" : `is ${JSON.stringify(value)}`;
          yield { kind: "no evidence", path, others, reason: `${stated} without a claim` };
        }
        if (value === null && cited) {
          const reason = `is null, yet cites ${cited.join(", ")}`;
          yield { kind: "needless evidence", path, others, reason };
        }
        for (const id of cited?.filter((claim) => !about.includes(claim)) ?? []) {
          foreign.set(id, [...(foreign.get(id) ?? []), field]);
        }
      }
      for (const [id, [field = "", ...more]] of foreign) {
        const too = more.length > 0 ? `, and so do ${more.join(", ")}` : "";
        yield {
          kind: "evidence of another record",
          path: [name, record.id, "evidence", field],
          others: [["claims", id, "about"]],
          reason: `rests on the claim "${id}", which is not about "${record.id}"${too}`,
        };
      }
    }
  }
}
