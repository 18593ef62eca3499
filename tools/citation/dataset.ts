import type { Changes } from "../../src/content/changes.ts";

/** What package.json says of the dataset that citations need. */
export interface CitedDataset {
  /** Who holds the rights, by the license. */
  readonly author: string;
  readonly name: string;
  readonly version: string;
}

/** The day on which a version was released, as the changes have it; `undefined` until it is. */
export const releasedOn = ({ versions }: Changes, version: string): string | undefined =>
  versions.find((entry) => entry.version === version)?.date ?? undefined;

/** Names the dataset in a citation: who made it, and which version of what. */
export const citeDataset = ({ author, name, version }: CitedDataset): string =>
  `${author}, ${name} ${version}`;
