import { list } from "../src/checks/show.ts";
import type { Ledger } from "./ledger.ts";
import type { Mistake } from "./mistake.ts";

/** The ledgers, by their languages; `undefined` of a language that has none. */
export type Ledgers = Readonly<Record<string, Ledger | undefined>>;

/** Whether what a text was translated from was, in the end, translated from the source. */
function leadsToSource(ledgers: Ledgers, locale: string, key: string, source: string): boolean {
  const seen = new Set<string>();
  for (let from = locale; from !== source; ) {
    if (seen.has(from)) return false;
    seen.add(from);
    from = ledgers[from]?.[key]?.from ?? source;
  }
  return true;
}

/** A text has to be translated from another language that ships, and this from another, up to the source. */
export const validateLedgers = (
  ledgers: Ledgers,
  locales: readonly string[],
  source: string,
): readonly Mistake[] =>
  Object.entries(ledgers).flatMap(([locale, ledger = {}]) => {
    const others = locales.filter((name) => name !== locale);
    return Object.entries(ledger).flatMap(([key, { from }]): Mistake[] => {
      const place = { file: `locales/${locale}.ledger.json`, key: `${key}.from` };
      if (!others.includes(from)) {
        const reason = `is "${from}"; expected one of ${list(others)}. Write the language that the text was translated from.`;
        return [{ ...place, reason }];
      }
      if (leadsToSource(ledgers, locale, key, source)) return [];
      const reason = `is "${from}", whose text was translated from this one. Accept one of the two from "${source}".`;
      return [{ ...place, reason }];
    });
  });
