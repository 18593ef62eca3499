import { expect, test } from "vitest";
import { content as source } from "../../generated/fr.ts";
import { checkTranslation } from "../../src/checks/index.ts";

const text = "In April 2021, American and Japanese leaders signed a new agreement in April.";

/** What the check `quotes` says of the spans of one claim. */
const said = (...spans: readonly string[]) =>
  checkTranslation({
    source,
    locale: "en",
    resources: {
      segments: { "meti-1-1": { text } },
      claims: { accordSigned: { translatedQuote: spans } },
    },
    rules: { allow: [{ check: "missing", keys: ["*"], reason: "The rest is not there." }] },
  })
    .filter(({ check }) => check === "quotes")
    .map(({ key, message }) => `${key.split(".").at(-1)}: ${message}`);

test("spans in the order of the segment, each of which stands in it once, are right", () => {
  expect(said("American and Japanese leaders signed", "new agreement")).toEqual([]);
});

test.each<[spans: readonly string[], fault: RegExp]>([
  [["signed an old agreement"], /^0: "signed an old agreement" stands 0 times/],
  [["April"], /^0: "April" stands 2 times/],
  [["new agreement", "leaders signed"], /^1: "leaders signed" does not come after/],
  [["leaders signed", "signed a new"], /^1: "signed a new" does not come after/],
  [["ew agreement"], /^0: "ew agreement" is cut within a word/],
])("%j are not", (spans, fault) => {
  expect(said(...spans)).toEqual([expect.stringMatching(fault)]);
});

test("where the segment is not translated, nothing can be said", () => {
  const resources = { claims: { accordSigned: { translatedQuote: ["anything"] } } };
  const found = checkTranslation({ source, locale: "en", resources });
  expect(found.filter(({ check }) => check === "quotes")).toEqual([]);
});
