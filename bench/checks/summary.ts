import type { Locale } from "../../src/locales.ts";
import { kinds } from "./kinds/index.ts";
import { checksOf, classes, type Judged, type Tally, tally } from "./results.ts";

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(row)].join("\n");

/** Writes how many of some mutants are found: `3/40`; nothing if there are none. */
export const fraction = ({ caught, all }: Tally): string => (all === 0 ? "–" : `${caught}/${all}`);

/** Writes the same with the percentage. */
export const percentage = ({ caught, all }: Tally): string =>
  all === 0 ? "–" : `${caught}/${all} (${Math.floor((100 * caught) / all)} %)`;

/** Writes the figures of the classes and of the kinds, as they are printed. */
export function summaryOf(judged: readonly Judged[], locales: readonly Locale[]): string {
  const byClass = classes.map((name) => {
    const own = judged.filter(({ kind }) => kind.class === name);
    const all = tally(own);
    return [
      name,
      ...locales.map((locale) => percentage(tally(own, locale))),
      percentage(all),
      String(all.byLuck),
    ];
  });
  const byKind = kinds.map(({ name, class: kindClass }) => {
    const own = judged.filter(({ kind }) => kind.name === name);
    const checks = checksOf(own).map(([check, count]) => `${check} ${count}`);
    return [
      name,
      kindClass,
      ...locales.map((locale) => fraction(tally(own, locale))),
      checks.join(", "),
    ];
  });
  return [
    table(["class", ...locales, "together", "by luck"], byClass),
    table(["kind", "class", ...locales, "checks"], byKind),
  ].join("\n\n");
}
