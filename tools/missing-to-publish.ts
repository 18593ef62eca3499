import { authorOf } from "./author.ts";
import type { Manifest } from "./manifest.ts";
import { publisherOf } from "./publisher.ts";
import type { Rights } from "./rights.ts";

/** Something that has to be settled before the package is published. */
export interface Missing {
  /** The file to edit, and what in it. */
  readonly place: string;
  /** What stands there now, and what to write. */
  readonly reason: string;
}

const example = {
  author: '"author": "Your name <you@…>"',
  repository:
    '"repository": { "type": "git", "url": "git+https://github.com/<owner>/<name>.git" }, or "github:<owner>/<name>"',
  homepage: '"homepage": "https://…", the address at which you publish the site',
  bugs: '"bugs": { "url": "https://…" } or { "email": "…" }, where users report a fault',
} as const;

/** Encloses in a README or a guide what holds only while nothing is published. */
const untilPublished = "<!-- until published -->";

/** Lists the files that would say, once the package is published, that it is not. */
export const sayingUnpublished = (texts: ReadonlyMap<string, string>): readonly Missing[] =>
  [...texts]
    .filter(([, text]) => text.includes(untilPublished))
    .map(([file]) => ({
      place: file,
      reason: `says that the package is not published yet. Delete what stands between ${untilPublished} and <!-- /until published -->, with both comments.`,
    }));

/** Lists all that has to be settled before the package is published. */
export function missingToPublish(manifest: Manifest, rights: Rights): readonly Missing[] {
  const { repository, homepage, bugs } = publisherOf(manifest);
  const missing = (field: keyof typeof example, isThere: boolean, why: string) => {
    if (isThere) return [];
    const is =
      manifest[field] === undefined
        ? "is missing"
        : `is ${JSON.stringify(manifest[field])}, which cannot be read`;
    return [{ place: `package.json  ${field}`, reason: `${is}. ${why} Write ${example[field]}.` }];
  };
  return [
    ...missing("author", !authorOf(manifest).isStandIn, "Citations name the author."),
    ...missing(
      "repository",
      repository !== undefined,
      "npm rewrites the relative links of the README by this field only: without it, every link to a guide is broken on the package page.",
    ),
    ...missing("homepage", homepage !== undefined, "The package page links to the site by it."),
    ...missing("bugs", bugs !== undefined, "Users report faults and vulnerabilities there."),
    ...(["code", "contribution"] as const)
      .filter((part) => rights[part].status === "proposed")
      .map((part) => ({
        place: `tools/rights.ts  ${part}`,
        reason: `has the license ${rights[part].license.spdx} only as a proposal, so that users may do nothing with this part. Let the owner of the project decide. Then write "granted", or name another license, and run npm run rights.`,
      })),
  ];
}
