import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { content } from "../../generated/fr.ts";

const claims = Object.values(content.claims);
const references = Object.values(content.references);

/** How often each code stands among some values. */
function countsOf(codes: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** The rows of the tables that end with a number, by the first code of each. */
const countsIn = (markdown: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...markdown.matchAll(/^\|[^`\n]*`([^`]+)`.* \| (\d+) \|$/gm)].map(([, code, count]) => [
      code,
      Number(count),
    ]),
  );

const longDate = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));

describe.each([
  ["docs/how-the-verdicts-were-made.md", "en"],
  ["docs/fr/how-the-verdicts-were-made.md", "fr"],
])("%s", (file, locale) => {
  const text = readFileSync(file, "utf8");

  test("counts the claims of each verdict, and the documents of each kind and language", () => {
    expect(countsIn(text)).toEqual(
      countsOf([
        ...claims.map(({ verdict }) => verdict),
        ...references.map(({ sourceKind }) => sourceKind),
        ...references.map(({ language }) => language),
      ]),
    );
    for (const count of [claims.length, references.length]) expect(text).toContain(` ${count} `);
  });

  test("counts the verdicts that rest on documents, on a single one, and on official ones alone", () => {
    const decided = claims
      .filter(({ bestSource }) => bestSource !== null)
      .map(({ verdict, findings }) => {
        const first = findings[0]?.stance;
        const decides = (stance: string) =>
          stance === first ||
          (verdict === "imprecise" && first !== "qualifies" && stance !== "context");
        const ids = findings
          .filter(({ stance }) => decides(stance))
          .map(({ finding }) => content.findings[finding].reference);
        return [...new Set(ids)];
      });
    const official = decided.filter((ids) =>
      ids.every((id) => content.references[id].sourceKind === "official"),
    );
    const counts = [decided, decided.filter(({ length }) => length === 1), official];
    for (const { length } of counts) expect(text).toMatch(new RegExp(`\\b${length} `));
  });

  test("says on which days the claims were checked and the documents read", () => {
    const days = [
      ...claims.map((claim) => claim.checkedOn),
      ...references.map((one) => one.retrievedOn),
    ];
    for (const day of new Set(days)) expect(text).toContain(longDate(day, locale));
  });

  test("defines every code of a verdict, a flaw, a stance and a source", () => {
    const { verdicts, flaws, stances, sourceKinds } = content.labels;
    for (const code of [verdicts, flaws, stances, sourceKinds].flatMap(Object.keys)) {
      expect(text).toMatch(new RegExp(`^ *\\| \`${code}\` \\| \\S`, "m"));
    }
  });
});
