import fc from "fast-check";
import { expect, test } from "vitest";
import { content as en } from "../../generated/en.ts";
import { checkTemplates, checkTranslation } from "../../src/checks/index.ts";

const length = 100_000;

/** What patterns are slow on: long runs of one thing, and of two by turns, with an end that fits none. */
const piece = fc.oneof(
  fc.constantFrom(
    ..." .,;:!?…'’\"“”„«»‘‚()[]{}-–/%0a AZÉ日の\u00a0\u202f\u200c\t\n",
    "1 ",
    "12.",
    "Ab. ",
    "a b ",
    "EE. ",
    "16 April ",
    "April 2021 ",
    "2021 de la ",
    "{{ ",
    "«a",
    "46 % ",
    "USA ",
  ),
  fc.string({ minLength: 1, maxLength: 6, unit: "grapheme" }),
);
const half = (piece: string): string => piece.repeat(length).slice(0, length / 2);
const text = fc
  .tuple(piece, piece, fc.constantFrom("", "x", " x", "x."))
  .map(([a, b, end]) => half(a) + half(b) + end);

test("time is linear in the text: a hundred thousand characters of anything are checked at once", () => {
  const key = "longHistory";
  fc.assert(
    fc.property(
      text,
      text,
      fc.constantFrom("es", "fr-CA", "ja", "pl", "th"),
      (source, target, locale) => {
        const content = structuredClone(en);
        Object.assign(content.claims[key], { reason: source });
        const resources = { claims: { [key]: { reason: target } } };
        expect(checkTranslation({ source: content, locale, resources })).not.toEqual([]);
        const templates = { claims: { [key]: { reason: target } } };
        checkTemplates({ sourceLocale: "en", source: resources, locale, templates });
      },
    ),
    { numRuns: 40 },
  );
});
