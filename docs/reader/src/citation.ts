import { type Content, type Locale, locales, type Reference } from "us-japan-climate-partnership";
import { author, name, version } from "../../../package.json";
import { citeDataset } from "../../../tools/citation/dataset.ts";
import { type Address, href } from "./address.ts";
import { showDate } from "./dates.ts";
import { t } from "./languages.ts";

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

/** The language that a content is shown in. */
const shownIn = ({ locale }: Content): Locale => locales.find((name) => name === locale) ?? "en";

/** Puts words into the marks of quotation of a content's language. */
function quoted(content: Content, words: string): string {
  const [open, close] = marks[shownIn(content)];
  return open + words + close;
}

/** A citation to paste: the words, the text, the data and its version, the address. */
export function citationOf(content: Content, cited: Cited): string {
  const { quote, what, path, state, verdict } = cited;
  const link = new URL(href(state), location.href).href;
  return [
    `${quoted(content, quote)} (${what})`,
    content.article.title,
    `${citeDataset({ author, name, version })}, ${path}${verdict ? ` (${verdict})` : ""}`,
    link,
  ].join(". ");
}

/** A citation of a document to paste: who published what and when, its address, and the day on which it was read. */
export function citationOfDocument(content: Content, reference: Reference): string {
  const { publisher, title, date, url, retrievedOn } = reference;
  const locale = shownIn(content);
  const read = `${content.labels.fields.retrievedOn}${t.value.colon}${showDate(retrievedOn, locale)}`;
  return [
    publisher,
    quoted(content, title),
    ...(date === null ? [] : [showDate(date, locale)]),
    `${url} (${read})`,
  ].join(". ");
}
