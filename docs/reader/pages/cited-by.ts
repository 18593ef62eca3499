import type {
  AnyRecord,
  CitedFinding,
  Claim,
  Content,
  FieldName,
  Finding,
  FindingId,
  Recorded,
  Reference,
} from "us-japan-climate-partnership";
import { recordsOf } from "./records-of.ts";

/** A claim whose verdict takes a finding into account, and how the finding stands to it. */
export interface CitingClaim {
  readonly claim: Claim;
  readonly stance: CitedFinding["stance"];
}

/** A name, a title or another value of a record that a finding attests. */
export interface Attested {
  readonly record: AnyRecord;
  readonly field: FieldName;
}

/** The findings of a document. */
export const findingsOf = (content: Content, { id }: Reference): readonly Finding[] =>
  Object.values(content.findings).filter(({ reference }) => reference === id);

/** The claims that cite a finding. */
export const claimsCiting = (content: Content, id: FindingId): readonly CitingClaim[] =>
  Object.values(content.claims).flatMap((claim) =>
    claim.findings.flatMap(({ finding, stance }) => (finding === id ? [{ claim, stance }] : [])),
  );

/** The claims that cite a document by any of its findings. */
export const claimsOn = (content: Content, { id }: Reference): readonly Claim[] =>
  Object.values(content.claims).filter(({ findings }) =>
    findings.some(({ finding }) => content.findings[finding].reference === id),
  );

const isField = (content: Content, name: string): name is FieldName =>
  Object.hasOwn(content.labels.fields, name);

/** What a finding attests of a record. */
function attestedOf(content: Content, record: AnyRecord, id: FindingId): readonly Attested[] {
  const onRecord: Readonly<Record<string, Recorded<unknown>>> =
    "onRecord" in record ? record.onRecord : {};
  const proofs: readonly (readonly [field: string, findings: readonly FindingId[]])[] = [
    ["officialName", ("nameFindings" in record && record.nameFindings) || []],
    ["officialTitle", ("titleFindings" in record && record.titleFindings) || []],
    ...Object.entries(onRecord).map(([field, { findings }]) => [field, findings] as const),
  ];
  return proofs.flatMap(([field, findings]) =>
    isField(content, field) && findings.includes(id) ? [{ record, field }] : [],
  );
}

/** What a finding attests of any record. */
export const attestedBy = (content: Content, id: FindingId): readonly Attested[] =>
  [...recordsOf(content).values()].flatMap((record) => attestedOf(content, record, id));
