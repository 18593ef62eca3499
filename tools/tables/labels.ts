import { codes } from "../../src/content/codes.ts";
import type { Content } from "../../src/content/content.ts";
import { columnsFor, columnsOf, type Input } from "./columns.ts";
import { makeTable, type Table } from "./table.ts";

const labelOf = ({ labels }: Content, group: string, code: string): string | undefined => {
  const groups = new Map(Object.entries<Readonly<Record<string, string>>>({ ...labels }));
  return groups.get(group)?.[code];
};

const rows = Object.entries<readonly string[]>(codes).flatMap(([group, members]) =>
  members.map((code) => ({ group, code })),
);

type Row = (typeof rows)[number];

const column = columnsFor<Row>();

/** What a page calls each code and each field. */
export function labelsTable(input: Input): Table {
  const { each } = columnsOf<(typeof rows)[number]>(input, "Content");
  return makeTable({
    name: "labels",
    title: "What codes are called",
    description:
      "The name of each code in each language: of verdicts, stances, kinds, fields and the others.",
    hasArticle: false,
    primaryKey: ["code_group", "code"],
    about: rows,
    columns: [
      column("code_group", "The group of the code: `verdicts`.", ({ group }) => group, {
        codes: Object.keys(codes),
      }),
      column("code", "The code, as the other tables have it: `contradicted`.", ({ code }) => code),
      ...each("labels", (content, { group, code }) => labelOf(content, group, code), {
        name: "label",
        description: "What a page calls the code.",
      }),
    ],
  });
}
