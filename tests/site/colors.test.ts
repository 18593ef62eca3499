import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from "culori";
import { describe, expect, test } from "vitest";
import { verdicts } from "../../docs/reader/pages/verdicts.ts";

const sheet = readFileSync(join("docs", "reader", "style", "tokens.css"), "utf8");

const themes = ["light", "dark"] as const;

/** A color of the style sheet, in one of the themes. */
function color(name: string, theme: (typeof themes)[number]): Color {
  const pair = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(sheet);
  const found = parse(pair?.[themes.indexOf(theme) + 1] ?? "");
  if (found === undefined)
    throw new Error(`tokens.css has no --${name} of the form light-dark(…).`);
  return found;
}

/** How the colors are seen with each kind of color blindness (Machado 2009), and with none. */
const sights: Readonly<Record<string, (seen: Color) => Color>> = {
  none: (seen) => seen,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

const difference = differenceCiede2000();

const pairs = verdicts.flatMap((one, at) => verdicts.slice(at + 1).map((other) => [one, other]));

describe.each(themes)("%s", (theme) => {
  const of = (name: string) => color(name, theme);

  test.each(Object.entries(sights))(
    "any two verdicts are told apart by their colors: %s",
    (_, see) => {
      const alike = pairs
        .map(([one = "", other = ""]) => ({
          pair: `${one} and ${other}`,
          apart: difference(see(of(one)), see(of(other))),
        }))
        .filter(({ apart }) => apart < 10);
      expect(alike).toEqual([]);
    },
  );

  test.each(["ink", "quiet", "accent"])("text is read on both grounds: %s", (name) => {
    for (const ground of ["paper", "wash"]) {
      expect(wcagContrast(of(name), of(ground)), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("the edges of what one clicks and types into are seen on both grounds", () => {
    for (const ground of ["paper", "wash"]) {
      expect(wcagContrast(of("edge"), of(ground)), ground).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(verdicts)(
    "the sign is seen on the paper, and the figure in the sign: %s",
    (verdict) => {
      expect(wcagContrast(of(`${verdict}-edge`), of("paper"))).toBeGreaterThanOrEqual(3);
      expect(wcagContrast(of(`${verdict}-figure`), of(verdict))).toBeGreaterThanOrEqual(3);
    },
  );
});
