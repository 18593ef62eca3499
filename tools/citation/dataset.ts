import type { Changes } from "../../src/content/changes.ts";
import { authorOf } from "../author.ts";
import type { Manifest } from "../manifest.ts";

/** What package.json says of the dataset that citations need. */
export type CitedDataset = Pick<Manifest, "name" | "version" | "author">;

/** The day on which a version was released, as the changes have it; `undefined` until it is. */
export const releasedOn = ({ versions }: Changes, version: string): string | undefined =>
  versions.find((entry) => entry.version === version)?.date ?? undefined;

/** The title of the dataset, where its entry in a bibliography needs more than the name of the package. */
export const titleOf = ({ name }: Pick<CitedDataset, "name">): string =>
  `The US–Japan climate partnership as checked data (${name})`;

/** Names the dataset in a citation: who made it, and which version of what. */
export const citeDataset = (dataset: CitedDataset): string =>
  `${authorOf(dataset).name}, ${dataset.name} ${dataset.version}`;
