import * as z from "zod";
import type { RecordKind } from "../content/collections.ts";
import { idOf } from "./ids.ts";
import { listOf, someOf, text } from "./patterns.ts";

export const claimIds = listOf(idOf.claims);

/** The texts of a record, and the claims about it. */
export const recordBase = {
  name: text,
  acronym: text.exactOptional(),
  aliases: someOf(text),
  description: text,
  claims: someOf(idOf.claims),
};

/** The fields of a schema's records that state a fact of the article, and so rest on claims. */
export const factFields = z.registry<{ readonly fields: readonly string[] }>();

/** How a collection's records are described. */
interface RecordDescription<Kind, Id, Facts, Others, Stated> {
  /** The name of the records' type. */
  readonly type: string;
  readonly kind: Kind;
  readonly id: Id;
  /** Fields that state a fact of the article. */
  readonly facts: Facts;
  /** Wordings that state a fact of the article; the field itself is among the texts. */
  readonly stated: readonly Stated[];
  /** Further texts, and what the article does not state: classes, codes, links. */
  readonly others: Others;
}

/** Makes the schema of records that state facts: their evidence has a field for each of these. */
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
