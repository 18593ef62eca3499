import { type Content, type Locale, locales } from "us-japan-climate-partnership";
import { citedDataset } from "../../../tools/citation/dataset.ts";
import { type Address, href } from "./address.ts";

/** What is cited: the words, where they stand in the text and in the data, and their link. */
interface Cited {
  readonly quote: string;
  readonly what: string;
  /** `claims.jucepLaunched`. */
  readonly path: string;
  readonly state: Partial<Address>;
  readonly verdict?: string;
}

const marks: Readonly<Record<Locale, readonly [open: string, close: string]>> = {
  en: ["“", "”"],
  fr: ["«\u202f", "\u202f»"],
  ja: ["「", "」"],
};

/** A citation to paste: the words, the text, the data and its version, the address. */
export function citationOf({ locale, article }: Content, cited: Cited): string {
  const [open, close] = marks[locales.find((name) => name === locale) ?? "en"];
  const { quote, what, path, state, verdict } = cited;
  const link = new URL(href(state), location.href).href;
  return [
    `${open}${quote}${close} (${what})`,
    article.title,
    `${citedDataset}, ${path}${verdict ? ` (${verdict})` : ""}`,
    link,
  ].join(". ");
}
