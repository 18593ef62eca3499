import type { Locale } from "us-japan-climate-partnership";
import type { View } from "./addresses.ts";
import type { SearchEntry } from "./search-entry.ts";

/** What all pages are given: the files that they load, and the address of the site. */
export interface Built {
  /** The script, the style sheets and the fonts, by their paths from the root of the site. */
  readonly script: string;
  readonly styles: readonly string[];
  /** The style sheets that a view loads beside those of all pages. */
  readonly stylesOfView: Readonly<Partial<Record<View, readonly string[]>>>;
  readonly fonts: readonly string[];
  /** The address at which the site is published, with a slash at its end; `undefined` if that is not known. */
  readonly siteUrl: string | undefined;
  /** The files of the package that readers can take along, by their paths from the root of the site, and what kind of file each is. */
  readonly data: readonly { readonly file: string; readonly type: string }[];
}

/** A page of the reader: its path from the root of the site, its HTML, and where the same page stands in each language. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
  readonly alternates: readonly Alternate[];
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
  readonly searched: () => readonly {
    readonly locale: Locale;
    readonly entries: readonly SearchEntry[];
  }[];
  /** The page that shows each id, from the folder of a language. */
  readonly placesOfIds: () => Readonly<Record<string, string>>;
}
