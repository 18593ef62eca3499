import { describe, expect, test } from "vitest";
import { collectionNames } from "../../src/content/collections.ts";
import { contents } from "../contents.ts";
import { readTables } from "./read.ts";
import { pruned, rebuild } from "./rebuild.ts";

const tables = await readTables();

describe.each(contents)("the content in $locale is all in the tables", (content) => {
  const rebuilt = rebuild(tables, content.locale, { ...content });

  test.each(collectionNames)("%s", (name) => {
    expect(pruned(rebuilt[name])).toEqual(pruned(content[name]));
    expect(Object.keys(Object(rebuilt[name]))).toEqual(Object.keys(content[name]));
  });

  test("the outline of the article", () => {
    const rows = tables.get("segments") ?? [];
    const sections = [...new Set(rows.map(({ section }) => section))].map((id) => {
      const own = rows.filter(({ section }) => section === id);
      const numbers = [...new Set(own.map(({ paragraph }) => paragraph))];
      const idsOf = (number: unknown) =>
        own.filter(({ paragraph }) => paragraph === number).map((row) => row.id);
      const [heading = null] = idsOf(null);
      return { id, heading, paragraphs: numbers.filter((number) => number !== null).map(idsOf) };
    });
    expect(sections).toEqual(content.article.sections);
    expect(rows.map(({ position }) => position)).toEqual(rows.map((_, index) => index + 1));
  });

  test("labels", () => {
    const rows = tables.get("labels") ?? [];
    const groups = [...new Set(rows.map(({ code_group }) => code_group))].map((group) => [
      group,
      Object.fromEntries(
        rows
          .filter(({ code_group }) => code_group === group)
          .map((row) => [row.code, row[`label_${content.locale}`]]),
      ),
    ]);
    expect(Object.fromEntries(groups)).toEqual(content.labels);
  });
});

test("a fact that a table loses is seen", () => {
  const [content] = contents;
  const facts = tables.get("facts") ?? [];
  const fewer = facts.filter(
    ({ record, field }) => record !== "japanGhg2030" || field !== "change",
  );
  const rebuilt = rebuild(new Map([...tables, ["facts", fewer]]), "fr", { ...content });
  expect(pruned(rebuilt.commitments)).not.toEqual(pruned(content?.commitments));
});
