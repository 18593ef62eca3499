import * as z from "zod";
import type { RecordKind } from "../content/collections.ts";
import { idOf } from "./ids.ts";
import { listOf, someOf, text } from "./patterns.ts";

/** Checks the claims that something rests on. */
export const claimIds = listOf(idOf.claims);

/** The fields that every record has: its texts, and the claims about it. */
export const recordBase = {
  name: text,
  acronym: text.exactOptional(),
  aliases: someOf(text),
  description: text,
  claims: someOf(idOf.claims),
};

/** For each schema of records, the fields that state a fact of the article, and so rest on claims. */
export const factFields = z.registry<{ readonly fields: readonly string[] }>();

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
    })
    .readonly()
    .meta({ id: type })
    .register(factFields, { fields });
}
