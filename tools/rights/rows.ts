import type { License, Part, Rights } from "../rights.ts";

/** The words for rights, by their keys in `locales/<language>/reader.json`. */
type RightsWord =
  | `part_${Part}`
  | `holds_${Part}`
  | "right_granted"
  | "right_proposed"
  | "right_translations"
  | "right_article"
  | `${"code" | "contribution"}_${"granted" | "proposed"}`
  | "partColumn"
  | "holdsColumn"
  | "licenseColumn";

/** Gives a text in one language, with its placeholders filled. */
export type SayRights = (name: RightsWord, values?: Readonly<Record<string, string>>) => string;

/** What is said of one part, in one language. */
export interface RightsRow {
  readonly part: Part;
  readonly name: string;
  readonly holds: string;
  /** What is known of the license, in words. If there is a license, its identifier stands in them. */
  readonly right: string;
  /** The license that is granted or proposed. */
  readonly license: License | undefined;
}

const parts: readonly Part[] = ["code", "contribution", "translations", "article"];

/** Says what is known of the rights in each part. */
export const rightsRows = (say: SayRights, rights: Rights): readonly RightsRow[] =>
  parts.map((part) => {
    const found = rights[part];
    const license = "license" in found ? found.license : undefined;
    return {
      part,
      name: say(`part_${part}`),
      holds: say(`holds_${part}`),
      license,
      right: sayRight(say, part, rights),
    };
  });

function sayRight(say: SayRights, part: Part, rights: Rights): string {
  if (part === "translations" || part === "article") return say(`right_${part}`);
  const { license, status } = rights[part];
  return say(`right_${status}`, { license: license.spdx });
}

/** Says in a sentence which license a part has, or which is proposed for it. */
export const sayLicenseOf = (
  say: SayRights,
  part: "code" | "contribution",
  { [part]: { license, status } }: Rights,
): string => say(`${part}_${status}`, { license: license.spdx });

/** Says in sentences what is known of the rights in every part, the article first. */
export const rightsInSentences = (
  say: SayRights,
  articleRights: string,
  rights: Rights,
): readonly string[] => [
  articleRights,
  sayLicenseOf(say, "code", rights),
  sayLicenseOf(say, "contribution", rights),
];
