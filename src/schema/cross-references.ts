import { collectionNames, recordCollections } from "../content/collections.ts";
import type { AnyRecord, Content } from "../content/content.ts";
import { sourceKinds } from "../content/references.ts";
import { sourceLocale } from "../locales.ts";
import { collectionSchemas } from "./collections.ts";
import { factFields } from "./record.ts";

/** Where a value stands in a content. */
type Path = readonly (string | number)[];

/** The kinds of contradictions. */
export type ContradictionKind =
  | "misfiled"
  | "uncited segment"
  | "misplaced segment"
  | "misquoted"
  | "unlisted claims"
  | "no claim"
  | "no evidence"
  | "needless evidence"
  | "evidence of another record"
  | "wrong references"
  | "wrong search"
  | "wrong best source"
  | "uncited reference"
  | "misplaced mention";

/** A place where a content contradicts itself. */
export interface Contradiction {
  readonly kind: ContradictionKind;
  /** The value that contradicts another. */
  readonly path: Path;
  /** The values that it contradicts, where it is not clear which of them is wrong. */
  readonly others?: readonly Path[];
  readonly reason: string;
}

/** The id of each entry has to be the key that it stands under. */
function* checkKeys(content: Content): Generator<Contradiction> {
  for (const name of collectionNames) {
    for (const [key, { id }] of Object.entries(content[name])) {
      if (id === key) continue;
      const reason = `is "${id}", expected "${key}"`;
      yield { kind: "misfiled", path: [name, key, "id"], reason };
    }
  }
}

/** A claim has to cite each segment, and the article has to hold each segment once, as what it says it is. */
function* checkSegments(content: Content): Generator<Contradiction> {
  const cited = new Set(Object.values(content.claims).map(({ segment }) => segment));
  const placed = content.article.sections.flatMap(({ id: section, heading, paragraphs }) => [
    ...(heading ? [{ id: heading, section, kind: "heading" }] : []),
    ...paragraphs.flat().map((id) => ({ id, section, kind: "sentence" })),
  ]);
  for (const segment of Object.values(content.segments)) {
    const { id } = segment;
    if (!cited.has(id)) {
      yield { kind: "uncited segment", path: ["segments", id], reason: "is cited by no claim" };
    }
    const [place, ...others] = placed.filter((one) => one.id === id);
    if (!place || others.length > 0) {
      const reason = `names "${id}" ${place ? others.length + 1 : 0} times, expected once`;
      yield { kind: "misplaced segment", path: ["article", "sections"], reason };
      continue;
    }
    for (const field of ["section", "kind"] as const) {
      if (segment[field] === place[field]) continue;
      const reason = `is "${segment[field]}", expected "${place[field]}" by its place in the article`;
      yield { kind: "misplaced segment", path: ["segments", id, field], reason };
    }
  }
}

/** A quote has to stand once in its segment. Quotes are French, so only the French content can show it. */
function* checkQuotes(content: Content): Generator<Contradiction> {
  if (content.locale !== sourceLocale) return;
  for (const { id, segment, quote, referent } of Object.values(content.claims)) {
    const { text } = content.segments[segment];
    const others = [["segments", segment, "text"]];
    const times = text.split(quote).length - 1;
    if (times !== 1) {
      const reason = `"${quote}" stands ${times} times in "${segment}", expected once: "${text}"`;
      yield { kind: "misquoted", path: ["claims", id, "quote"], others, reason };
    }
    if (referent && !text.includes(referent.words)) {
      const reason = `"${referent.words}" does not stand in "${segment}": "${text}"`;
      yield { kind: "misquoted", path: ["claims", id, "referent", "words"], others, reason };
    }
  }
}

/** Fields whose value is a text. It differs from language to language, so a message does not show it. */
const wordings = new Set(["name", "title"]);

/** A fact has to rest on claims about its record, a field that is `null` on none, and a record has to list the claims about it. */
function* checkEvidence(content: Content): Generator<Contradiction> {
  const claims = Object.values(content.claims);
  for (const name of recordCollections) {
    for (const record of Object.values<AnyRecord>(content[name])) {
      const about = claims.filter((claim) => claim.about.includes(record.id)).map(({ id }) => id);
      if (about.join() !== record.claims.join()) {
        const reason = `are ${record.claims.join(", ")}; the claims about it are ${about.join(", ")}`;
        yield { kind: "unlisted claims", path: [name, record.id, "claims"], reason };
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

/** A verdict that rests on documents has to name them, and any other has to name none; something has to cite each document. */
function* checkReferences(content: Content): Generator<Contradiction> {
  const cited = new Set<string>();
  for (const { id, verdict, references, bestSource, searched } of Object.values(content.claims)) {
    const path = ["claims", id];
    const others = [[...path, "verdict"]];
    const needed = verdict !== "unverified" && verdict !== "opinion";
    if (needed !== references.length > 0) {
      const reason = `has ${needed ? "none" : "some"}, and is "${verdict}"`;
      yield { kind: "wrong references", path: [...path, "references"], others, reason };
    }
    if ((verdict === "unverified") !== (searched !== undefined)) {
      const reason = `stands with "unverified" only, here "${verdict}"`;
      yield { kind: "wrong search", path: [...path, "searched"], others, reason };
    }
    const kinds = references.map((reference) => content.references[reference].sourceKind);
    const best = sourceKinds.find((kind) => kinds.includes(kind)) ?? null;
    if (best !== bestSource) {
      const reason = `is ${bestSource}, expected ${best}`;
      const cites = [[...path, "references"]];
      yield { kind: "wrong best source", path: [...path, "bestSource"], others: cites, reason };
    }
    for (const reference of references) cited.add(reference);
  }
  for (const { nameReferences } of Object.values(content.initiatives)) {
    for (const reference of nameReferences ?? []) cited.add(reference);
  }
  for (const id of Object.keys(content.references)) {
    if (cited.has(id)) continue;
    yield { kind: "uncited reference", path: ["references", id], reason: "is cited by nothing" };
  }
}

/** Mentions have to lie inside the text of their segment, in its order, without overlap. */
function* checkMentions(content: Content): Generator<Contradiction> {
  for (const { id, text, mentions } of Object.values(content.segments)) {
    let last = 0;
    for (const [index, { start, end }] of mentions.entries()) {
      if (start < last || end <= start || end > text.length) {
        const reason = `${start}–${end} overlaps or lies outside the text of ${text.length} code units`;
        const path = ["segments", id, "mentions", index];
        yield { kind: "misplaced mention", path, reason };
      }
      last = end;
    }
  }
}

/** Finds every place where a content of the right shape contradicts itself. */
export function* crossReferences(content: Content): Generator<Contradiction> {
  yield* checkKeys(content);
  yield* checkSegments(content);
  yield* checkQuotes(content);
  yield* checkEvidence(content);
  yield* checkReferences(content);
  yield* checkMentions(content);
}
