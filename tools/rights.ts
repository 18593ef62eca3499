/**
 * The rights in this project, part by part. This file is the only place that says which license a part has and
 * whether it is granted. LICENSE, the tables of the READMEs, CITATION.cff, the Data Package and the site follow
 * it: after a change, run `npm run rights`.
 */

/** A license, by its identifier in the SPDX list. */
export interface License {
  readonly spdx: string;
  readonly title: string;
  readonly url: string;
}

/** A part for which this project can give a license. Only `granted` gives it: a proposed one allows nothing yet. */
export interface Licensed {
  readonly license: License;
  readonly status: "granted" | "proposed";
}

/** A part for which this project cannot give a license, since the text that it words belongs to someone else. */
interface Unlicensed {
  readonly status: "none";
}

/** The rights in each part. */
export interface Rights {
  /** The programs, and the documentation that goes with them. */
  readonly code: Licensed;
  /** What this project adds to the article: records, verdicts, findings, references, descriptions, labels. */
  readonly contribution: Licensed;
  /** The article in other languages. */
  readonly translations: Unlicensed;
  /** The article in French. */
  readonly article: Unlicensed;
}

export type Part = keyof Rights;

const mit: License = {
  spdx: "MIT",
  title: "MIT License",
  url: "https://opensource.org/license/mit",
};

/**
 * An open license for data. Unlike those for software, it covers the rights in a database that some countries
 * know, too; it asks that the makers are named and that changes are indicated, which suits data whose use
 * depends on where a verdict comes from.
 */
const ccBy: License = {
  spdx: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  url: "https://creativecommons.org/licenses/by/4.0/",
};

export const rights: Rights = {
  code: { license: mit, status: "granted" },
  // The owner of the project decides: write "granted" here, or put another license in place of this one.
  contribution: { license: ccBy, status: "proposed" },
  translations: { status: "none" },
  article: { status: "none" },
};

/** The license that holds for a part; `undefined` while it is only proposed. */
export const grantedLicense = ({ license, status }: Licensed): License | undefined =>
  status === "granted" ? license : undefined;
