import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { createPartnership, type PartnershipOptions } from "../../src/index.ts";
import { resourcesIn } from "../resources.ts";

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
    [
      '{"claims": {"jclpNamed": {"translatedQuote": []}}}',
      "resources.es.claims.jclpNamed.translatedQuote is an empty list; expected one text or more",
    ],
    ['{"places": {"japan": {"aliases": [1]}}}', "resources.es.places.japan.aliases[0] is 1"],
    ['{"places": {"japan": {"name": "{{x}}"}}}', "without a placeholder"],
    ['{"places": {"japan": {"name": "$t(x)"}}}', "without a reference"],
    ['{"places": {"japan": {"name": "  "}}}', "expected a text without white space at its ends"],
    ['{"terms": {"globalWarmingTem": {}}}', "the nearest are globalWarmingTerm, "],
    ['{"labels": {"kinds": {"place": 1}}}', "resources.es.labels.kinds.place is 1"],
    ['{"labels": {"kinds": {"plaza": "x"}}}', "resources.es.labels.kinds.plaza is unknown"],
    ["[]", "resources.es is an array of length 0; expected an object"],
    ["null", "resources.es is null; expected an object"],
  ])("%s", async (json, message) => {
    await expect(refused(JSON.parse(json))).rejects.toThrow(TypeError);
    await expect(refused(JSON.parse(json))).rejects.toThrow(message);
  });

  test.each([
    [Object.create({ article: { title: "x" } }), "an empty object"],
    [new Map([["article", { title: "x" }]]), "an instance of Map"],
    [new (class Texts {})(), "an instance of Texts"],
    [new Date(), "an instance of Date"],
  ])("an object of another prototype, case %#", async (es, shown) => {
    const message = `resources.es is ${shown}, with a prototype of its own; expected a plain object`;
    await expect(refused(es)).rejects.toThrow(message);
    await expect(refused({ places: es })).rejects.toThrow(message.replace("s.es", "s.es.places"));
  });

  test("an array with holes, or with other keys", async () => {
    const aliases = Object.assign(Array(9), { 1: "x", 4: "y", extra: 1, [Symbol("mine")]: 1 });
    const made = refused({ places: { japan: { aliases: Object.assign(aliases, { 8: "z" }) } } });
    for (const fault of [
      "aliases[0] is left out; expected a text.",
      "aliases[2] to [3] are left out; expected a text in each place.",
      "aliases[5] to [7] are left out",
      "aliases.extra is unknown; expected a list of texts without any other key.",
      "aliases.Symbol(mine) is unknown",
    ]) {
      await expect(made).rejects.toThrow(fault);
    }
  });

  test("a tree that holds itself", async () => {
    const es: Record<string, unknown> = {};
    es.places = { japan: es };
    await expect(refused(es)).rejects.toThrow("resources.es.places.japan.places is unknown");
  });

  test("a key that is no word is quoted, and a long one is shortened", async () => {
    await expect(refused({ "a\nb": 1 })).rejects.toThrow('resources.es["a\\nb"] is unknown');
    await expect(refused({ ["x".repeat(1e6)]: 1 })).rejects.toThrow(/^.*\n.*es\["x{99}…\] is/);
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

  test("a symbol for a tag", async () => {
    const resources = { [Symbol("es")]: {} };
    await expect(createPartnership({ resources })).rejects.toThrow(
      '"Symbol(es)" is not a BCP 47 tag',
    );
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

test("the texts of every language are accepted as they are", async () => {
  const { content } = await createPartnership({
    locale: "qaa",
    resources: { qaa: resourcesIn("en") },
  });
  expect(content).toEqual({ ...en, locale: "qaa" });
});

describe("accepted", () => {
  const resources = { qaa: { places: { japan: { name: "Nihon", aliases: ["Nippon"] } } } };
  const shown = async (given: unknown) => {
    const options = { locale: "qaa", resources: given } as PartnershipOptions;
    const { content } = await createPartnership(options);
    expect(content.places.japan).toMatchObject(resources.qaa.places.japan);
  };

  test("objects of another realm", async () => {
    await shown(runInNewContext(`(${JSON.stringify(resources)})`));
    await shown({ qaa: runInNewContext(`JSON.parse('${JSON.stringify(resources.qaa)}')`) });
  });

  test("a module, for one language or for all of them", async () => {
    const load = (code: string): Promise<object> =>
      import(`data:text/javascript,${encodeURIComponent(code)}`);
    const all = await load(`export const qaa = ${JSON.stringify(resources.qaa)};`);
    const one = await load(`export const places = ${JSON.stringify(resources.qaa.places)};`);
    expect(Reflect.ownKeys(one)).toEqual(["places", Symbol.toStringTag]);
    await shown(all);
    await shown({ qaa: one });
  });

  test("a module as bundlers write it, with marks that are not enumerable", async () => {
    const bundled = { ...resources.qaa };
    Object.defineProperty(bundled, "__esModule", { value: true });
    Object.defineProperty(bundled, Symbol.toStringTag, { value: "Module" });
    await shown({ qaa: bundled });
  });

  test("objects without a prototype, frozen ones, and getters", async () => {
    await shown(Object.assign(Object.create(null), resources));
    await shown(Object.freeze({ ...resources }));
    await shown({
      get qaa() {
        return resources.qaa;
      },
    });
  });
});

test("what is given is copied at once: what its owner changes later does not count", async () => {
  const japan = { name: "Nihon", aliases: ["Nippon"] };
  const resources: Record<string, object> = { qaa: { places: { japan } } };
  const made = createPartnership({ locale: "qaa", resources });
  japan.name = "";
  japan.aliases.push("{{late}}");
  resources.qaa = { unknown: 1 };
  const { content } = await made;
  expect(content.places.japan).toMatchObject({ name: "Nihon", aliases: ["Nippon"] });
});

test("what is checked is what is used: a property is read once", async () => {
  let reads = 0;
  const japan = {
    get name() {
      reads++;
      return reads === 1 ? "Nihon" : "{{late}}";
    },
  };
  const { content } = await createPartnership({
    locale: "qaa",
    resources: { qaa: { places: { japan } } },
  });
  expect([content.places.japan.name, reads]).toEqual(["Nihon", 1]);
});

describe("a great many faults", () => {
  const messageOf = (es: unknown) => refused(es).then(String, (error: Error) => error.message);

  test("are counted; the first 50 are listed", async () => {
    const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, key) => [`k${key}`, key]));
    const started = performance.now();
    const lines = (await messageOf(wide)).split("\n");
    expect(performance.now() - started).toBeLessThan(3000);
    expect(lines).toHaveLength(1 + 50 + 1);
    expect(lines.at(-1)).toBe("  and 99950 more");
  });

  test("an array of whatever length costs what it holds", async () => {
    const aliases = Object.assign(Array(1e9), ["x"]);
    aliases[5e8] = "y";
    const message = await messageOf({ places: { japan: { aliases } } });
    expect(message).toContain("aliases[1] to [499999999] are left out");
  });

  test("a long text is shown by its beginning", async () => {
    const message = await messageOf({ article: { title: ` ${"x".repeat(1e6)}` } });
    expect(message.length).toBeLessThan(300);
  });
});
