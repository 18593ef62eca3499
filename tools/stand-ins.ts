import { verdicts } from "../src/content/claims.ts";
import {
  type CollectionName,
  mapCollections,
  recordCollections,
} from "../src/content/collections.ts";
import type { Content, ContentCollections } from "../src/content/content.ts";
import { verdictsOf } from "../src/content/derive.ts";
import { isTree, type Tree } from "../src/content/tree.ts";
import { meantName } from "../src/partnership/suggest.ts";

type Entries = Readonly<Record<string, unknown>>;

/** Gives the ids of a list that exist. Any other is replaced by the id that it seems to mean, or left out. */
function knownIds(list: unknown, known: readonly string[]): readonly string[] {
  const names = Array.isArray(list) ? list.filter((name) => typeof name === "string") : [];
  return names.flatMap((name) => (known.includes(name) ? name : (meantName(name, known) ?? [])));
}

/** Gives the segment of a claim. If it does not exist, the segment that has the quote stands in, or else the one that the id seems to mean, or any. */
function segmentOf({ segment, quote }: Tree, { segments }: Content): string | undefined {
  const [given, ids] = [String(segment), Object.keys(segments)];
  if (ids.includes(given)) return given;
  const quoted = Object.values(segments).find(({ text }) => text.includes(String(quote)));
  return quoted?.id ?? meantName(given, ids) ?? ids[0];
}

/** Gives the citations of findings that exist, as above. */
const knownCitations = (list: unknown, known: readonly string[]) =>
  (Array.isArray(list) ? list : []).flatMap((cited: unknown) => {
    if (!isTree(cited)) return [];
    const [finding] = knownIds([cited.finding], known);
    return finding === undefined ? [] : [{ ...cited, finding }];
  });

/** Gives the values on record with the findings that exist, as above. */
const knownRecorded = (onRecord: unknown, known: readonly string[]): Entries =>
  Object.fromEntries(
    Object.entries(isTree(onRecord) ? onRecord : {}).map(([field, recorded]) => {
      const { value, findings } = isTree(recorded) ? recorded : {};
      return [field, { value, findings: knownIds(findings, known) }];
    }),
  );

/** Gives the findings whose documents exist, or a document that stands in. */
const findingsOf = (content: Content, references: readonly string[]): Entries => {
  const records = recordCollections.flatMap((name) => Object.keys(content[name]));
  const entries = Object.entries<unknown>(content.findings).map(([id, finding]) => {
    const tree = isTree(finding) ? finding : {};
    const [reference = references[0]] = knownIds([tree.reference], references);
    const { start, end } = isTree(tree.anchor) ? tree.anchor : {};
    const anchor =
      typeof start === "string" ? { start, ...(typeof end === "string" ? { end } : {}) } : null;
    const locator = typeof tree.locator === "string" ? tree.locator : null;
    const about = knownIds(tree.about, records);
    return [id, { ...tree, reference, anchor, locator, about }];
  });
  return Object.fromEntries(entries);
};

/** Gives the documents, each with an address. */
const referencesOf = ({ references }: Content): Entries =>
  Object.fromEntries(
    Object.entries<unknown>(references).map(([id, reference]) => {
      const tree = isTree(reference) ? reference : {};
      const isAddress = typeof tree.url === "string" && URL.canParse(tree.url);
      return [id, { ...tree, url: isAddress ? tree.url : "https://example.org/" }];
    }),
  );

function claimsOf(content: Content): Entries {
  const records = recordCollections.flatMap((name) => Object.keys(content[name]));
  const references = Object.keys(content.references);
  const findings = Object.keys(content.findings);
  const entries = Object.entries<unknown>(content.claims).map(([id, claim]) => {
    const tree = isTree(claim) ? claim : {};
    const standing = {
      segment: segmentOf(tree, content),
      quote: String(tree.quote),
      about: knownIds(tree.about, records),
      verdict: verdicts.find((verdict) => verdict === tree.verdict) ?? "opinion",
      flaws: Array.isArray(tree.flaws) ? tree.flaws : [],
      findings: knownCitations(tree.findings, findings),
      references: knownIds(tree.references, references),
    };
    return [id, { ...tree, ...standing }];
  });
  return Object.fromEntries(entries);
}

function recordsOf(
  records: Content[CollectionName],
  claims: Entries,
  findings: readonly string[],
): Entries {
  const entries = Object.entries<unknown>(records).map(([id, record]) => {
    const { evidence, onRecord, nameFindings, titleFindings, distinctFrom, ...tree } = isTree(
      record,
    )
      ? record
      : {};
    const rests = Object.entries(isTree(evidence) ? evidence : {}).map(([field, list]) => [
      field,
      knownIds(list, Object.keys(claims)),
    ]);
    const about = Object.entries(claims).filter(
      ([, claim]) => isTree(claim) && Array.isArray(claim.about) && claim.about.includes(id),
    );
    const standing = {
      claims: about.map(([claim]) => claim),
      verdicts: verdictsOf(about.map(([, claim]) => (isTree(claim) ? claim.verdict : undefined))),
      ...(isTree(evidence) ? { evidence: Object.fromEntries(rests) } : {}),
      ...(distinctFrom ? { distinctFrom: knownIds(distinctFrom, Object.keys(records)) } : {}),
      ...(onRecord ? { onRecord: knownRecorded(onRecord, findings) } : {}),
      nameFindings: nameFindings ? knownIds(nameFindings, findings) : null,
      titleFindings: titleFindings ? knownIds(titleFindings, findings) : null,
    };
    return [id, { ...tree, ...standing }];
  });
  return Object.fromEntries(entries);
}

/**
 * Makes a content whose cross references can be followed, from one that names ids that do not exist.
 * The id that such a name seems to mean stands in for it, so that what is referred to does not count
 * as referred to by nothing.
 */
export function withStandIns(content: Content): Content {
  const claims = claimsOf(content);
  const references = Object.keys(content.references);
  const collections = mapCollections<ContentCollections>((name) => {
    if (name === "claims") return claims;
    if (name === "references") return referencesOf(content);
    if (name === "findings") return findingsOf(content, references);
    const isRecord = recordCollections.some((one) => one === name);
    return isRecord
      ? recordsOf(content[name], claims, Object.keys(content.findings))
      : content[name];
  });
  return { ...content, ...collections };
}
