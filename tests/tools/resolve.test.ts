import { describe, expect, test } from "vitest";
import { formatsSchema, formatterOf } from "../../tools/format.ts";
import { readLocale } from "../../tools/read-locales.ts";
import { resolve as resolveWith } from "../../tools/resolve.ts";

const resolve = (locale: string, files: object, records: unknown) =>
  resolveWith(
    locale,
    { ...files },
    records,
    formatterOf(locale, formatsSchema.parse(readLocale(`locales/${locale}`).formats)),
  );

const records = (count: number) => ({
  activities: { research: { count: { value: { value: count, unit: "activity" }, claims: ["c"] } } },
  events: { launch: { date: { value: "2021-04", claims: ["c"] } } },
});

const files = (summary: object) => ({ activities: { research: summary } });

describe("resolve", () => {
  test("fills placeholders with the values of facts", () => {
    const text = { summary: "Since {{events.launch.date, date}}: {{count, number}}." };
    expect(resolve("en", files(text), records(1234)).resources).toEqual({
      activities: { research: { summary: "Since April 2021: 1,234." } },
    });
  });

  test.each([
    [1, "une activité"],
    [30, "30 activités"],
    [1_000_000, "un million d’activités"],
  ])("takes the plural form for %i", (count, summary) => {
    const forms = {
      summary_one: "une activité",
      summary_many: "un million d’activités",
      summary_other: "{{count, number}} activités",
    };
    expect(resolve("fr", files(forms), records(count))).toEqual({
      resources: { activities: { research: { summary } } },
      mistakes: [],
    });
  });

  test.each([
    ["{{events.launch.place}}", "names no fact"],
    ["{{events.launch.constructor}}", "names no fact"],
    ["{{events.launch.date, percents}}", "no known format"],
    ["{{events.launch.date, number}}", "is not a number"],
    ["{{activities.research.count.value, date}}", "is not an EDTF"],
    ["{{events.launch.date", "is left over"],
  ])("finds fault with %s", (text, reason) => {
    const { mistakes } = resolve("en", files({ summary: text }), records(30));
    expect(mistakes).toContainEqual(
      expect.objectContaining({
        file: "locales/en/activities.json",
        key: "research.summary",
        reason: expect.stringContaining(reason),
      }),
    );
    expect(mistakes).toHaveLength(1);
  });
});
