import { describe, expectTypeOf, test } from "vitest";
import { content as en, initiatives, type locale } from "../../generated/en.ts";
import {
  type AnyRecord,
  type Article,
  type ClaimId,
  type CollectionName,
  type Content,
  type EntryOf,
  type IdOf,
  type Initiative,
  type InitiativeId,
  isId,
  type Labels,
  type Locale,
  locales,
  type PartialResources,
  type PartnershipResources,
  type Person,
  type PersonId,
  type RecordCollection,
  recordCollections,
  resolveLocale,
  type SegmentId,
  type Verdict,
} from "../../src/index.ts";

declare const content: Content;
declare const text: string;

describe("content", () => {
  test("has each collection, its entries by id", () => {
    expectTypeOf<Exclude<keyof Content, CollectionName>>().toEqualTypeOf<
      "locale" | "version" | "article" | "labels" | "fallbacks"
    >();
    expectTypeOf(content.initiatives).toEqualTypeOf<{
      readonly [Id in InitiativeId]: Initiative;
    }>();
    expectTypeOf(content.people.kerry).toEqualTypeOf<Person>();
    expectTypeOf(content.article).toEqualTypeOf<Article>();
    expectTypeOf<EntryOf<"people">>().toEqualTypeOf<Person>();
    expectTypeOf<Content["initiatives"]>().not.toHaveProperty("jcupe");
  });

  test("names ids by their literals, and refers to entries by them", () => {
    expectTypeOf<"jucep">().toExtend<InitiativeId>();
    expectTypeOf<"jcupe">().not.toExtend<InitiativeId>();
    expectTypeOf<string>().not.toExtend<InitiativeId>();
    expectTypeOf(content.initiatives.jucep.id).toEqualTypeOf<InitiativeId>();
    expectTypeOf(content.claims.jclpNamed.segment).toEqualTypeOf<SegmentId>();
    expectTypeOf(content.initiatives.jucep.claims).toEqualTypeOf<readonly ClaimId[]>();
    expectTypeOf<keyof IdOf>().toEqualTypeOf<CollectionName>();
    expectTypeOf<IdOf["people"]>().toEqualTypeOf<PersonId>();
  });

  test("has codes by their literals", () => {
    expectTypeOf(content.claims.jclpNamed.verdict).toEqualTypeOf<Verdict>();
    expectTypeOf<Verdict>().toEqualTypeOf<
      "confirmed" | "imprecise" | "contradicted" | "unverified" | "opinion"
    >();
  });

  test("tells records apart by kind", () => {
    expectTypeOf<Extract<AnyRecord, { readonly kind: "person" }>>().toEqualTypeOf<Person>();
    expectTypeOf(recordCollections).toEqualTypeOf<readonly RecordCollection[]>();
  });

  test("is read-only", () => {
    // @ts-expect-error a text is not written
    content.initiatives.jucep.name = "";
    // @ts-expect-error a list is not pushed to
    content.initiatives.jucep.aliases.push("");
    // @ts-expect-error a collection is not replaced
    content.initiatives = initiatives;
  });

  test("of a language is an export a collection, and all of it", () => {
    expectTypeOf(en).toEqualTypeOf<Content>();
    expectTypeOf(initiatives).toEqualTypeOf<Content["initiatives"]>();
    expectTypeOf<typeof locale>().toEqualTypeOf<"en">();
  });
});

describe("labels", () => {
  test("name every code and collection", () => {
    expectTypeOf<Content["labels"]>().toEqualTypeOf<Labels>();
    expectTypeOf<keyof Labels["verdicts"]>().toEqualTypeOf<Verdict>();
    expectTypeOf<keyof Labels["collections"]>().toEqualTypeOf<CollectionName>();
    expectTypeOf<keyof Labels["kinds"]>().toEqualTypeOf<AnyRecord["kind"]>();
  });
});

describe("isId", () => {
  test("narrows a string to the ids of the collection", () => {
    if (isId("initiatives", text)) expectTypeOf(text).toEqualTypeOf<InitiativeId>();
    else expectTypeOf(text).toEqualTypeOf<string>();
  });

  test("refuses a collection that there is not", () => {
    // @ts-expect-error it is `initiatives`
    isId("initiative", text);
  });
});

describe("languages", () => {
  test("are those that ship", () => {
    expectTypeOf(locales[0]).toEqualTypeOf<"fr">();
    expectTypeOf<(typeof locales)[number]>().toEqualTypeOf<Locale>();
    expectTypeOf(resolveLocale(text)).toEqualTypeOf<Locale | undefined>();
    expectTypeOf<"qaa">().not.toExtend<Locale>();
  });
});

describe("resources", () => {
  test("have the keys of content, texts alone", () => {
    expectTypeOf<Exclude<keyof PartnershipResources, keyof Content>>().toBeNever();
    expectTypeOf<keyof PartnershipResources["initiatives"]>().toEqualTypeOf<InitiativeId>();
    expectTypeOf<PartnershipResources["initiatives"]["jucep"]>().not.toHaveProperty("launched");
    expectTypeOf<PartnershipResources["initiatives"]["jucep"]["name"]>().toEqualTypeOf<string>();
  });

  test("may be partial at each level", () => {
    expectTypeOf<PartnershipResources>().toExtend<PartialResources>();
    expectTypeOf<{ places: { japan: { name: string } } }>().toExtend<PartialResources>();
    expectTypeOf<Record<never, never>>().toExtend<PartialResources>();
    expectTypeOf<{ places: { japan: { name: number } } }>().not.toExtend<PartialResources>();
    expectTypeOf<PartialResources>().not.toExtend<PartnershipResources>();
  });
});
