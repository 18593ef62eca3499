import { pathOf } from "../../docs/reader/pages/addresses.ts";
import { verdicts } from "../../docs/reader/pages/verdicts.ts";
import { type Locale, locales } from "../../src/locales.ts";
import { contents } from "./reader.ts";

/** One page of every kind, in a language. */
export const viewsIn = (locale: Locale): Readonly<Record<string, string>> => ({
  text: pathOf(locale, "text"),
  claims: pathOf(locale, "claims"),
  evidence: pathOf(locale, "evidence"),
  records: pathOf(locale, "records"),
  collection: pathOf(locale, "records", "initiatives"),
  sources: pathOf(locale, "sources"),
  languages: pathOf(locale, "languages"),
  glossary: pathOf(locale, "glossary"),
  data: pathOf(locale, "data"),
  search: pathOf(locale, "search"),
});

/** One claim of each verdict. */
export const claimOfEach = verdicts.map((verdict) => {
  const claim = Object.values(contents.en.claims).find((one) => one.verdict === verdict);
  if (claim === undefined) throw new Error(`No claim is ${verdict}.`);
  return claim;
});

/** The pages of one claim of each verdict, in a language. */
export const claimPagesIn = (locale: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries(
    claimOfEach.map(({ id, verdict }) => [`claim-${verdict}`, pathOf(locale, "claims", id)]),
  );

/** The widths at which the layout is told apart, each with a height. */
export const widths = {
  phone: { width: 390, height: 844 },
  tablet: { width: 1024, height: 900 },
  desktop: { width: 1440, height: 900 },
} as const;

export { locales };
