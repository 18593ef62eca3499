import * as z from "zod";
import { verdicts } from "../content/claims.ts";
import type { RecordKind } from "../content/collections.ts";
import type { OnRecord } from "../content/findings.ts";
import { idOf } from "./ids.ts";
import { edtf, edtfOrInterval, listOf, someOf, text } from "./patterns.ts";

/** Checks the claims that something rests on. */
export const claimIds = listOf(idOf.claims);

/** Checks how a claim compares with the public record. */
export const verdict = z.enum(verdicts).meta({ id: "Verdict" });

/** The fields that every record has: its texts, and the claims about it. */
export const recordBase = {
  name: text,
  acronym: text.exactOptional(),
  aliases: someOf(text),
  description: text,
  claims: someOf(idOf.claims),
  verdicts: someOf(verdict),
};

/** For each schema of records, the fields that state a fact of the article, and so rest on claims. */
export const factFields = z.registry<{ readonly fields: readonly string[] }>();

/** The values that a schema of a shape gives. */
type ValuesOf<Facts extends z.ZodRawShape> = {
  readonly [Field in keyof Facts]: z.output<Facts[Field]>;
};

/** Checks a value on the public record. The value of a date may be an interval there. */
function recordedSchema(name: string, fact: z.core.SomeType) {
  const value = fact instanceof z.ZodNullable ? fact.unwrap() : fact;
  return z
    .strictObject({
      value: value === edtf ? edtfOrInterval : value,
      findings: listOf(idOf.findings),
    })
    .readonly()
    .meta({ id: `Recorded.${name}` })
    .exactOptional();
}

/** Checks the values on record of records of a type. In the JSON Schema, their definitions are named after that type, too. */
function onRecordSchema<Facts extends z.ZodRawShape>(type: string, facts: Facts) {
  const shape = Object.entries(facts).map(([field, fact]) => [
    field,
    recordedSchema(`${type}.${field}`, fact),
  ]);
  const schema: unknown = z
    .strictObject(Object.fromEntries(shape))
    .readonly()
    .meta({ id: `OnRecord.${type}` });
  // TypeScript cannot see that each field of an object made from entries has the value of its fact.
  return schema as z.ZodType<OnRecord<ValuesOf<Facts>>>;
}

/** What makes up the records of a collection. */
interface RecordDescription<Kind, Id, Facts, Others, Stated> {
  /** The name of their type, which names their definition in the JSON Schema. */
  readonly type: string;
  readonly kind: Kind;
  readonly id: Id;
  /** Fields that state a fact of the article. */
  readonly facts: Facts;
  /** Texts that state a fact of the article. */
  readonly stated: readonly Stated[];
  /** Texts that only these records have, and what the article does not state: classes, codes and links. */
  readonly others: Others;
}

/** Makes the schema of records that state facts. Their evidence may have each field that states one. */
export function recordSchema<
  const Kind extends RecordKind,
  Id extends z.ZodType,
  Facts extends z.ZodRawShape,
  Others extends z.ZodRawShape,
  const Stated extends string,
>(description: RecordDescription<Kind, Id, Facts, Others, Stated>) {
  const { type, kind, id, facts, stated, others } = description;
  const fields = [...stated, ...Object.keys(facts)] as (Stated | Extract<keyof Facts, string>)[];
  return z
    .strictObject({
      id,
      kind: z.literal(kind),
      ...recordBase,
      ...others,
      ...facts,
      evidence: z.partialRecord(z.enum(fields), claimIds).readonly(),
      onRecord: onRecordSchema(type, facts),
    })
    .readonly()
    .meta({ id: type })
    .register(factFields, { fields });
}
