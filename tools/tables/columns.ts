import type { Content } from "../../src/content/content.ts";
import { articleRights } from "../rights/say-rights.ts";
import type { Comments } from "../type-comments.ts";
import { commentOf, meaningOf } from "./descriptions.ts";
import { inLanguage, snakeCase } from "./names.ts";
import type { Cell, Column, Field } from "./table.ts";

/** What tables are made from. */
export interface Input {
  /** The content in the language of the article. */
  readonly source: Content;
  /** The content in every language that ships, that of the article first. */
  readonly contents: readonly Content[];
  /** The comments of the types, which describe the columns. */
  readonly comments: Comments;
}

/** What a column says of itself, apart from what follows from its field. */
type Options = Partial<Field> & {
  /** A sentence that follows the comment of the field. */
  readonly note?: string;
  /** The columns of the fields that the comment names, where these have other names: `anchor_start` of `start`. */
  readonly columnNames?: Readonly<Record<string, string>>;
  /** The type of its codes, whose comment says what each of them means. */
  readonly codeType?: string;
};

/** A comment in which each field has the name of its column. */
const withColumns = (comment: string, columnNames: Readonly<Record<string, string>>): string =>
  comment.replaceAll(/`(\w+)`/g, (all, field) => {
    return Object.hasOwn(columnNames, field) ? `\`${columnNames[field]}\`` : all;
  });

const languageNames = new Intl.DisplayNames(["en"], { type: "language" });

/**
 * Gives what makes columns from the fields of a type, or of several. A column has the name and the
 * comment of its field, and holds strings and no empty cells unless it says otherwise.
 */
export function columnsOf<Row>({ contents, comments }: Input, ...types: readonly string[]) {
  const fieldOf = (
    field: string,
    { note, codeType, columnNames = {}, ...options }: Options = {},
  ): Field => {
    const { description = commentOf(comments, types, field), ...rest } = options;
    const said = [withColumns(description, columnNames), note].filter(Boolean).join(" ");
    const meaning = codeType === undefined ? [] : [meaningOf(comments, codeType)];
    return {
      name: snakeCase(field),
      type: "string",
      description: [said, ...meaning].join("\n\n"),
      ...rest,
    };
  };
  return {
    /** A column for a field that is the same in every language. */
    one: (field: string, value: (row: Row) => Cell, options?: Options): Column<Row> => ({
      ...fieldOf(field, options),
      value,
    }),
    /** A column a language for a field that is a text. */
    each: (
      field: string,
      value: (content: Content, row: Row) => Cell | undefined,
      options?: Options,
    ): readonly Column<Row>[] =>
      contents.map((content) => {
        const columnNames = Object.fromEntries(
          Object.entries(options?.columnNames ?? {}).map(([one, name]) => [
            one,
            inLanguage(name, content.locale),
          ]),
        );
        const { name, description, ...rest } = fieldOf(field, { ...options, columnNames });
        return {
          ...rest,
          name: inLanguage(name, content.locale),
          description: `${description} In this column: ${languageNames.of(content.locale)}.`,
          value: (row) => value(content, row) ?? null,
        };
      }),
  };
}

/**
 * Gives what makes columns that no field of a type describes. A column holds strings and no empty cells
 * unless it says otherwise.
 */
export const columnsFor =
  <Row>() =>
  (
    name: string,
    description: string,
    value: (row: Row) => Cell,
    options?: Partial<Field>,
  ): Column<Row> => ({ name, type: "string", description, ...options, value });

/** A column for the place of a row among those of the same thing. */
export const positionColumn = (description: string): Column<{ readonly position: number }> => ({
  name: "position",
  type: "integer",
  description: `${description} The first is 1.`,
  value: ({ position }) => position,
});

/** A column for what is known of the rights in the article, in the tables that have all of its words. */
export const rightsColumn: Column<unknown> = {
  name: "rights",
  type: "string",
  description:
    "What is known of the rights in the texts; the same in each row, so that it stays with them.",
  value: () => articleRights(),
};

/** Gives each item its place among the others. */
export const positioned = <Item>(items: readonly Item[]) =>
  items.map((item, index) => ({ item, position: index + 1 }));
