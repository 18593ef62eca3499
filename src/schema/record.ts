import * as z from "zod";
import { claimId } from "./ids.ts";

/** A list that is not empty and names nothing twice. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .min(1)
    .refine((items) => new Set(items).size === items.length, "names one thing twice")
    .readonly();

export const text = z.string().regex(/^\S(?:.*\S)?$/su, "is empty or has white space at an end");

/** A year, a month, a day or a decade: `2030`, `2021-04`, `2021-04-16`, `196X`. */
export const edtf = z
  .string()
  .regex(
    /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?|\d{3}X)$/,
    "is not an EDTF year, month, day or decade",
  );

export const claimIds = listOf(claimId);

/** The claims behind each of some fields. */
export const evidence = <const Field extends string>(fields: readonly Field[]) =>
  z.partialRecord(z.enum(fields), claimIds).readonly();

/** What every record has. */
export const recordBase = {
  name: text,
  acronym: text.exactOptional(),
  aliases: z.array(text).readonly(),
  description: text,
  claims: z.array(claimId).readonly(),
};
