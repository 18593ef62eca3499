import * as z from "zod";
import { codes } from "../../src/content/codes.ts";
import { recordCollections } from "../../src/content/collections.ts";
import { idOf, recordId } from "../../src/schema/ids.ts";
import { edtf } from "../../src/schema/patterns.ts";

export const valueTypes = ["record", "date", "code", "number"] as const;

/** What a value of a fact is. A code has the group of its label. */
export interface ValueType {
  readonly type: (typeof valueTypes)[number];
  readonly group: string | null;
}

type Schema = z.core.SomeType;

/** The name of the main part of a value; a value without parts is this part alone. */
export const mainPart = "value";

const idSchemas: readonly unknown[] = [recordId, ...recordCollections.map((name) => idOf[name])];

/** The schema of one item, whether the field may be `null`, and whether it is a list, or not. */
function itemOf(schema: Schema): Schema {
  const isWrapped = schema instanceof z.ZodNullable || schema instanceof z.ZodReadonly;
  if (isWrapped) return itemOf(schema.unwrap());
  return schema instanceof z.ZodArray ? itemOf(schema.element) : schema;
}

/** The group of labels that has exactly some codes. */
const groupOf = (members: readonly unknown[]): string | undefined =>
  Object.entries<readonly unknown[]>(codes).find(
    ([, known]) => known.length === members.length && members.every((code) => known.includes(code)),
  )?.[0];

/**
 * Tells what the values of a field are, or those of one of their parts, from the schema that they are
 * held to.
 *
 * @throws Error if it is a kind of value that tables do not have yet.
 */
export function valueTypeOf(schema: Schema, part: string, place: string): ValueType {
  const item = itemOf(schema);
  const plain = (type: ValueType["type"]): ValueType => ({ type, group: null });
  if (item instanceof z.ZodObject && item.shape[part]) {
    return valueTypeOf(item.shape[part], mainPart, `${place}.${part}`);
  }
  if (item instanceof z.ZodUnion && item.options.every((option) => idSchemas.includes(option))) {
    return plain("record");
  }
  if (idSchemas.includes(item)) return plain("record");
  if (item === edtf) return plain("date");
  if (item instanceof z.ZodNumber) return plain("number");
  const group = item instanceof z.ZodEnum ? groupOf(item.options) : undefined;
  if (group !== undefined) return { type: "code", group };
  const what = `The tables have no type for the values of ${place}`;
  throw new Error(`${what}: they are no records, dates, numbers or codes with labels. Add one.`);
}
