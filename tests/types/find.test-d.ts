import { expectTypeOf, test } from "vitest";
import { locale, terms } from "../../generated/en.ts";
import { type ContentWithNames, findMentions, recordsNamed } from "../../src/find/index.ts";
import type { Content, Mention, Partnership, RecordId } from "../../src/index.ts";

test("a content of any language, or a part of one", () => {
  expectTypeOf<Content>().toExtend<ContentWithNames>();
  expectTypeOf<Partnership["content"]>().toExtend<ContentWithNames>();
  expectTypeOf({ locale, terms }).toExtend<ContentWithNames>();
  expectTypeOf<{ terms: Content["terms"] }>().not.toExtend<ContentWithNames>();
  expectTypeOf<Content["terms"]>().not.toExtend<ContentWithNames>();
});

test("what is found", () => {
  expectTypeOf(findMentions).returns.toEqualTypeOf<readonly Mention[]>();
  expectTypeOf(recordsNamed).returns.toEqualTypeOf<readonly RecordId[]>();
});
