import { describe, expect, test, vi } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { content as ja } from "../../generated/ja.ts";
import { createPartnership } from "../../src/index.ts";
import { key, lazyBackend, name, versions } from "./hosts.ts";

const japan = "partnership:places.japan.name";
const china = "partnership:places.china.name";

describe.each(Object.entries(versions))("texts in a host on i18next %s", (_, createInstance) => {
  async function host(options: Parameters<typeof createInstance>[0] = {}) {
    const i18n = createInstance();
    await i18n.init({ lng: "en", interpolation: { escapeValue: false }, ...options });
    return i18n;
  }
  const overriding = (places: object) =>
    host({ resources: { en: { partnership: { places: structuredClone(places) } } } });

  describe("of a tag of no language there is", () => {
    test("are those of the host's fallback, whether set or loaded ahead", async () => {
      for (const isAhead of [false, true]) {
        const i18n = await host({ lng: "ja", fallbackLng: "en" });
        const partnership = await createPartnership({
          i18n,
          locales: isAhead ? ["qaa", "en"] : [],
        });
        if (!isAhead) expect(await partnership.setLocale("qaa")).toBe(en);
        expect(i18n.t(key, { lng: "en" })).toBe(name(en));
        await i18n.changeLanguage("en");
        expect(partnership.content).toBe(en);
        expect(i18n.t(key)).toBe(name(en));
      }
    });

    test("are loaded ahead of a host's init(), too", async () => {
      const i18n = createInstance();
      const partnership = await createPartnership({ i18n, locales: ["qaa"] });
      await i18n.init({ lng: "ja", fallbackLng: "en" });
      await vi.waitFor(() => expect(partnership.content).toBe(ja));
      await vi.waitFor(() => expect(i18n.t(key, { lng: "qaa" })).toBe(name(en)));
    });
  });

  describe("are put beneath the host's again", () => {
    test("when a bundle of the host's replaces them", async () => {
      const i18n = await host();
      const partnership = await createPartnership({ i18n });
      i18n.addResourceBundle("en", "partnership", { places: { japan: { name: "Nippon" } } });
      expect(i18n.t(japan)).toBe("Nippon");
      expect(i18n.t(china)).toBe(en.places.china.name);
      expect(partnership.content.places.japan).toEqual({ ...en.places.japan, name: "Nippon" });
    });

    test("when they are removed, even from a language that is not shown", async () => {
      const i18n = await host();
      const partnership = await createPartnership({ i18n, locales: ["ja"] });
      for (const tag of ["en", "ja"]) i18n.removeResourceBundle(tag, "partnership");
      expect(i18n.t(japan)).toBe(en.places.japan.name);
      expect(i18n.t(japan, { lng: "ja" })).toBe(ja.places.japan.name);
      expect(partnership.content).toBe(en);
    });

    test("when a backend loads the host's again", async () => {
      let text = "Nippon";
      const { backend } = lazyBackend(() => ({ places: { japan: { name: text } } }));
      const i18n = createInstance();
      await i18n.use(backend).init({ lng: "en", ns: ["partnership"], fallbackLng: false });
      const partnership = await createPartnership({ i18n });
      text = "Nihon";
      await i18n.reloadResources();
      expect(i18n.t(japan)).toBe("Nihon");
      expect(i18n.t(china)).toBe(en.places.china.name);
      expect(partnership.content.places.japan.name).toBe("Nihon");
    });
  });

  describe("and the host's own", () => {
    test.each([["Nippon"], []])("a list wins whole: %s", async (...aliases) => {
      const i18n = await overriding({ unitedStates: { aliases } });
      const { content } = await createPartnership({ i18n });
      expect(content.places.unitedStates.aliases).toEqual(aliases);
      expect(i18n.t("partnership:places.unitedStates.aliases", { returnObjects: true })).toEqual(
        aliases,
      );
    });

    test("what the host gave to init() is not written to", async () => {
      const places = { japan: { name: "Nippon" } };
      const i18n = await host({ resources: { en: { partnership: { places } } } });
      await createPartnership({ i18n });
      expect(places).toEqual({ japan: { name: "Nippon" } });
    });

    const spellings = [
      { "places.japan.name": "Nippon" },
      { places: { "japan.name": "Nippon" } },
      { "places.japan": { name: "Nippon" } },
    ];
    test.each(spellings)("keys may be joined: %o", async (bundle) => {
      const before = await host({ resources: { en: { partnership: structuredClone(bundle) } } });
      const after = await host();
      const partnerships = [
        await createPartnership({ i18n: before }),
        await createPartnership({ i18n: after }),
      ];
      after.addResourceBundle("en", "partnership", structuredClone(bundle), true, true);
      for (const { i18n, content } of partnerships) {
        expect(i18n.t(japan)).toBe("Nippon");
        expect(i18n.t(china)).toBe(en.places.china.name);
        expect(content.places.japan).toEqual({ ...en.places.japan, name: "Nippon" });
      }
    });

    test("a text under a joined key may change", async () => {
      const i18n = await host();
      const partnership = await createPartnership({ i18n });
      for (const text of ["Nippon", "Nihon"]) {
        i18n.addResourceBundle("en", "partnership", { "places.japan.name": text }, true, true);
        expect([i18n.t(japan), partnership.content.places.japan.name]).toEqual([text, text]);
      }
      i18n.addResource("en", "partnership", "places.japan.name", "Yamato");
      expect([i18n.t(japan), partnership.content.places.japan.name]).toEqual(["Yamato", "Yamato"]);
    });

    test.each([false, ""])("with keySeparator: %j, keys are whole", async (keySeparator) => {
      const i18n = await host({ keySeparator: keySeparator as false });
      const partnership = await createPartnership({ i18n });
      i18n.addResourceBundle("en", "partnership", { "places.japan.name": "Nippon" });
      expect(i18n.t(japan)).toBe("Nippon");
      expect(i18n.t(china)).toBe(en.places.china.name);
      expect(partnership.content.places.japan.name).toBe("Nippon");
    });

    test("with a separator that ids hold, texts of the package count as its own", async () => {
      const i18n = await host({ keySeparator: "-" });
      expect((await createPartnership({ i18n })).content).toBe(en);
      expect((await createPartnership({ i18n })).content).toBe(en);
    });

    test.each([null, "", 3, "places"])("places: %j is no obstacle", async (places) => {
      const onError = vi.fn();
      const i18n = await host({ resources: { en: { partnership: { places } as object } } });
      const partnership = await createPartnership({ i18n, onError });
      expect(await partnership.setLocale("ja")).toBe(ja);
      expect(await partnership.setLocale("en")).toBe(en);
      expect(onError).not.toHaveBeenCalled();
      expect(i18n.t(japan)).toBe(places ? "places.japan.name" : en.places.japan.name);
    });

    test("leave fallbacks in sight, and each text among names of its own language", async () => {
      const i18n = await host({ lng: "es", fallbackLng: false });
      const resources = { es: { places: { japan: { name: "Japón" } } } };
      const options = { i18n, resources, fallbackLocale: "en" } as const;
      const partnership = await createPartnership(options);
      const before = partnership.content;
      i18n.addResource("es", "partnership", "places.china.name", "China Popular");
      const { fallbacks, segments } = partnership.content;
      expect(fallbacks).toEqual(before.fallbacks.filter((f) => f.key !== "places.china.name"));
      expect(segments).toEqual(before.segments);
    });

    test("in another language, too", async () => {
      const i18n = await host({
        lng: "pt",
        fallbackLng: "es",
        resources: { pt: { partnership: { places: { china: { name: "República" } } } } },
      });
      const resources = { es: { places: { japan: { name: "Japón" } } } };
      const options = { i18n, resources, fallbackLocale: "en" } as const;
      const { fallbacks, locale } = (await createPartnership(options)).content;
      expect(locale).toBe("pt");
      expect(fallbacks).toContainEqual({ key: "places.japan.name", locale: "es" });
      expect(fallbacks).toContainEqual({ key: "places.unitedStates.name", locale: "en" });
    });
  });

  describe("of several partnerships", () => {
    const own = (text: string) => ({ en: { places: { japan: { name: text } } } });

    test("on one host, the first one's stand until it is disposed of", async () => {
      const i18n = await host();
      const a = await createPartnership({ i18n, resources: own("A") });
      const b = await createPartnership({ i18n, resources: own("B") });
      const c = await createPartnership({ i18n });
      const names = () => [
        i18n.t(japan),
        ...[a, b, c].map(({ content }) => content.places.japan.name),
      ];
      i18n.addResource("en", "partnership", "places.china.name", "PRC");
      expect(names()).toEqual(["A", "A", "A", "A"]);
      expect([a, b, c].map(({ content }) => content.places.china.name)).toEqual([
        "PRC",
        "PRC",
        "PRC",
      ]);
      a.dispose();
      await i18n.changeLanguage("en");
      expect(names()).toEqual(["B", "A", "B", "B"]);
    });

    test("one after the other are the later one's", async () => {
      const i18n = await host();
      (await createPartnership({ i18n, resources: own("Version 1") })).dispose();
      const { content } = await createPartnership({ i18n, resources: own("Version 2") });
      expect(content.places.japan.name).toBe("Version 2");
      expect(i18n.t(japan)).toBe("Version 2");
    });

    test("with other fallbacks show the first one's, as t does", async () => {
      const i18n = await host({ lng: "qaa", fallbackLng: false });
      const a = await createPartnership({ i18n });
      const b = await createPartnership({ i18n, fallbackLocale: "en" });
      expect([a.content === fr, b.content === fr]).toEqual([true, true]);
      expect(i18n.t(key)).toBe(name(fr));
    });
  });

  test("in cimode nothing is written, and nothing changes", async () => {
    const i18n = await host({ lng: "ja" });
    const partnership = await createPartnership({ i18n });
    const before = structuredClone(i18n.store.data);
    await i18n.changeLanguage("cimode");
    await partnership.setLocale("cimode");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(partnership.content).toBe(ja);
    expect(JSON.parse(JSON.stringify(i18n.store.data))).toEqual(before);

    const keys = await host({ lng: "cimode" });
    await createPartnership({ i18n: keys, locales: ["cimode"] });
    expect(keys.store.data).toEqual({});
  });

  test("a store that refuses them does not change the host's list of namespaces", async () => {
    const i18n = await host();
    const onError = vi.fn();
    const set = i18n.addResourceBundle.bind(i18n);
    vi.spyOn(i18n, "addResourceBundle").mockImplementation((...args) => {
      set(...args);
      throw new Error("read-only store");
    });
    await createPartnership({ i18n, onError });
    expect(String(onError.mock.lastCall?.[0])).toContain("read-only");
    expect(i18n.options.ns).not.toContain("partnership");
  });
});
