import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { verdicts } from "../../src/content/claims.ts";
import { locales } from "../../src/locales.ts";

/**
 * What GitHub asks of an issue form, by its pages “Syntax for issue forms”, “Syntax for GitHub's form schema”
 * and “Common validation errors when creating issue forms”.
 */

const text = z.string().regex(/\S/, "is an empty string");
const id = z.string().regex(/^[\w-]+$/);
const validations = z.strictObject({ required: z.boolean() }).optional();
const asked = { label: text, description: text.optional() };
const typed = { ...asked, placeholder: text.optional(), value: text.optional() };

const element = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("markdown"), attributes: z.strictObject({ value: text }) }),
  z.strictObject({
    type: z.literal("input"),
    id,
    attributes: z.strictObject(typed),
    validations,
  }),
  z.strictObject({
    type: z.literal("textarea"),
    id,
    attributes: z.strictObject({ ...typed, render: text.optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal("dropdown"),
    id,
    attributes: z.strictObject({
      ...asked,
      multiple: z.boolean().optional(),
      default: z.int().min(0).optional(),
      // GitHub adds “None” by itself where no answer is required.
      options: z.array(text.refine((option) => !/^none$/i.test(option))).min(1),
    }),
    validations,
  }),
]);

type Element = z.infer<typeof element>;

const isDistinct = (values: readonly string[]): boolean => new Set(values).size === values.length;
const fieldsOf = (body: readonly Element[]) => body.filter((part) => part.type !== "markdown");

const form = z.strictObject({
  name: text,
  description: text,
  title: text.optional(),
  body: z
    .array(element)
    .refine((body) => fieldsOf(body).length > 0, "has no field to fill in")
    .refine((body) => isDistinct(fieldsOf(body).map((field) => field.id)), "has an id twice")
    .refine(
      (body) => isDistinct(fieldsOf(body).map((field) => field.attributes.label.toLowerCase())),
      "has a label twice",
    )
    .refine(
      (body) =>
        body.every((part) => part.type !== "dropdown" || isDistinct(part.attributes.options)),
      "has an option twice",
    ),
});

const folder = ".github/ISSUE_TEMPLATE";
const files = globSync(`${folder}/*.yml`)
  .filter((file) => !file.endsWith("config.yml"))
  .sort();
const read = (file: string): unknown => parse(readFileSync(file, "utf8"));
const formOf = (name: string) => form.parse(read(`${folder}/${name}.yml`));

/** The options of a list in a form. */
function optionsOf(name: string, list: string): readonly string[] {
  const field = fieldsOf(formOf(name).body).find((part) => part.id === list);
  return field?.type === "dropdown" ? field.attributes.options : [];
}

describe("the forms for issues", () => {
  test("are three, each with a name of its own", () => {
    expect(files.map((file) => file.slice(folder.length + 1))).toEqual([
      "fault.yml",
      "wrong-translation.yml",
      "wrong-verdict.yml",
    ]);
    expect(isDistinct(files.map((file) => form.parse(read(file)).name))).toBe(true);
  });

  test.each(files)("%s is as GitHub asks", (file) => {
    expect(form.safeParse(read(file)).error?.issues).toBeUndefined();
  });

  test("offer the verdicts and the languages that the data has", () => {
    expect(optionsOf("wrong-verdict", "now")).toEqual(verdicts);
    expect(optionsOf("wrong-verdict", "proposed")).toEqual(verdicts);
    const tags = optionsOf("wrong-translation", "language").map(
      (option) => /\((.+)\)$/.exec(option)?.[1],
    );
    expect(tags.sort()).toEqual([...locales].sort());
  });

  test("the chooser has no address that somebody made up", () => {
    expect(read(`${folder}/config.yml`)).toEqual({ blank_issues_enabled: true });
  });
});

test.each([
  ["no name", "description: a\nbody: [{ type: input, id: a, attributes: { label: A } }]"],
  ["no field", "name: a\ndescription: a\nbody: [{ type: markdown, attributes: { value: a } }]"],
  [
    "a value that is not a string",
    "name: a\ndescription: true\nbody: [{ type: input, id: a, attributes: { label: A } }]",
  ],
  [
    "an id twice",
    "name: a\ndescription: a\nbody: [{ type: input, id: a, attributes: { label: A } }, { type: input, id: a, attributes: { label: B } }]",
  ],
  [
    "a label twice",
    "name: a\ndescription: a\nbody: [{ type: input, id: a, attributes: { label: A } }, { type: input, id: b, attributes: { label: a } }]",
  ],
  [
    "an option that YAML reads as a boolean",
    "name: a\ndescription: a\nbody: [{ type: dropdown, id: a, attributes: { label: A, options: [true] } }]",
  ],
  [
    "the reserved option “None”",
    "name: a\ndescription: a\nbody: [{ type: dropdown, id: a, attributes: { label: A, options: [None] } }]",
  ],
  [
    "a key at the wrong place",
    "name: a\ndescription: a\nbody: [{ type: input, id: a, required: true, attributes: { label: A } }]",
  ],
])("a form with %s would be refused", (_fault, yaml) => {
  expect(form.safeParse(parse(yaml)).success).toBe(false);
});
