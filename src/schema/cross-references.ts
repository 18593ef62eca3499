import { collectionNames, recordCollections } from "../content/collections.ts";
import type { AnyRecord, Content } from "../content/content.ts";
import { sourceKinds } from "../content/references.ts";
import { sourceLocale } from "../locales.ts";
import { collectionSchemas } from "./collections.ts";
import { factFields } from "./record.ts";

/** A place where content contradicts itself. */
export interface Contradiction {
  readonly path: readonly (string | number)[];
  readonly reason: string;
}

/** An entry's own id is the key it stands under. */
function* misfiled(content: Content): Generator<Contradiction> {
  for (const name of collectionNames) {
    for (const [key, { id }] of Object.entries(content[name])) {
      if (id !== key) yield { path: [name, key, "id"], reason: `is "${id}", expected "${key}"` };
    }
  }
}

/** Every segment is cited by a claim, and stands once in the article, as what it says it is. */
function* loose(content: Content): Generator<Contradiction> {
  const cited = new Set(Object.values(content.claims).map(({ segment }) => segment));
  const placed = content.article.sections.flatMap(({ id: section, heading, paragraphs }) => [
    ...(heading ? [{ id: heading, section, kind: "heading" }] : []),
    ...paragraphs.flat().map((id) => ({ id, section, kind: "sentence" })),
  ]);
  for (const segment of Object.values(content.segments)) {
    const { id } = segment;
    if (!cited.has(id)) yield { path: ["segments", id], reason: "is cited by no claim" };
    const [place, ...others] = placed.filter((one) => one.id === id);
    if (!place || others.length > 0) {
      const reason = `names "${id}" ${place ? others.length + 1 : 0} times, expected once`;
      yield { path: ["article", "sections"], reason };
      continue;
    }
    for (const field of ["section", "kind"] as const) {
      if (segment[field] === place[field]) continue;
      const reason = `is "${segment[field]}", expected "${place[field]}" by its place in the article`;
      yield { path: ["segments", id, field], reason };
    }
  }
}

/** A quote is a span of its segment, which shows where content is in the language of the quotes. */
function* misquoted(content: Content): Generator<Contradiction> {
  if (content.locale !== sourceLocale) return;
  for (const { id, segment, quote, referent } of Object.values(content.claims)) {
    const { text } = content.segments[segment];
    const times = text.split(quote).length - 1;
    if (times !== 1) {
      const reason = `"${quote}" stands ${times} times in "${segment}", expected once: "${text}"`;
      yield { path: ["claims", id, "quote"], reason };
    }
    if (referent && !text.includes(referent.words)) {
      const reason = `"${referent.words}" does not stand in "${segment}": "${text}"`;
      yield { path: ["claims", id, "referent", "words"], reason };
    }
  }
}

/** Fields whose value is a wording, another in each language. */
const wordings = new Set(["name", "title"]);

/** A fact has claims, silence has none; the claims are about the record, which lists them all. */
function* unfounded(content: Content): Generator<Contradiction> {
  const claims = Object.values(content.claims);
  for (const name of recordCollections) {
    for (const record of Object.values<AnyRecord>(content[name])) {
      const about = claims.filter((claim) => claim.about.includes(record.id)).map(({ id }) => id);
      if (about.join() !== record.claims.join()) {
        const reason = `are ${record.claims.join(", ")}; the claims about it are ${about.join(", ")}`;
        yield { path: [name, record.id, "claims"], reason };
      }
      if (about.length === 0 && name !== "terms") {
        yield { path: [name, record.id], reason: "has no claim about it" };
      }
      const evidence = new Map("evidence" in record ? Object.entries(record.evidence) : []);
      for (const field of factFields.get(collectionSchemas[name])?.fields ?? []) {
        const path = [name, record.id, "evidence", field];
        const value: unknown = Reflect.get(record, field);
        const cited = evidence.get(field);
        if (value !== null && !cited)
          yield {
            path,
            reason: `${wordings.has(field) ? "is stated" : `is ${JSON.stringify(value)}`} without a claim`,
          };
        if (value === null && cited)
          yield { path, reason: `is null, yet cites ${cited.join(", ")}` };
        for (const id of cited?.filter((claim) => !about.includes(claim)) ?? []) {
          yield { path, reason: `rests on the claim "${id}", which is not about "${record.id}"` };
        }
      }
    }
  }
}

/** A verdict that says what sources say has one, the others have none; the best one is shown. */
function* unreferenced(content: Content): Generator<Contradiction> {
  const cited = new Set<string>();
  for (const { id, verdict, references, bestSource, searched } of Object.values(content.claims)) {
    const path = ["claims", id];
    const needed = verdict !== "unverified" && verdict !== "opinion";
    if (needed && references.length === 0) {
      yield { path: [...path, "references"], reason: `has none, and is "${verdict}"` };
    }
    if (!needed && references.length > 0) {
      yield { path: [...path, "references"], reason: `has some, and is "${verdict}"` };
    }
    if ((verdict === "unverified") !== (searched !== undefined)) {
      yield {
        path: [...path, "searched"],
        reason: `stands with "unverified" only, here "${verdict}"`,
      };
    }
    const kinds = references.map((reference) => content.references[reference].sourceKind);
    const best = sourceKinds.find((kind) => kinds.includes(kind)) ?? null;
    if (best !== bestSource) {
      yield { path: [...path, "bestSource"], reason: `is ${bestSource}, expected ${best}` };
    }
    for (const reference of references) cited.add(reference);
  }
  for (const { nameReferences } of Object.values(content.initiatives)) {
    for (const reference of nameReferences ?? []) cited.add(reference);
  }
  for (const id of Object.keys(content.references)) {
    if (!cited.has(id)) yield { path: ["references", id], reason: "is cited by nothing" };
  }
}

/** Mentions lie inside their segment, in order, without overlap. */
function* misplaced(content: Content): Generator<Contradiction> {
  for (const { id, text, mentions } of Object.values(content.segments)) {
    let last = 0;
    for (const [index, { start, end }] of mentions.entries()) {
      if (start < last || end <= start || end > text.length) {
        const reason = `${start}–${end} overlaps or lies outside the text of ${text.length} code units`;
        yield { path: ["segments", id, "mentions", index], reason };
      }
      last = end;
    }
  }
}

/** Everything in which a content of the right shape contradicts itself. */
export function* crossReferences(content: Content): Generator<Contradiction> {
  yield* misfiled(content);
  yield* loose(content);
  yield* misquoted(content);
  yield* unfounded(content);
  yield* unreferenced(content);
  yield* misplaced(content);
}
