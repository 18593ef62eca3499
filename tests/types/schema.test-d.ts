import { describe, expectTypeOf, test } from "vitest";
import * as z from "zod";
import type { CollectionName, Content, EntryOf, Initiative } from "../../src/index.ts";
import { exactly } from "../../src/schema/exactly.ts";
import { type collectionSchemas, contentSchema, initiativeSchema } from "../../src/schema/index.ts";

describe("schemas", () => {
  test("give the types of the package", () => {
    expectTypeOf<z.infer<typeof contentSchema>>().toEqualTypeOf<Content>();
    expectTypeOf(contentSchema.parse).returns.toEqualTypeOf<Content>();
    expectTypeOf(initiativeSchema).toEqualTypeOf<z.ZodType<Initiative>>();
  });

  test("stand by the name of each collection", () => {
    expectTypeOf<keyof typeof collectionSchemas>().toEqualTypeOf<CollectionName>();
    expectTypeOf<{
      [Name in CollectionName]: z.infer<(typeof collectionSchemas)[Name]>;
    }>().toEqualTypeOf<{ [Name in CollectionName]: EntryOf<Name> }>();
  });
});

describe("a schema and its type agree, or it does not compile", () => {
  interface Name {
    readonly name: string;
    readonly acronym?: string;
  }
  const acronym = z.string().exactOptional();

  test("with the same fields", () => {
    const schema = exactly<Name>()(z.strictObject({ name: z.string(), acronym }));
    expectTypeOf(schema).toEqualTypeOf<z.ZodType<Name>>();
  });

  test("with a field the type lacks, a field the schema lacks, another type", () => {
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
