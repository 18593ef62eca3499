import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { contentSchema } from "../../src/schema/index.ts";
import { describeSchema } from "../../tools/describe-schema.ts";

type JsonSchema = z.core.JSONSchema.BaseSchema;
type Part = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Part => typeof value === "object" && value !== null;

const objectAt = (part: unknown, key: string): Part => {
  const value = isPart(part) ? part[key] : undefined;
  return isPart(value) ? value : {};
};

describe("the JSON Schema that ships", () => {
  const schema: unknown = JSON.parse(readFileSync("generated/public/content.schema.json", "utf8"));
  const definitions = Object.entries({ Content: schema, ...objectAt(schema, "$defs") });
  const comments = ["generated/ids.ts", ...globSync("src/content/*.ts")]
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const properties = definitions.flatMap(([name, part]) =>
    Object.entries(objectAt(part, "properties")).map(
      ([field, property]) => [name, field, property] as const,
    ),
  );

  test("is the described schema of content, and says what its root is", () => {
    expect(schema).toEqual(describeSchema(z.toJSONSchema(contentSchema), "src/index.ts"));
    expect(schema).toMatchObject({ title: "Content" });
  });

  test.each(definitions)("describes %s by the comment of that type", (name, part) => {
    const [before = "", ...more] = comments.split(
      new RegExp(`\nexport (?:type|interface) ${name.split(".")[0]}\\b`),
    );
    expect(more).toHaveLength(1);
    const comment = before
      .slice(before.lastIndexOf("/**") + 3)
      .replace(/\s*\*\/$/, "")
      .replaceAll(/^ \*(?: |$)/gm, "")
      .replace("@useDeclaredType", "");
    expect(part).toMatchObject({ description: comment.trim() });
  });

  test.each(properties)("describes %s.%s by the comment of that property", (_, field, property) => {
    const text = isPart(property) ? String(property.description) : "";
    expect(text).toMatch(/^[A-Z`].*\.$/);
    const declared = [":", "?:"].map((end) => `/** ${text} */\n  readonly ${field}${end}`);
    expect(declared.some((words) => comments.includes(words))).toBe(true);
  });

  test("has no property outside a definition, and so none without a description", () => {
    const owners = (part: unknown): number =>
      isPart(part)
        ? Object.values(part).reduce<number>((sum, child) => sum + owners(child), 0) +
          (isPart(part.properties) && part.type === "object" ? 1 : 0)
        : 0;
    const described = definitions.filter(([, part]) => "properties" in Object(part));
    expect(owners(schema)).toBe(described.length);
    expect(properties.length).toBeGreaterThan(150);
  });
});

describe("describeSchema", () => {
  let folder = "";
  const types = (name: string, text: string) => {
    const file = join(folder, `${name}.ts`);
    writeFileSync(file, text);
    return file;
  };
  const property: JsonSchema = { type: "string" };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "types-"));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("finds inherited and mapped properties, writes links as plain names, and changes nothing else", () => {
    const file = types(
      "good",
      `interface Base {
        /** Inherited from {@link Base}. */
        readonly base: string;
      }
      interface Names {
        /** Mapped, with {@link Names | several names}. */
        readonly mapped: 1;
      }
      type Mapped = { readonly [Name in keyof Names]: string };
      /** All of it. */
      export interface Content extends Base, Mapped {}
      /** An id. */
      export type Id = "a";`,
    );
    const schema: JsonSchema = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      properties: { base: property, mapped: { $ref: "#/$defs/Id" } },
      required: ["base"],
      $defs: { Id: { enum: ["a"] } },
    };
    expect(describeSchema(structuredClone(schema), file)).toEqual({
      ...schema,
      title: "Content",
      description: "All of it.",
      properties: {
        base: { ...property, description: "Inherited from Base." },
        mapped: { $ref: "#/$defs/Id", description: "Mapped, with several names." },
      },
      $defs: { Id: { enum: ["a"], description: "An id." } },
    });
  });

  test("lists every type and property without a comment", () => {
    const file = types(
      "bad",
      `/** All of it. */
      export interface Content { readonly bare: string; /** */ readonly empty: string; }
      export type Id = "a";`,
    );
    const schema: JsonSchema = {
      type: "object",
      properties: { bare: property, empty: property },
      $defs: { Id: {}, Other: {} },
    };
    const describing = () => describeSchema(schema, file);
    expect(describing).toThrow("4 mistakes");
    for (const name of ["Content.bare", "Content.empty", "Id", "Other"]) {
      expect(describing).toThrow(`${file}  ${name}\n`);
    }
  });
});
