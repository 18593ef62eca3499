import type { Locale } from "us-japan-climate-partnership";
import type { SearchEntry } from "./search-entry.ts";

/** What all pages are given: the files that they load, and the address of the site. */
export interface Built {
  /** The script and the style sheets, by their paths from the root of the site. */
  readonly script: string;
  readonly styles: readonly string[];
  /** The address at which the site is published, with a slash at its end; `undefined` if that is not known. */
  readonly siteUrl: string | undefined;
}

/** What `site.tsx` gives to the tool that writes the site. */
export interface SitePages {
  /** Every page of the reader, in every language: its path from the root of the site, and its HTML. */
  readonly pages: (built: Built) => readonly { readonly path: string; readonly html: string }[];
  /** What the search of each language looks through. */
  readonly searched: () => readonly {
    readonly locale: Locale;
    readonly entries: readonly SearchEntry[];
  }[];
  /** The page that shows each id, from the folder of a language. */
  readonly placesOfIds: () => Readonly<Record<string, string>>;
}
