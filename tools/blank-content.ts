import { kindOf, type RecordCollection, recordCollections } from "../src/content/collections.ts";
import type { Content } from "../src/content/content.ts";
import { sourceKinds } from "../src/content/references.ts";
import { outline } from "../src/records/article.ts";

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const tree = (value: unknown): Tree => (isTree(value) ? value : {});

/** Splits an authored record into plain values and the claims that each rests on. */
function plain(record: Tree): { readonly values: Tree; readonly evidence: Tree } {
  const values: Record<string, unknown> = {};
  const evidence: Record<string, unknown> = {};
  for (const [field, fact] of Object.entries(record)) {
    if (isTree(fact) && "claims" in fact) evidence[field] = fact.claims;
    if (!isTree(fact) || !("claims" in fact)) values[field] = fact;
    else if ("value" in fact) values[field] = fact.value;
  }
  return { values, evidence };
}

const withoutFacts: readonly RecordCollection[] = ["topics", "terms"];

/** The content of no language: every fact of the records, no text. `localize` fills it. */
export function blankContent(
  records: Readonly<Record<RecordCollection | "claims" | "verdicts" | "references", Tree>> & {
    readonly article: Readonly<Record<string, Parameters<typeof outline>[1]>>;
  },
  labels: unknown,
): Content {
  const sections = Object.entries(records.article).map(([id, section]) => ({
    id,
    ...outline(id, section),
  }));
  const segments = sections.flatMap(({ id: section, heading, paragraphs }) => [
    ...(heading ? [{ id: heading, kind: "heading", section }] : []),
    ...paragraphs.flat().map((id) => ({ id, kind: "sentence", section })),
  ]);
  const kinds = (ids: unknown) =>
    (Array.isArray(ids) ? ids : []).map((id) => tree(records.references[id]).sourceKind);
  const verdict = (authored: unknown) => {
    const found = kinds(tree(authored).references);
    const bestSource = sourceKinds.find((kind) => found.includes(kind)) ?? null;
    return { ...tree(authored), bestSource };
  };
  const claims = Object.entries(records.claims).map(([id, claim]) => [
    id,
    { id, referent: null, ...tree(claim), ...verdict(records.verdicts[id]) },
  ]);
  const references = Object.entries(records.references).map(([id, reference]) => [
    id,
    { id, ...tree(reference) },
  ]);
  const about = (record: string) =>
    Object.entries(records.claims).flatMap(([id, claim]) =>
      isTree(claim) && Array.isArray(claim.about) && claim.about.includes(record) ? [id] : [],
    );
  const collection = (name: RecordCollection) =>
    Object.fromEntries(
      Object.entries(records[name]).map(([id, record]) => {
        const { values, evidence } = plain(isTree(record) ? record : {});
        const rest = withoutFacts.includes(name) ? {} : { evidence };
        return [id, { id, kind: kindOf[name], ...values, claims: about(id), ...rest }];
      }),
    );
  const blank: unknown = {
    locale: "und",
    article: { title: "", sections },
    segments: Object.fromEntries(segments.map((segment) => [segment.id, segment])),
    claims: Object.fromEntries(claims),
    ...Object.fromEntries(recordCollections.map((name) => [name, collection(name)])),
    references: Object.fromEntries(references),
    labels,
    fallbacks: [],
  };
  return blank as Content; // but for its texts: the schema sees what localize makes of it
}
