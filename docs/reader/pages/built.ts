import type { Locale } from "us-japan-climate-partnership";
import type { CslDataset } from "../../../tools/citation/csl.ts";
import type { Publisher } from "../../../tools/publisher.ts";
import type { Reviews } from "./reviews.ts";
import type { SearchFile } from "./search-entry.ts";

/** What all pages are given: the files that they load, and the address of the site. */
export interface Built {
  /** The script, the style sheets, those that all views but the text have besides, and the fonts, by their paths from the root of the site. */
  readonly script: string;
  /** The script that shows the chosen theme before the page is drawn. */
  readonly themeScript: string;
  readonly styles: readonly string[];
  readonly otherStyles: readonly string[];
  readonly fonts: readonly string[];
  /** The address at which the site is published, with a slash at its end; `undefined` if that is not known. */
  readonly siteUrl: string | undefined;
  /** Whether the reference stands beside the reader. */
  readonly hasReference: boolean;
  /** How the translations of the article stand in the ledgers. */
  readonly reviews: Reviews;
  /** The files of the package that readers can take along. */
  readonly data: readonly DataFile[];
  /** Where the package is developed and shown, as far as package.json says it. */
  readonly publisher: Publisher;
  /** The page of the package on npm; `undefined` while something has to be settled before it can be published. */
  readonly packagePage: string | undefined;
  /** How the dataset is cited, in the words of CSL-JSON. */
  readonly dataset: CslDataset;
  /** The guides of the reference. */
  readonly guides: readonly Guide[];
}

/** A file to take along. */
export interface DataFile {
  /** The path from the root of the site. */
  readonly file: string;
  /** What kind of file it is, in the words of HTTP. */
  readonly type: string;
  readonly bytes: number;
  /** How much there is in a table; `undefined` for any other file. */
  readonly table: { readonly rows: number; readonly columns: number } | undefined;
}

/** A guide of the reference, in one of the languages that the reference is in. */
export interface Guide {
  /** The Markdown file. */
  readonly file: string;
  readonly locale: "en" | "fr";
  readonly title: string;
  /** The group in which the reference lists it, in the language of the guide. */
  readonly group: string;
  /** Where it stands in the reference of its language. */
  readonly page: string;
}

/** A page of the reader: its path from the root of the site, its HTML, and where the same page stands in each language. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
  readonly alternates: readonly Alternate[];
  /** Whether search engines are to show it. */
  readonly isIndexed: boolean;
}

/** Where the same page stands in a language. The default is for those who read none of the languages. */
export interface Alternate {
  readonly hreflang: Locale | "x-default";
  readonly path: string;
}

/** What `site.tsx` gives to the tool that writes the site. */
export interface SitePages {
  /** Every page of the reader, in every language. */
  readonly pages: (built: Built) => readonly BuiltPage[];
  /** The pages that stand in for one that is not there, or that is not kept without a network. */
  readonly standIns: (built: Built) => readonly { readonly file: string; readonly html: string }[];
  /** What a browser needs to install the reader, in each language. */
  readonly manifests: () => readonly { readonly file: string; readonly manifest: object }[];
  /** What the search of each language looks through. */
  readonly searched: () => readonly { readonly locale: Locale; readonly file: SearchFile }[];
  /** The charts of the evidence to take along: the numbers and the picture of each, in each language. */
  readonly charts: () => readonly { readonly file: string; readonly text: string }[];
  /** The page that shows each id, from the folder of a language. */
  readonly placesOfIds: () => Readonly<Record<string, string>>;
}
