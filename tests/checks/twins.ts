import { describe, expect, test } from "vitest";
import { content as fr } from "../../generated/fr.ts";
import { type CheckName, checkTranslation, type Rules } from "../../src/checks/index.ts";
import { put, textsOf } from "./shipped.ts";

/** The key of a row that names none: that of a text which names nothing and has no number. */
export const key = "claims.longHistory.reason";

/** A text that is all its language has, or texts by their keys among the shipped ones; `undefined` removes one. */
type Texts = string | Readonly<Record<string, unknown>>;

/** What is wrong or right, in which language, its texts, and the French ones where they are others. */
type Row = readonly [what: string, locale: string, target: Texts, source?: Texts];

const byKey = (texts: Texts): Readonly<Record<string, unknown>> =>
  typeof texts === "string" ? { [key]: texts } : texts;

/** The findings in a language, beside a source of which some texts are others. */
export function findings(locale: string, target: Texts, source: Texts = {}, rules: Rules = {}) {
  const content = structuredClone(fr);
  put(content, byKey(source));
  const resources = typeof target === "string" ? {} : textsOf(locale);
  put(resources, byKey(target));
  return checkTranslation({ source: content, locale, resources, rules });
}

/** Shows a check to find what is wrong, in each text of a row, and to let pass what is right. */
export function twins(
  check: CheckName,
  {
    failing,
    silent,
    messages,
    rules = {},
  }: {
    readonly failing: readonly [Row, ...Row[]];
    readonly silent: readonly [Row, ...Row[]];
    /** Rows that are wrong, each with what was found and what was expected: its message names them. */
    readonly messages: readonly (readonly [row: Row, ...names: string[]])[];
    readonly rules?: Rules;
  },
): void {
  const found = ([, locale, target, source]: Row) =>
    findings(locale, target, source, rules).filter(
      (finding) => finding.check === check && Object.hasOwn(byKey(target), finding.key),
    );

  describe(`${check} finds`, () => {
    for (const row of failing) {
      test(`${row[0]} (${row[1]})`, () => {
        const keys = found(row).map((finding) => finding.key);
        expect(keys).toEqual(expect.arrayContaining(Object.keys(byKey(row[2]))));
      });
    }
  });

  describe(`${check} lets pass`, () => {
    for (const row of silent) {
      test(`${row[0]} (${row[1]})`, () => expect(found(row)).toEqual([]));
    }
  });

  describe(`${check} says what it found, and what it expected`, () => {
    for (const [row, ...names] of messages) {
      test(`${row[0]} (${row[1]}): ${names.join(", ")}`, () => {
        const texts = found(row).map(({ message }) => message);
        expect(texts.length).toBeGreaterThan(0);
        for (const name of names) {
          expect(
            texts.some((message) => message.includes(name)),
            texts.join("\n"),
          ).toBe(true);
        }
      });
    }
  });
}
