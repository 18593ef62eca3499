/** What package.json says of the dataset that citations need. */
export interface CitedDataset {
  /** Who holds the rights, by the license. */
  readonly author: string;
  readonly name: string;
  readonly version: string;
}

/** Names the dataset in a citation: who made it, and which version of what. */
export const citeDataset = ({ author, name, version }: CitedDataset): string =>
  `${author}, ${name} ${version}`;
