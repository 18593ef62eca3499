import { codes } from "../../src/content/codes.ts";
import { segmentKinds } from "../../src/content/segments.ts";
import type { Comments } from "../type-comments.ts";

/** The codes that the guide to the data model defines, by group: those that have labels, without the names of collections, kinds and fields, and the kinds of segments. */
const { collections, kinds, fields, ...labeled } = codes;
export const definedCodes = { ...labeled, segmentKinds } as const;

/** A group of codes that the guide defines. */
export type CodeGroup = keyof typeof definedCodes;

/** The type of the codes of each group. Its comment says what each code means. */
const typeOf: Readonly<Record<CodeGroup, string>> = {
  modalities: "Modality",
  placeTypes: "PlaceType",
  commitmentTypes: "CommitmentType",
  statuses: "ActivityStatus",
  qualifiers: "Qualifier",
  units: "Unit",
  directions: "Direction",
  parts: "PeriodPart",
  relatives: "RelativeTime",
  verdicts: "Verdict",
  flaws: "Flaw",
  stances: "Stance",
  sourceKinds: "SourceKind",
  segmentKinds: "SegmentKind",
};

/**
 * Gives what each code of a group means, by the list in the comment of its type.
 *
 * @throws Error if the comment does not say what a code means.
 */
export function meaningsOf(comments: Comments, group: CodeGroup): ReadonlyMap<string, string> {
  const type = typeOf[group];
  const listed = comments.get(type)?.comment.matchAll(/^- `(\w+)`: (.*)\.$/gm) ?? [];
  const meanings = new Map([...listed].map(([, code = "", meaning = ""]) => [code, meaning]));
  const codesOfGroup: readonly string[] = definedCodes[group];
  const missing = codesOfGroup.filter((code) => !meanings.has(code));
  if (missing.length > 0) {
    throw new Error(
      `The comment of ${type} does not say what ${missing.join(", ")} means; add a line "- \`code\`: what it means." for each.`,
    );
  }
  return meanings;
}
