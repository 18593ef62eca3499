import { readFileSync, writeFileSync } from "node:fs";
import { content as english } from "../generated/en.ts";
import { content as french } from "../generated/fr.ts";
import { collectionNames, collections, idTypeOf } from "../src/content/collections.ts";
import type { Content } from "../src/content/content.ts";
import { type CodeGroup, definedCodes, meaningsOf } from "./data-model/codes.ts";
import * as inFrench from "./data-model/descriptions.fr.ts";
import { type Field, fieldsOf } from "./data-model/fields.ts";
import { type Comments, readComments } from "./type-comments.ts";

/** `npm run data-model`: writes the tables of fields and codes, and the record that is shown whole, into the guides to the data model. English words come from the comments of the types. */

/** A guide to the data model, and what its tables say in its language. */
interface Guide {
  readonly file: string;
  readonly content: Content;
  readonly headers: Readonly<Record<"collections" | "fields" | "codes", readonly string[]>>;
  /** What stands behind the type of a field to say of which kind it is. */
  readonly kinds: Readonly<Record<Field["kind"], string>>;
  readonly holds: (comments: Comments, collection: (typeof collectionNames)[number]) => string;
  readonly describe: (field: Field) => string;
  readonly meaning: (comments: Comments, group: CodeGroup, code: string) => string;
}

export const guides: readonly Guide[] = [
  {
    file: "docs/data-model.md",
    content: english,
    headers: {
      collections: [
        "collection",
        "entries",
        "type of an entry",
        "type of its ids",
        "what it holds",
      ],
      fields: ["field, type, kind", "what it is"],
      codes: ["code", "label", "what it means"],
    },
    kinds: { fact: ", fact", text: ", text", other: "" },
    holds: (comments, name) => comments.get("Collections")?.properties.get(name) ?? "",
    describe: ({ comment }) => comment,
    meaning: (comments, group, code) => meaningsOf(comments, group).get(code) ?? "",
  },
  {
    file: "docs/fr/data-model.md",
    content: french,
    headers: {
      collections: [
        "collection",
        "entrées",
        "type d’une entrée",
        "type de ses identifiants",
        "ce qu’elle contient",
      ],
      fields: ["champ, type, sorte", "ce que c’est"],
      codes: ["code", "libellé", "ce qu’il veut dire"],
    },
    kinds: { fact: ", fait", text: ", texte", other: "" },
    holds: (_, name) => inFrench.collections[name],
    describe: ({ type, name }) => inFrench.fields[type]?.[name] ?? "",
    meaning: (_, group, code) =>
      new Map<string, string>(Object.entries(inFrench.meanings[group])).get(code) ?? "",
  },
];

const code = (text: string): string => `\`${text.replaceAll("|", "\\|")}\``;

/** A table. A cell without words is refused, since each of them is written by hand in one language or the other. */
function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const empty = rows.find((cells) => cells.includes(""));
  if (empty) {
    throw new Error(`The row of ${empty[0]} has an empty cell; describe it where the others are.`);
  }
  const lines = [header, header.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const collectionTable = (guide: Guide, comments: Comments): string =>
  tableOf(
    guide.headers.collections,
    collectionNames.map((name) => [
      code(name),
      String(Object.keys(guide.content[name]).length),
      code(collections[name].entry.replace(/^./, (letter) => letter.toUpperCase())),
      code(idTypeOf(name)),
      guide.holds(comments, name),
    ]),
  );

const fieldTable = (guide: Guide, comments: Comments, type: string): string =>
  tableOf(
    guide.headers.fields,
    fieldsOf(comments, type).map((field) => [
      `${code(`${field.path}${field.isOptional ? "?" : ""}`)}<br>${code(field.written)}${guide.kinds[field.kind]}`,
      guide.describe(field),
    ]),
  );

function codeTable(guide: Guide, comments: Comments, group: CodeGroup): string {
  const groups = new Map<string, Readonly<Record<string, string>>>(
    Object.entries(guide.content.labels),
  );
  return tableOf(
    guide.headers.codes,
    definedCodes[group].map((name) => [
      code(name),
      groups.get(group)?.[name] ?? "–",
      guide.meaning(comments, group, name),
    ]),
  );
}

/** One whole record as JSON. A list of ids takes one line. */
function recordIn({ content }: Guide): string {
  const json = JSON.stringify(content.commitments.japanGhg2030, null, 2);
  const short = json.replaceAll(/\[\s+("[^\]]*")\s+\]/g, (_, ids: string) => {
    return `[${ids.replaceAll(/\s+/g, " ")}]`;
  });
  return `\`\`\`json\n${short}\n\`\`\``;
}

const isCodeGroup = (name: string): name is CodeGroup => Object.hasOwn(definedCodes, name);

/** What stands under a comment such as `fields: Claim`, `codes: verdicts`, `collections` or `record`. */
function partOf(guide: Guide, comments: Comments, what: string, of: string): string {
  if (what === "fields") return fieldTable(guide, comments, of);
  if (what === "codes" && isCodeGroup(of)) return codeTable(guide, comments, of);
  if (what === "collections") return collectionTable(guide, comments);
  if (what === "record") return recordIn(guide);
  throw new Error(`${guide.file} asks for "${what} ${of}", which nothing makes; mend the comment.`);
}

/** Puts every part that is made into the text of a guide, each between its comment and the next `end`. */
export const withParts = (guide: Guide, text: string, comments: Comments): string =>
  text.replaceAll(
    /<!-- (fields|codes|collections|record)(?:: (\w+))? -->[\s\S]*?<!-- end -->/g,
    (_, what: string, of = "") => {
      const name = of === "" ? what : `${what}: ${of}`;
      return `<!-- ${name} -->\n\n${partOf(guide, comments, what, of)}\n\n<!-- end -->`;
    },
  );

if (import.meta.main) {
  const comments = readComments("src/index.ts");
  for (const guide of guides) {
    writeFileSync(guide.file, withParts(guide, readFileSync(guide.file, "utf8"), comments));
  }
}
