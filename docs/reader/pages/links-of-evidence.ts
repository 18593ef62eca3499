import type {
  Claim,
  Content,
  FindingId,
  Reference,
  SourceKind,
  Stance,
} from "us-japan-climate-partnership";

/** The stances, the one that decides a verdict before those that it outweighs. */
export const stancesInOrder = [
  "contradicts",
  "qualifies",
  "supports",
  "context",
] as const satisfies readonly Stance[];

/** The kinds of sources, the strongest first. */
export const sourceKindsInOrder = [
  "official",
  "officialCopy",
  "press",
  "secondary",
] as const satisfies readonly SourceKind[];

/** A document that bears on a claim, by one finding or several. */
export interface EvidenceLink {
  readonly claim: Claim;
  readonly reference: Reference;
  /** The stance that decides. */
  readonly stance: Stance;
  /** The other stances that findings of the document take to the claim. */
  readonly others: readonly Stance[];
  readonly findings: readonly FindingId[];
}

/** The documents that bear on a claim, in the order of its findings. */
export function linksOfClaim(content: Content, claim: Claim): readonly EvidenceLink[] {
  const referenceOf = (finding: FindingId) => content.findings[finding].reference;
  const references = new Set(claim.findings.map(({ finding }) => referenceOf(finding)));
  return [...references].flatMap((reference) => {
    const cited = claim.findings.filter(({ finding }) => referenceOf(finding) === reference);
    const [stance, ...others] = stancesInOrder.filter((name) =>
      cited.some((one) => one.stance === name),
    );
    if (stance === undefined) return [];
    return {
      claim,
      reference: content.references[reference],
      stance,
      others,
      findings: cited.map(({ finding }) => finding),
    };
  });
}

/** Every document that bears on a claim, claim by claim. */
export const linksOf = (content: Content): readonly EvidenceLink[] =>
  Object.values(content.claims).flatMap((claim) => linksOfClaim(content, claim));

/** A document with the claims that it bears on. */
export interface LinkedDocument {
  readonly reference: Reference;
  readonly links: readonly EvidenceLink[];
}

/** The documents that bear on a claim by their kind; within one, those that bear on more claims first. Kinds of which there is none are left out. */
export function documentsByKind(
  content: Content,
): readonly { readonly kind: SourceKind; readonly documents: readonly LinkedDocument[] }[] {
  const links = linksOf(content);
  const documents = Object.values(content.references)
    .map((reference) => ({
      reference,
      links: links.filter((link) => link.reference.id === reference.id),
    }))
    .filter((document) => document.links.length > 0)
    .sort((one, other) => other.links.length - one.links.length);
  return sourceKindsInOrder.flatMap((kind) => {
    const ofKind = documents.filter(({ reference }) => reference.sourceKind === kind);
    return ofKind.length === 0 ? [] : { kind, documents: ofKind };
  });
}

/** How many documents it takes to have at least half of all links, those with the most links first. */
export function documentsWithHalf(documents: readonly LinkedDocument[]): number {
  const counts = documents.map(({ links }) => links.length).sort((one, other) => other - one);
  const half = counts.reduce((sum, count) => sum + count, 0) / 2;
  let sum = 0;
  return counts.filter((count) => {
    const isNeeded = sum < half;
    sum += count;
    return isNeeded;
  }).length;
}
