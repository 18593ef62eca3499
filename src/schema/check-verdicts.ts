import type { Verdict } from "../content/claims.ts";
import type { Content } from "../content/content.ts";
import { bestSourceOf } from "../content/derive.ts";
import type { Stance } from "../content/findings.ts";
import type { Contradiction } from "./contradiction.ts";

/** For each verdict, whether stances fit it, and what it needs. */
const needs: Readonly<
  Record<
    Verdict,
    { readonly fits: (has: (stance: Stance) => boolean) => boolean; readonly needed: string }
  >
> = {
  confirmed: {
    fits: (has) => has("supports") && !has("qualifies") && !has("contradicts"),
    needed: "one that supports or more, and none that qualifies or contradicts",
  },
  imprecise: {
    fits: (has) => has("qualifies") || (has("supports") && has("contradicts")),
    needed: "one that qualifies or more, or both one that supports and one that contradicts",
  },
  contradicted: {
    fits: (has) => has("contradicts"),
    needed: "one that contradicts or more",
  },
  unverified: { fits: isContext, needed: "none but context" },
  opinion: { fits: isContext, needed: "none but context" },
};

function isContext(has: (stance: Stance) => boolean): boolean {
  return !has("supports") && !has("qualifies") && !has("contradicts");
}

/** The stances of a claim's findings have to fit its verdict, and so have its flaws and what it says was searched. */
export function* checkVerdicts(content: Content): Generator<Contradiction> {
  for (const claim of Object.values(content.claims)) {
    const { id, verdict, findings, flaws, searched, referent, about, modality } = claim;
    const path = ["claims", id];
    const others = [[...path, "verdict"]];
    const stances = findings.map(({ stance }) => stance);
    const { fits, needed } = needs[verdict];
    if (!fits((stance) => stances.includes(stance))) {
      const given = stances.length > 0 ? stances.join(", ") : "none";
      const reason = `have the stances ${given}; "${verdict}" needs ${needed}`;
      yield { kind: "wrong stances", path: [...path, "findings"], others, reason };
    }
    const ids = findings.map(({ finding }) => finding);
    for (const finding of new Set(ids.filter((one, index) => ids.indexOf(one) !== index))) {
      const reason = `cite "${finding}" twice`;
      yield { kind: "finding twice", path: [...path, "findings"], reason };
    }
    if (verdict === "opinion" && (modality === "asserted" || modality === "planned")) {
      const reason = `is "opinion", and the claim is "${modality}", which can be checked`;
      const also = [[...path, "modality"]];
      yield { kind: "no opinion", path: [...path, "verdict"], others: also, reason };
    }
    const subjects = [...about, ...(referent?.candidates ?? [])];
    for (const { finding, stance } of findings) {
      const isDecisive = stance === "supports" || stance === "qualifies";
      if (!isDecisive || content.findings[finding].about.some((id) => subjects.includes(id)))
        continue;
      const reason = `cite "${finding}", which ${stance} the claim, yet is about nothing that the claim is about`;
      const also = [
        ["claims", id, "about"],
        ["findings", finding, "about"],
      ];
      yield { kind: "finding of another claim", path: [...path, "findings"], others: also, reason };
    }
    const isFlawed = verdict === "imprecise" || verdict === "contradicted";
    if (isFlawed !== flaws.length > 0) {
      const reason = `are ${flaws.join(", ") || "none"}, and the claim is "${verdict}"`;
      yield { kind: "wrong flaws", path: [...path, "flaws"], others, reason };
    }
    if (verdict === "unverified" && searched === undefined) {
      const reason = 'is missing, and the claim is "unverified"';
      yield { kind: "wrong search", path: [...path, "searched"], others, reason };
    }
    for (const candidate of verdict === "confirmed" ? (referent?.candidates ?? []) : []) {
      const isSupported = findings.some(
        ({ finding, stance }) =>
          stance === "supports" && content.findings[finding].about.includes(candidate),
      );
      if (isSupported) continue;
      const reason = `name no finding that supports the claim and is about "${candidate}", to which its words may refer`;
      yield { kind: "unsupported candidate", path: [...path, "findings"], others, reason };
    }
  }
}

/** The references of a claim have to be the documents of its findings, and its best source the best of those that decide. */
export function* checkReferences(content: Content): Generator<Contradiction> {
  for (const claim of Object.values(content.claims)) {
    const { id, verdict, findings, references, bestSource, checkedOn } = claim;
    const path = ["claims", id];
    const others = [[...path, "findings"]];
    const documents = [
      ...new Set(findings.map(({ finding }) => content.findings[finding].reference)),
    ];
    if (documents.join() !== references.join()) {
      const reason = `are ${references.join(", ") || "none"}; the documents of its findings are ${documents.join(", ") || "none"}`;
      yield { kind: "unlisted references", path: [...path, "references"], others, reason };
    }
    const best = bestSourceOf(
      verdict,
      findings.map(({ finding, stance }) => {
        const { sourceKind } = content.references[content.findings[finding].reference];
        return { stance, sourceKind };
      }),
    );
    if (best !== bestSource) {
      const reason = `is ${bestSource}, expected ${best}`;
      const also = [...others, [...path, "verdict"]];
      yield { kind: "wrong best source", path: [...path, "bestSource"], others: also, reason };
    }
    const readings = documents.map((reference) => content.references[reference].retrievedOn);
    const last = readings.sort().at(-1);
    if (last !== undefined && last > checkedOn) {
      const reason = `is ${checkedOn}, before the last of its documents was read on ${last}`;
      const also = documents.map((reference) => ["references", reference, "retrievedOn"]);
      yield { kind: "late reading", path: [...path, "checkedOn"], others: also, reason };
    }
  }
}
