import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { expect, test } from "vitest";
import { element, xmlOf } from "../../tools/exchange/xml.ts";

const read = (xml: string) => new DOMParser().parseFromString(xml, "text/xml").documentElement;

test("elements stand on lines of their own, text as it is", () => {
  const mixed = element("seg", {}, "Le ", element("ph", { id: "1" }), " climat & le « droit »");
  expect(xmlOf(element("tu", { tuid: "a<b", lang: undefined }, mixed, element("prop", {})))).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<tu tuid="a&lt;b">
  <seg>Le <ph id="1"/> climat &amp; le « droit »</seg>
  <prop/>
</tu>
`,
  );
});

/** Characters that XML allows, without those that its readers change: a carriage return is a line feed to them. */
const text = fc
  .string({ unit: "binary", minLength: 1 })
  .filter((it) => !/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(it));

test("any text and any attribute are read back as they were", () => {
  fc.assert(
    fc.property(text, text, (words, value) => {
      const made = read(xmlOf(element("seg", { value }, words)));
      expect(made?.textContent).toBe(words);
      expect(made?.getAttribute("value")).toBe(value);
    }),
  );
});

test.each(["\u0000", "\u000B", "\uFFFE"])(
  "the character %j, which XML does not allow, is refused",
  (bad) => {
    expect(() => xmlOf(element("seg", {}, `a${bad}b`))).toThrow("XML Char");
  },
);
