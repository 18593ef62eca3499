import { Refusal } from "../mistake.ts";
import { grantedLicense, type License, type Part, type Rights } from "../rights.ts";
import { articleFields, contributedFields } from "./fields.ts";
import { everyTranslation, type FilesOfParts, packageFiles, repositoryFiles } from "./files.ts";
import { type RightsRow, rightsRows, type SayRights } from "./rows.ts";

/** A table in plain text, whose columns stand below each other. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[], fill = " ") =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  const rule = line(
    head.map(() => ""),
    "-",
  );
  return [line(head), rule, ...body.map((row) => line(row))].join("\n");
}

/** The parts in a short form, with the number under which the table has them. */
const numbersOf = (parts: readonly Part[], rows: readonly RightsRow[]): string =>
  parts.map((part) => rows.findIndex((row) => row.part === part) + 1).join(", ");

const filesTable = (files: readonly FilesOfParts[], rows: readonly RightsRow[]): string =>
  tableOf([
    ["Parts", "Files"],
    ...files.map(({ files, parts }) => [numbersOf(parts, rows), files]),
  ]);

/** Lines of at most 80 signs. */
function wrap(text: string): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && `${line} ${word}`.length > 80) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join("\n");
}

const inCode = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

const mitText = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

/** The whole text of the license of the code. */
function textOf({ spdx, title }: License, holder: string): string {
  if (spdx !== "MIT") {
    throw new Refusal(
      `tools/rights.ts gives the code the license ${spdx}, but LICENSE would have the text of MIT. Put the text of ${spdx} into tools/rights/license.ts.`,
    );
  }
  return `${title}\n\nCopyright (c) 2026 ${holder}\n\n${mitText}`;
}

/** What LICENSE says: the rights part by part, then by field and by file, and the text of the license of the code. */
export function licenseText(
  say: SayRights,
  {
    rights,
    name,
    holder,
  }: { readonly rights: Rights; readonly name: string; readonly holder: string },
): string {
  const rows = rightsRows(say, rights);
  const { contribution } = rights;
  const code = grantedLicense(rights.code);
  const isProposed = [rights.code, contribution].some(({ status }) => status === "proposed");
  const sections = [
    `Rights in ${name}, part by part`,
    wrap(
      `The parts of this project have different rights. No license covers the whole${isProposed ? ", and a license that is only proposed allows nothing yet" : ""}.`,
    ),
    tableOf([
      ["", say("partColumn"), say("licenseColumn")],
      ...rows.map(({ name, right }, index) => [`${index + 1}`, name, right]),
    ]),
    ...rows.map(({ name, holds }, index) => wrap(`${index + 1}. ${name}. ${holds}`)),
    `Fields of the content`,
    wrap(
      `Part 4 in French, part 3 in other languages: ${inCode(articleFields)}. A field without the name of a collection belongs to records of every kind.`,
    ),
    wrap(
      `Part 2: ${inCode(contributedFields)}, \`labels\`, \`references\`, and every other field, such as ids, verdicts, values, and links between entries.`,
    ),
    wrap(
      "A file of part 1, such as a guide, a type, or a test, also has pieces of the other parts in it: ids, codes, reasons, sentences. Each piece stays in its own part. Words of the article that a description or a reason quotes stay part 4, and their translations stay part 3.",
    ),
    "Files of the package",
    wrap("A file with several parts has the rights of each, and no license as a whole."),
    filesTable(packageFiles, rows),
    "Files of the repository",
    wrap(
      `Every file that is not named here is part 1. \`${everyTranslation}\` stands for every language but French, including one that is still being translated.`,
    ),
    filesTable(repositoryFiles, rows),
    ...(contribution.status === "granted"
      ? [
          "The license of part 2",
          wrap(
            `${contribution.license.title} (${contribution.license.spdx}). Its text stands at ${contribution.license.url}`,
          ),
        ]
      : []),
    ...(code ? ["The license of part 1", textOf(code, holder)] : []),
  ];
  return `${sections.join("\n\n")}\n`;
}
