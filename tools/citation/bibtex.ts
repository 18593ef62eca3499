import type { CslDate, CslDocument } from "./csl.ts";

/** What an entry is made from, in the words of CSL-JSON: a document, the dataset, or a part of it. */
export interface Cited {
  /** The key of the entry. */
  readonly id: string;
  readonly type: CslDocument["type"] | "dataset";
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly "container-title"?: string;
  readonly version?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly keyword?: string;
  readonly note?: string;
}

/** What TeX reads as a command, and how it is written so that TeX prints it. Other signs stand as they are, in UTF-8. */
const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const tex = (text: string): string =>
  text.replace(/[\\{}%&_#$~^]/g, (sign) => commands[sign] ?? `\\${sign}`);

/** Braces around a text, so that a style changes none of its capitals, and takes a name of several words for one name. */
const whole = (text: string): string => `{${tex(text)}}`;

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const two = (part: number) => String(part).padStart(2, "0");
const isoOf = ([year = 0, ...rest]: readonly number[]) =>
  [String(year), ...rest.map(two)].join("-");

type Fields = readonly (readonly [name: string, value: string])[];

/** The date in the fields of BibTeX; BibLaTeX reads them, too. A stretch of time, such as a decade, also has the field that only BibLaTeX reads. */
function dateFields({ "date-parts": [from = [], to] }: CslDate): Fields {
  const [year = 0, month, day] = from;
  if (to !== undefined) {
    return [
      ["date", `{${isoOf(from)}/${isoOf(to)}}`],
      ["year", `{${year}--${to[0]}}`],
    ];
  }
  return [
    ["year", `{${year}}`],
    ...(month === undefined ? [] : [["month", months[month - 1] ?? ""] as const]),
    ...(day === undefined ? [] : [["day", `{${day}}`] as const]),
  ];
}

/** An address in ASCII, without the signs that end a field. */
const addressOf = (url: string): string =>
  new URL(url).href.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign));

const languageNames = new Intl.DisplayNames(["en"], { type: "language" });

/** A language as BibLaTeX names it: `japanese`. */
const languageOf = (tag: string): string =>
  (languageNames.of(new Intl.Locale(tag).language) ?? tag).toLowerCase();

function fieldsOf(cited: Cited): Fields {
  const { title, author, publisher, version, issued, URL, language, keyword } = cited;
  const periodical = cited["container-title"];
  const note = [version && `Version ${version}`, cited.note].filter(Boolean).join(". ");
  const field = (name: string, value: string | undefined): Fields =>
    value === undefined || value === "" ? [] : [[name, `{${value}}`]];
  return [
    ...field("author", author?.map(({ literal }) => whole(literal)).join(" and ")),
    ...field("title", whole(title)),
    ...(periodical === undefined
      ? field("howpublished", publisher && tex(publisher)) // what BibTeX's own styles print of a page
      : field("journal", whole(periodical))),
    ...(issued ? dateFields(issued) : []),
    ...field("note", tex(note)),
    ...field("url", URL && addressOf(URL)),
    ...field("langid", language && languageOf(language)),
    ...field("keywords", keyword && tex(keyword)),
  ];
}

/**
 * Writes an entry that BibTeX and BibLaTeX read. Written here, since Citation.js, which reads it in the tests,
 * writes no signs beyond ASCII where it escapes those of TeX.
 */
export function bibtexOf(cited: Cited): string {
  const type = cited.type === "article-newspaper" ? "article" : "misc";
  const fields = fieldsOf(cited).map(([name, value]) => `\n  ${name} = ${value},`);
  return `@${type}{${cited.id},${fields.join("")}\n}\n`;
}
