import { writeFileSync } from "node:fs";
import { stringify } from "yaml";
import type { Changes } from "../../src/content/changes.ts";
import { authorOf } from "../author.ts";
import { type Manifest, manifest } from "../manifest.ts";
import { publisherOf } from "../publisher.ts";
import { rightsInSentences } from "../rights/rows.ts";
import { articleRights, sayRightsIn } from "../rights/say-rights.ts";
import { type Rights, rights } from "../rights.ts";
import { releasedOn, titleOf } from "./dataset.ts";

/** The file by which sites that hold code, and programs that keep references, know how the dataset is cited. */
export const cffFile = "CITATION.cff";

/** Says what stands in that file, in version 1.2.0 of its format: from package.json, from what is known of the rights, and from the day on which the version was released. */
export function cffOf(changes: Changes, from: Manifest = manifest, known: Rights = rights): string {
  const { version, description, keywords } = from;
  const { repository, homepage } = publisherOf(from);
  const { name: author, email, url: website } = authorOf(from);
  const said = rightsInSentences(sayRightsIn("en"), articleRights(), known);
  return stringify(
    {
      "cff-version": "1.2.0",
      message: "If you use this dataset, please cite it as below.",
      type: "dataset",
      title: titleOf(from),
      // The field `license` would be one of the whole.
      abstract: [description, ...said].join(" "),
      authors: [{ name: author, email, website }],
      version,
      "date-released": releasedOn(changes, version),
      url: homepage,
      "repository-code": repository,
      keywords,
    },
    { lineWidth: 0 },
  );
}

/** Writes that file. It is committed, since others read it where the code lies. */
export const writeCff = (changes: Changes): void => writeFileSync(cffFile, cffOf(changes));
