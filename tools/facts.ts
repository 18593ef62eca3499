import {
  type CollectionName,
  collections,
  mapCollections,
  type RecordCollection,
  recordCollections,
  textFieldsOf,
} from "../src/content/collections.ts";
import { bestSourceOf, decides, verdictsOf } from "../src/content/derive.ts";
import type { Facts } from "../src/content/facts.ts";
import { isTree, type Tree } from "../src/content/tree.ts";
import { outline } from "../src/records/article.ts";
import { collectionSchemas } from "../src/schema/index.ts";
import { factFields } from "../src/schema/record.ts";
import { authoredFields } from "./validate-fields.ts";

/** What is authored in `src/records`, by collection. Nothing is taken for granted of it: the schema judges it later. */
export type Records = Readonly<
  Record<RecordCollection | "claims" | "verdicts" | "findings" | "references", Tree>
> & {
  readonly article: Readonly<Record<string, Parameters<typeof outline>[1]>>;
};

type Entries = Readonly<Record<string, object>>;

const tree = (value: unknown): Tree => (isTree(value) ? value : {});

const mapEntries = (entries: Tree, map: (id: string, entry: Tree) => object): Entries =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, map(id, tree(entry))]));

/** The fields of an entry that have some names. What is undefined counts as left out. */
const pick = (entry: Tree, names: readonly string[]): Tree =>
  Object.fromEntries(
    names.flatMap((name) => (entry[name] === undefined ? [] : [[name, entry[name]]])),
  );

/** Splits an authored record into its values, and the claims that each of them rests on. */
function splitEvidence(record: Tree): { readonly values: Tree; readonly evidence: Tree } {
  const values: Record<string, unknown> = {};
  const evidence: Record<string, unknown> = {};
  for (const [field, fact] of Object.entries(record)) {
    if (isTree(fact) && "claims" in fact) evidence[field] = fact.claims;
    if (!isTree(fact) || !("claims" in fact)) values[field] = fact;
    else if ("value" in fact) values[field] = fact.value;
  }
  return { values, evidence };
}

/** The segments of the article, in its order. */
const segmentsIn = (sections: readonly ReturnType<typeof sectionOf>[]): Entries =>
  Object.fromEntries(
    sections.flatMap(({ id: section, heading, paragraphs }) => [
      ...(heading ? [[heading, { kind: "heading", section }] as const] : []),
      ...paragraphs.flat().map((id) => [id, { kind: "sentence", section }] as const),
    ]),
  );

const sectionOf = (id: string, section: Parameters<typeof outline>[1]) => ({
  id,
  ...outline(id, section),
});

/** The ids of the segments that the outline of the article gives. */
export const segmentsOf = ({ article }: Records): readonly string[] =>
  Object.keys(segmentsIn(Object.entries(article).map(([id, section]) => sectionOf(id, section))));

/** The findings that a verdict cites, as content lists them: those that decide it first. */
function citedIn({ verdict, findings }: Tree) {
  const cited = Object.entries(tree(findings)).map(([finding, stance]) => ({ finding, stance }));
  const decisive = cited.filter(({ stance }) => decides(stance, verdict, cited));
  return [...decisive, ...cited.filter((one) => !decisive.includes(one))];
}

/** The claims with their verdicts, and what follows from the findings of each. */
function claimsIn({ claims, verdicts, findings: known, references }: Records): Entries {
  return mapEntries(claims, (id, claim) => {
    const verdict = tree(verdicts[id]);
    const findings = citedIn(verdict);
    const documents = findings.map(({ finding }) => tree(known[finding]).reference);
    const bestSource = bestSourceOf(
      verdict.verdict,
      findings.map(({ stance }, index) => ({
        stance,
        sourceKind: tree(references[String(documents[index])]).sourceKind,
      })),
    );
    return {
      referent: null,
      ...pick(claim, authoredFields.claims),
      flaws: [],
      ...pick(verdict, authoredFields.verdicts),
      findings,
      references: [...new Set(documents)].filter((document) => document !== undefined),
      bestSource,
    };
  });
}

/** The findings, each with the place of its passage. */
const findingsIn = ({ findings }: Records): Entries =>
  mapEntries(findings, (_, finding) => ({
    anchor: null,
    locator: null,
    ...pick(finding, authoredFields.findings),
  }));

/** The records of a collection, with the claims about each and the evidence of their facts. */
function recordsIn(name: RecordCollection, records: Records): Entries {
  const kind = collections[name].entry;
  const texts = textFieldsOf(name);
  const about = (record: string) =>
    Object.entries(records.claims).flatMap(([id, claim]) => {
      const { about: ids } = tree(claim);
      return Array.isArray(ids) && ids.includes(record) ? [id] : [];
    });
  const hasFacts = factFields.has(collectionSchemas[name]);
  return mapEntries(records[name], (id, record) => {
    const claims = about(id);
    const { onRecord = {}, ...stated } = record;
    const { values, evidence } = splitEvidence(stated);
    // A name is a text. If it is written here in place of `stated`, it has no evidence, and the schema says so.
    const facts = Object.entries(values).filter(([field]) => !Object.hasOwn(texts, field));
    return {
      kind,
      ...Object.fromEntries(facts),
      claims,
      verdicts: verdictsOf(claims.map((claim) => tree(records.verdicts[claim]).verdict)),
      ...(hasFacts ? { evidence } : {}),
      ...(hasFacts || "onRecord" in record ? { onRecord } : {}),
    };
  });
}

/** Makes the facts from what is authored. The schema judges them once they are joined with texts. */
export function factsOf(records: Records): Facts {
  const sections = Object.entries(records.article).map(([id, section]) => sectionOf(id, section));
  const entries: Readonly<Partial<Record<CollectionName, Entries>>> = {
    segments: segmentsIn(sections),
    claims: claimsIn(records),
    ...Object.fromEntries(recordCollections.map((name) => [name, recordsIn(name, records)])),
    findings: findingsIn(records),
    references: mapEntries(records.references, (_, reference) => reference),
  };
  const facts = mapCollections<Record<CollectionName, unknown>>((name) => entries[name]);
  return { article: { sections }, ...facts } as unknown as Facts;
}
