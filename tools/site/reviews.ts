import type { Reviews } from "../../docs/reader/pages/reviews.ts";
import { sourceLocale } from "../../src/locales.ts";
import { standings } from "../ledger.ts";
import { readWordings, translatedLocales } from "../project.ts";

const segmentText = /^segments\.([\w-]+)\.text$/;

/** Finds by the ledgers how the translation of each segment of the article stands. */
export function readReviews(): Reviews {
  const { wordings, ledgers } = readWordings();
  return Object.fromEntries(
    translatedLocales.map((locale) => {
      const known = standings(ledgers[locale] ?? {}, wordings, locale, sourceLocale);
      const states = known.flatMap(({ key, status }) => {
        const [, id] = segmentText.exec(key) ?? [];
        return id === undefined ? [] : [[id, status] as const];
      });
      return [locale, Object.fromEntries(states)];
    }),
  );
}
