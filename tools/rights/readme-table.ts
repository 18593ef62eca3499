import { putBetween } from "../between.ts";
import type { Rights } from "../rights.ts";
import { type RightsRow, rightsRows, type SayRights } from "./rows.ts";

const comments = {
  start: "<!-- rights: written by npm run rights -->",
  end: "<!-- /rights -->",
};

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

/** Puts the table into the text of a README, between its two comments. */
export const withRightsTable = (file: string, text: string, table: string): string =>
  putBetween(comments, { file, text, made: table });
