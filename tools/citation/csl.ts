import type { Changes } from "../../src/content/changes.ts";
import type { Reference, SourceKind } from "../../src/content/references.ts";
import { authorOf } from "../author.ts";
import { type CitedDataset, releasedOn, titleOf } from "./dataset.ts";

/** A date, or a stretch of time from one to another; each as its year, month and day, as far as these are known. */
export interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
}

/** A document in CSL-JSON, the form in which programs that write bibliographies take it. */
export interface CslDocument {
  /** The id of the reference. */
  readonly id: string;
  readonly type: "webpage" | "article-newspaper";
  readonly title: string;
  readonly publisher: string;
  /** What a news report appeared in: its publisher. */
  readonly "container-title"?: string;
  /** When it was published; left out if the document does not say so. */
  readonly issued?: CslDate;
  /**
   * That the address is that of somebody else's copy, if it is; and on which day a stored copy was read. "accessed"
   * would say that the address itself was opened on that day.
   */
  readonly note: string;
  readonly URL: string;
  readonly language: string;
  /** The kind of source. */
  readonly keyword: SourceKind;
}

const typeOf: Readonly<Record<SourceKind, CslDocument["type"]>> = {
  official: "webpage",
  officialCopy: "webpage",
  press: "article-newspaper",
  secondary: "webpage",
};

/** Reads an EDTF date: a year, a month, a day, or a decade such as `196X`. */
export function cslDate(edtf: string): CslDate {
  const ends = edtf.endsWith("X") ? [edtf.replace("X", "0"), edtf.replace("X", "9")] : [edtf];
  return { "date-parts": ends.map((end) => end.split("-").map(Number)) };
}

const noteOn = (sourceKind: SourceKind, retrievedOn: string): string =>
  [
    ...(sourceKind === "officialCopy" ? ["The address is that of a copy"] : []),
    `A stored copy was read on ${retrievedOn}`,
  ].join(". ");

/** Makes CSL-JSON of a reference. */
export const cslOf = ({
  id,
  title,
  publisher,
  date,
  retrievedOn,
  url,
  language,
  sourceKind,
}: Reference): CslDocument => ({
  id,
  type: typeOf[sourceKind],
  title,
  publisher,
  ...(sourceKind === "press" && { "container-title": publisher }),
  ...(date !== null && { issued: cslDate(date) }),
  note: noteOn(sourceKind, retrievedOn),
  URL: url,
  language,
  keyword: sourceKind,
});

/** The dataset itself in CSL-JSON. */
export interface CslDataset {
  /** The name of the package. */
  readonly id: string;
  readonly type: "dataset";
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly version: string;
  /** The day on which the version was released. */
  readonly issued?: CslDate;
}

/** Makes CSL-JSON of the dataset, under the name of the package. */
export function datasetCsl(dataset: CitedDataset, changes: Changes): CslDataset {
  const { name, version } = dataset;
  const released = releasedOn(changes, version);
  return {
    id: name,
    type: "dataset",
    title: titleOf(dataset),
    author: [{ literal: authorOf(dataset).name }],
    version,
    ...(released !== undefined && { issued: cslDate(released) }),
  };
}
