import { describe, expect, test } from "vitest";
import { checkTemplates } from "../../src/checks/index.ts";

const found = (locale: string, template: string, source: string, collection = "events") =>
  checkTemplates({
    sourceLocale: "fr",
    source: { [collection]: { x: { text: source } } },
    locale,
    templates: { [collection]: { x: { text: template } } },
  }).map(({ check }) => check);

describe("placeholders finds", () => {
  test.each([
    ["{{n}} activities in {{place}}", "{{n}} activités"],
    ["activities", "{{n}} activités"],
    ["{{m}} activities", "{{n}} activités"],
    ["{{n}} activities", "{{n}} et {{n}} activités"],
    ["{{n}} activities {{", "{{n}} activités"],
    ["see $t(b)", "voir $t(a)"],
  ])("%s for %s", (template, source) => {
    expect(found("en", template, source)).toEqual(["placeholders"]);
  });

  test("a segment's that do not close", () => {
    expect(found("en", "In {{year.", "En 2030.", "segments")).toEqual(["placeholders"]);
  });
});

describe("placeholders lets pass", () => {
  test("the same in another order and format", () => {
    expect(found("ja", "{{b, number}}の{{a}}", "{{a}} de {{ b }}")).toEqual([]);
  });

  test("a segment's, for a number of the verbatim source", () => {
    expect(found("en", "In {{year}}.", "En 2030.", "segments")).toEqual([]);
  });
});

describe("the number of a plural form", () => {
  const one = (locale: string, text: string) =>
    checkTemplates({
      sourceLocale: "fr",
      source: {
        events: { x: { text_one: "{{count}} activité", text_other: "{{count}} activités" } },
      },
      locale,
      templates: { events: { x: { text_one: text, text_other: "{{count}} x" } } },
    })
      .filter(({ check }) => check === "placeholders")
      .map(({ key }) => key);

  test("may be left out where the form stands for one number", () => {
    expect(one("en", "one activity")).toEqual([]);
    expect(one("it", "un’attività")).toEqual([]);
  });

  test("may not where it stands for several, nor may another value be left out or added", () => {
    expect(one("ru", "одно мероприятие")).toEqual(["events.x.text_one"]);
    expect(one("en", "one {{kind}}")).toEqual(["events.x.text_one"]);
  });
});
