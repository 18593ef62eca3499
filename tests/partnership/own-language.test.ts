import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { createPartnership, type PartnershipOptions } from "../../src/index.ts";
import { contentSchema } from "../../src/schema/index.ts";

const spanish = {
  article: { title: "La asociación climática entre Estados Unidos y Japón" },
  places: { japan: { name: "Japón", aliases: ["japonés", "japoneses"] } },
  labels: { kinds: { place: "lugar" } },
} as const;

describe("a user's own language", () => {
  test("shows its texts, and the fallback's where it has none", async () => {
    const { content, i18n } = await createPartnership({
      locale: "es-MX",
      fallbackLocale: "en",
      resources: { es: spanish },
    });
    expect(content.locale).toBe("es");
    expect(content.places.japan.name).toBe("Japón");
    expect(content.labels.kinds.place).toBe("lugar");
    expect(content.places.china.name).toBe(en.places.china.name);
    expect(content.fallbacks).toContainEqual({ key: "places.china.name", locale: "en" });
    expect(i18n.t("places.japan.name")).toBe("Japón");
    expect(contentSchema.parse(content)).toEqual(content);
    expect(Object.isFrozen(content.places.japan.aliases)).toBe(true);
  });

  test("is found by its canonical tag, however it is written", async () => {
    const { content } = await createPartnership({ locale: "es-MX", resources: { ES_mx: spanish } });
    expect(content.locale).toBe("es-MX");
    expect(content.places.japan.name).toBe("Japón");
  });

  test("may correct a shipped one", async () => {
    const { content } = await createPartnership({
      locale: "en",
      resources: { en: { article: { title: "Our title" } } },
    });
    expect(content.article.title).toBe("Our title");
    expect(content.initiatives).toEqual(en.initiatives);
    expect(content.fallbacks).toEqual([]);
  });

  test("a correction takes nothing from the fallback, not even what the language has not", async () => {
    const { content } = await createPartnership({
      locale: "fr",
      fallbackLocale: "en",
      resources: { fr: { article: { title: "Notre titre" } } },
    });
    expect(content.fallbacks).toEqual([]);
    expect(content).toEqual({ ...fr, article: { ...fr.article, title: "Notre titre" } });
  });

  test("does not touch what it is given", async () => {
    const given = structuredClone(spanish);
    await createPartnership({ locale: "es", resources: { es: given } });
    expect(given).toEqual(spanish);
    expect(Object.isFrozen(given.places.japan.aliases)).toBe(false);
  });
});

test("what is undefined is left out", async () => {
  const japan = { name: "Japón", acronym: undefined, aliases: undefined };
  const es = { places: { japan, china: undefined }, terms: undefined };
  const { content } = await createPartnership({
    locale: "es",
    fallbackLocale: "en",
    resources: { es, pt: undefined } as unknown as NonNullable<PartnershipOptions["resources"]>,
  });
  expect(content.places.japan).toEqual({ ...en.places.japan, name: "Japón" });
  expect(content.places.china).toEqual(en.places.china);
});

/** Resources that no type would let through. */
const refused = (es: unknown) =>
  createPartnership({
    resources: { es } as unknown as NonNullable<PartnershipOptions["resources"]>,
  });

describe("what is no text is refused with the path of its key", () => {
  test.each([
    ['{"__proto__": {"x": 1}}', "resources.es.__proto__ is unknown"],
    ['{"places": {"__proto__": {"name": "x"}}}', "resources.es.places.__proto__ is unknown"],
    ['{"places": {"atlantis": {"name": "x"}}}', "resources.es.places.atlantis is unknown"],
    ['{"places": {"constructor": {"name": "x"}}}', "resources.es.places.constructor is unknown"],
    ['{"places": {"japan": {"iso3166": "XX"}}}', "resources.es.places.japan.iso3166 is unknown"],
    ['{"places": {"japan": {"name": 3}}}', "resources.es.places.japan.name is 3; expected a text"],
    ['{"places": {"japan": {"name": ""}}}', 'resources.es.places.japan.name is ""'],
    ['{"places": {"japan": {"name": null}}}', "resources.es.places.japan.name is null"],
    ['{"places": {"japan": "Japón"}}', 'resources.es.places.japan is "Japón"; expected an object'],
    [
      '{"places": {"japan": {"aliases": "x"}}}',
      'resources.es.places.japan.aliases is "x"; expected a list',
    ],
    ['{"places": {"japan": {"aliases": [1]}}}', "resources.es.places.japan.aliases[0] is 1"],
    ['{"places": {"japan": {"name": "{{x}}"}}}', "without a placeholder"],
    ['{"places": {"japan": {"name": "$t(x)"}}}', "without a reference"],
    ['{"places": {"japan": {"name": "  "}}}', "expected no white space at its ends"],
    ['{"terms": {"globalWarmingTem": {}}}', "the nearest are globalWarmingTerm, "],
    ['{"labels": {"kinds": {"place": 1}}}', "resources.es.labels.kinds.place is 1"],
    ['{"labels": {"kinds": {"plaza": "x"}}}', "resources.es.labels.kinds.plaza is unknown"],
    ["[]", "resources.es is []; expected an object"],
    ["null", "resources.es is null; expected an object"],
  ])("%s", async (json, message) => {
    await expect(refused(JSON.parse(json))).rejects.toThrow(TypeError);
    await expect(refused(JSON.parse(json))).rejects.toThrow(message);
  });

  test("an object of another prototype", async () => {
    const inherited = Object.create({ article: { title: "x" } });
    await expect(refused(inherited)).rejects.toThrow("resources.es.__proto__ is set");
  });

  test("a symbol for a key", async () => {
    await expect(refused({ [Symbol("mine")]: {} })).rejects.toThrow("resources.es.Symbol(mine) is");
  });

  test("all of it in one error", async () => {
    const both = { article: { title: 1 }, places: { japan: { name: 2 } } };
    await expect(refused(both)).rejects.toThrow(/article\.title is 1[\s\S]*japan\.name is 2/);
  });

  test("whatever it is, and nothing keeps the rest from being listed", async () => {
    const cycle: Record<string, unknown> = {};
    cycle.cycle = cycle;
    const toJSON = () => {
      throw new Error("no JSON");
    };
    const values = [5n, cycle, { toJSON }, Symbol("text"), () => "text", new Map()];
    const all = { article: { title: 1 }, places: { japan: { aliases: values } } };
    const error: Error = await refused(all).then(
      () => new Error("accepted"),
      (given) => given,
    );
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message.split("\n")).toHaveLength(2 + values.length);
    expect(error.message).toContain("japan.aliases[0] is 5n");
  });

  test.each([[null], [5], ["es"], [[]], [new Map([["es", {}]])]])(
    "resources: %o",
    async (resources) => {
      const made = createPartnership({ resources: resources as never });
      if (resources === null) expect((await made).content).toBe(fr);
      else await expect(made).rejects.toThrow(/^resources is .*; expected an object of texts/);
    },
  );

  test("two spellings of one tag", async () => {
    const resources = { "es-MX": {}, es_mx: {} };
    await expect(createPartnership({ resources })).rejects.toThrow('"es-MX" and "es_mx"');
  });

  test("a malformed tag", async () => {
    await expect(createPartnership({ resources: { "e s": {} } })).rejects.toThrow('"e s"');
  });

  test("never pollutes a prototype, and never accepts a leaf that is no text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const name = { places: { japan: { name: value } } };
        if (
          typeof value === "string" &&
          value !== "" &&
          value === value.trim() &&
          !/\{\{|\$t\(/.test(value)
        )
          return;
        await expect(refused(name)).rejects.toThrow("resources.es.places.japan.name");
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});
