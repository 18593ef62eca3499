import { describe, expect, test } from "vitest";
import * as z from "zod";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { exactly } from "../../src/schema/exactly.ts";
import { contentSchema, initiativeSchema } from "../../src/schema/index.ts";

describe("the schema and the type agree, or it does not compile", () => {
  interface Name {
    readonly name: string;
    readonly acronym?: string;
  }
  const acronym = z.string().exactOptional();

  test("the same fields", () => {
    const schema = exactly<Name>()(z.strictObject({ name: z.string(), acronym }));
    expect(schema.parse({ name: "JCLP" })).toEqual({ name: "JCLP" });
  });

  test("a field the type lacks, a field the schema lacks, another type", () => {
    // @ts-expect-error the schema asks for more than the type has
    exactly<Name>()(z.strictObject({ name: z.string(), acronym, more: z.string() }));
    // @ts-expect-error the schema lacks a field
    exactly<Name>()(z.strictObject({ acronym }));
    // @ts-expect-error the schema gives another type
    exactly<Name>()(z.strictObject({ name: z.number(), acronym }));
    // @ts-expect-error the schema is narrower than the type
    exactly<Name>()(z.strictObject({ name: z.literal("JCLP"), acronym }));
  });
});

/** The messages for a content with something changed. */
function faults(change: (content: Record<string, never>) => void): string {
  const copy = JSON.parse(JSON.stringify(fr));
  change(copy);
  const { error } = contentSchema.safeParse(copy);
  return JSON.stringify(error?.issues.map(({ path, message }) => [path.join("."), message]) ?? []);
}

describe("contentSchema", () => {
  test("gives content back, and one record from its own schema", () => {
    expect(contentSchema.parse(en)).toEqual(en);
    expect(initiativeSchema.parse(en.initiatives.jclp)).toEqual(en.initiatives.jclp);
  });

  test.each<[string, (content: never) => void, string]>([
    [
      "an entry under another's id",
      (c: typeof fr) => Object.assign(c.claims.jclpNamed, { id: "kerryTitled" }),
      'expected \\"jclpNamed\\"',
    ],
    [
      "a mention outside its text",
      (c: typeof fr) => Object.assign(c.segments["jclp-heading"].mentions[0] ?? {}, { end: 99 }),
      "outside the text",
    ],
    [
      "a mention over another",
      (c: typeof fr) => Object.assign(c.segments["meti-1-1"].mentions[1] ?? {}, { start: 0 }),
      "overlaps",
    ],
    [
      "a sentence placed twice",
      (c: typeof fr) =>
        Object.assign(c.article.sections[0] ?? {}, {
          paragraphs: [["overview-1-1", "overview-1-1"]],
        }),
      "2 times",
    ],
    [
      "a record that hides a claim about it",
      (c: typeof fr) => Object.assign(c.people.kerry, { claims: [] }),
      "the claims about it are kerryTitled",
    ],
    [
      "a record missing",
      (c: typeof fr) => Reflect.deleteProperty(c.people, "kerry"),
      "people.kerry",
    ],
  ])("refuses %s", (_name, change, message) => {
    expect(faults(change as never)).toContain(message);
  });
});
