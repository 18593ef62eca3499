import type { Rights } from "../rights.ts";
import { type RightsRow, rightsRows, type SayRights } from "./rows.ts";

const begin = "<!-- rights: written by npm run rights -->";
const end = "<!-- /rights -->";

/** What is known of the license, with a link to the license. */
const linked = ({ right, license }: RightsRow): string =>
  license ? right.replace(license.spdx, `[${license.spdx}](${license.url})`) : right;

/** The rights in each part as a table in Markdown. */
export function rightsTable(say: SayRights, rights: Rights): string {
  const rows = [
    [say("partColumn"), say("holdsColumn"), say("licenseColumn")],
    ["---", "---", "---"],
    ...rightsRows(say, rights).map((row) => [row.name, row.holds, linked(row)]),
  ];
  return rows.map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/**
 * Puts the table into a README, between its two comments.
 *
 * @throws Error if one of the comments is missing.
 */
export function withRightsTable(readme: string, table: string): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) {
    throw new Error(`A README has no place for the rights. Write "${begin}" and "${end}" into it.`);
  }
  return `${readme.slice(0, from)}${begin}\n\n${table}\n\n${readme.slice(to)}`;
}
