import manifest from "../../package.json" with { type: "json" };

/** What the dataset is cited by. It all stands in package.json. */
export const dataset = {
  /** Who holds the rights, by the license. */
  authors: [manifest.author],
  title: manifest.name,
  version: manifest.version,
} as const;

/** The dataset in a citation: who made it, and which version of what. */
export const citedDataset = `${dataset.authors.join(", ")}, ${dataset.title} ${dataset.version}`;
