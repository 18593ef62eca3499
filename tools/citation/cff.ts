import { writeFileSync } from "node:fs";
import { stringify } from "yaml";
import manifest from "../../package.json" with { type: "json" };
import type { Changes } from "../../src/content/changes.ts";
import { sourceRights } from "../rights.ts";
import { releasedOn } from "./dataset.ts";

/** The file by which sites that hold code, and programs that keep references, know how the dataset is cited. */
export const cffFile = "CITATION.cff";

/** Says what stands in that file, in version 1.2.0 of its format: from package.json, and from the day on which the version was released. */
export function cffOf(changes: Changes): string {
  const { name, version, author, description, license, keywords } = manifest;
  const rights = `The code is under the license ${license}. ${sourceRights}`;
  return stringify(
    {
      "cff-version": "1.2.0",
      message: "If you use this dataset, please cite it as below.",
      type: "dataset",
      title: name,
      // The field `license` would be one of the whole.
      abstract: `${description} ${rights}`,
      authors: [{ name: author }],
      version,
      "date-released": releasedOn(changes, version),
      keywords,
    },
    { lineWidth: 0 },
  );
}

/** Writes that file. It is committed, since others read it where the code lies. */
export const writeCff = (changes: Changes): void => writeFileSync(cffFile, cffOf(changes));
