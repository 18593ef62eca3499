import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { descriptions } from "../../bench/checks/descriptions.fr.ts";
import type { Kind } from "../../bench/checks/kind.ts";
import { kinds } from "../../bench/checks/kinds/index.ts";
import { most, mutantsOf, sampleOf } from "../../bench/checks/mutants.ts";
import { spread } from "../../bench/checks/pick.ts";
import { type Subject, subjectsIn } from "../../bench/checks/subject.ts";
import { type Locale, locales } from "../../src/index.ts";

const subjects = new Map(locales.map((locale) => [locale, subjectsIn(locale)]));
const subjectsOf = (locale: Locale): readonly Subject[] => subjects.get(locale) ?? [];
const localesOf = ({ mutate }: Kind): readonly Locale[] =>
  locales.filter((locale) => mutate[locale] !== undefined);

test("a kind has a name of its own, and a sentence in English and in French", () => {
  expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
  expect(Object.keys(descriptions).sort()).toEqual(kinds.map(({ name }) => name).sort());
  for (const { name, description } of kinds) {
    expect(description, name).toMatch(/^\p{Lu}.*\.$/u);
    expect(descriptions[name], name).toMatch(/^\p{Lu}.*\.$/u);
  }
});

describe.each(kinds)("$name", (kind) => {
  test.each(localesOf(kind))(
    "makes mutants in %s, each another text than the one that ships",
    (locale) => {
      const made = mutantsOf(kind, subjectsOf(locale));
      expect(made.length).toBeGreaterThan(0);
      for (const { subject, changed } of made) {
        expect(changed.has(subject.key)).toBe(true);
        for (const [key, text] of changed) expect(text).not.toBe(subject.language.texts.get(key));
      }
    },
  );
});

test("a sample is at most so large, and the same at every run", () => {
  const [kind] = kinds.filter(({ name }) => name === "textEmpty");
  const sample = () =>
    (kind ? sampleOf(kind, subjectsOf("en")) : []).map(({ subject }) => subject.key);
  expect(sample()).toHaveLength(most);
  expect(sample()).toEqual(sample());
});

test("a spread of items has each once, in their order, and never more than asked for", () => {
  fc.assert(
    fc.property(fc.nat(500), fc.integer({ min: 1, max: 100 }), (length, limit) => {
      const items = Array.from({ length }, (_, at) => at);
      const picked = spread(items, limit);
      expect(picked).toHaveLength(Math.min(length, limit));
      expect([...new Set(picked)].sort((a, b) => a - b)).toEqual(picked);
    }),
  );
});

test("whatever a text is, a kind leaves none as it is, and makes the same of it twice", () => {
  const [model] = subjectsOf("en");
  if (!model) throw new Error("English has no texts.");
  const letters = fc.constantFrom(
    ..."aé’気の、。.,;:(“”) 2030%A".split(""),
    "METI",
    " the ",
    "\u202f",
  );
  fc.assert(
    fc.property(
      fc.string({ unit: letters, minLength: 1, maxLength: 60 }),
      fc.constantFrom(...locales),
      fc.constantFrom(...kinds),
      (text, locale, kind) => {
        const subject: Subject = { ...model, locale, text, named: [] };
        const changed = () =>
          mutantsOf(kind, [subject]).map((mutant) => mutant.changed.get(subject.key));
        expect(changed()).not.toContain(text);
        expect(changed()).toEqual(changed());
      },
    ),
    { numRuns: 1000 },
  );
});
