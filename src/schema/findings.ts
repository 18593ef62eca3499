import * as z from "zod";
import type { Finding } from "../content/findings.ts";
import { exactly } from "./exactly.ts";
import { idOf, recordId } from "./ids.ts";
import { listOf, text, webAddress } from "./patterns.ts";

/** Scripts whose words stand without spaces between them. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const mostWords = 8;
const mostCharacters = 20;

const isShort = (words: string): boolean =>
  unspaced.test(words)
    ? [...words].length <= mostCharacters
    : words.split(/\s+/).length <= mostWords;

/** Checks words of a document that lead to a passage. */
const anchorWords = text
  .min(4, "has fewer than four characters")
  .regex(/^[\p{L}\p{N}](?:[\s\S]*[\p{L}\p{M}\p{N}])?$/u, "does not begin and end with a whole word")
  .refine(
    isShort,
    `has more than ${mostWords} words, or ${mostCharacters} characters without spaces`,
  );

const anchor = z
  .strictObject({ start: anchorWords, end: anchorWords.exactOptional() })
  .readonly()
  .meta({ id: "Anchor" });

/** The zod schema for {@link Finding}. */
export const findingSchema = exactly<Finding>()(
  z
    .strictObject({
      id: idOf.findings,
      reference: idOf.references,
      about: listOf(recordId),
      statement: text,
      anchor: anchor.nullable(),
      locator: text.nullable(),
      url: webAddress,
    })
    .readonly()
    .meta({ id: "Finding" }),
);
