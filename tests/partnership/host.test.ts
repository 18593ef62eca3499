import { afterEach, describe, expect, test, vi } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { content as ja } from "../../generated/ja.ts";
import { loaders } from "../../generated/loaders.ts";
import { type Content, createPartnership, type HostedOptions } from "../../src/index.ts";
import { key, lazyBackend, name, versions } from "./hosts.ts";

vi.mock("../../generated/loaders.ts", async (original) => {
  const actual = await original<typeof import("../../generated/loaders.ts")>();
  const { loaders: real } = actual;
  return { ...actual, loaders: { fr: vi.fn(real.fr), en: vi.fn(real.en), ja: vi.fn(real.ja) } };
});

afterEach(() => vi.restoreAllMocks());

describe.each(Object.entries(versions))("a host on i18next %s", (_version, createInstance) => {
  /** A host that has been initialized. */
  async function host(options: Parameters<typeof createInstance>[0] = {}) {
    const i18n = createInstance();
    await i18n.init({ lng: "en", interpolation: { escapeValue: false }, ...options });
    return i18n;
  }
  type Host = Awaited<ReturnType<typeof host>>;

  const attach = (i18n: Host, options: Omit<HostedOptions<Host>, "i18n"> = {}) =>
    createPartnership({ i18n, ...options });

  describe("the language chain is the host's", () => {
    test("content is in the host's language, and its instance is the host's", async () => {
      const i18n = await host({ lng: "ja" });
      const partnership = await attach(i18n);
      expect(partnership.content).toBe(ja);
      expect(partnership.i18n).toBe(i18n);
      expect(i18n.t(key)).toBe(name(ja));
    });

    test.each([
      ["en-US", { load: "all" }, "en", ["en"]],
      ["en-US", { load: "currentOnly" }, "en", ["en-US"]],
      ["en_US", { load: "currentOnly" }, "en", ["en_US"]],
      ["fr-CA", { fallbackLng: "en" }, "fr", ["fr"]],
      ["qaa-AT", { fallbackLng: ["ja", "en"] }, "ja", ["ja"]],
      ["qaa", { fallbackLng: { qaa: ["ja"], default: ["en"] } }, "ja", ["ja"]],
      ["pt", { fallbackLng: "en-GB", supportedLngs: ["pt", "en-GB"] }, "en", ["en-GB"]],
      ["en-GB", { supportedLngs: ["fr", "en-GB"], load: "currentOnly" }, "en", ["en-GB"]],
    ] as const)("%s with %o is %s, under %o", async (lng, options, locale, tags) => {
      const i18n = await host({ lng, ...structuredClone(options) });
      const partnership = await attach(i18n);
      expect(partnership.locale).toBe(locale);
      const bundled = [...i18n.languages].filter((tag) =>
        i18n.hasResourceBundle(tag, "partnership"),
      );
      expect(bundled).toEqual(tags);
      expect(i18n.t(key)).toBe(name(partnership.content));
    });

    test("a chain of no shipped language gives the fallback, in content and through t", async () => {
      const i18n = await host({ lng: "qaa", fallbackLng: false });
      const partnership = await attach(i18n, { fallbackLocale: "ja" });
      expect(partnership.content).toBe(ja);
      expect(i18n.t(key)).toBe(name(ja));
    });

    test("a language whose name is not a tag is no obstacle", async () => {
      const i18n = await host({ lng: "english us", fallbackLng: "en", load: "currentOnly" });
      const onError = vi.fn();
      const partnership = await attach(i18n, { onError });
      expect(partnership.content).toBe(en);
      expect(i18n.t(key)).toBe(name(en));
      expect(onError).not.toHaveBeenCalled();
    });

    test("a language of your own counts like a shipped one", async () => {
      const i18n = await host({ lng: "es-MX" });
      const resources = { es: { places: { japan: { name: "Japón" } } } };
      const partnership = await attach(i18n, { resources, fallbackLocale: "en" });
      expect(partnership.locale).toBe("es");
      expect(i18n.t("partnership:places.japan.name")).toBe("Japón");
      expect(i18n.t("partnership:places.china.name")).toBe("China");
    });
  });

  describe("switches", () => {
    test("content and t follow languageChanged", async () => {
      const i18n = await host({ lng: "en" });
      const partnership = await attach(i18n, { locales: ["fr", "ja"] });
      const seen: string[] = [];
      partnership.subscribe(({ locale }) => seen.push(locale));
      for (const tag of ["ja", "fr-CA", "en-US"]) {
        await i18n.changeLanguage(tag);
        expect(i18n.t(key)).toBe(name(partnership.content));
      }
      expect(seen).toEqual(["en", "ja", "fr", "en"]);
    });

    test("a language not loaded ahead arrives after the switch", async () => {
      const i18n = await host({ lng: "en" });
      const partnership = await attach(i18n);
      await i18n.changeLanguage("ja");
      expect(partnership.content).toBe(en);
      await vi.waitFor(() => expect(partnership.content).toBe(ja));
      expect(i18n.t(key)).toBe(name(ja));
    });

    test("with locales loaded ahead, t has the texts inside the host's own listener", async () => {
      const i18n = await host({ lng: "en" });
      const inside: string[] = [];
      i18n.on("languageChanged", () => inside.push(i18n.t(key)));
      await attach(i18n, { locales: ["ja", "fr"] });
      await i18n.changeLanguage("ja-JP");
      await i18n.changeLanguage("fr");
      expect(inside).toEqual([name(ja), name(fr)]);
    });

    test("the host's own preload asks its backend, not us: locales does", async () => {
      const { asked, backend } = lazyBackend(() => ({}));
      const i18n = createInstance();
      await i18n.use(backend).init({ lng: "en", ns: ["app"], fallbackLng: false, preload: ["ja"] });
      const inJapanese = i18n.getFixedT("ja");
      await attach(i18n);
      expect(asked).toEqual(["en/app", "ja/app"]);
      expect(i18n.hasResourceBundle("ja", "partnership")).toBe(false);
      await attach(i18n, { locales: ["ja"] });
      expect(inJapanese(key)).toBe(name(ja));
      expect(asked).toEqual(["en/app", "ja/app"]);
    });

    test("a language the host does not support is not put into it ahead", async () => {
      const i18n = await host({ lng: "en", fallbackLng: "en", supportedLngs: ["en"] });
      const partnership = await attach(i18n, { locales: ["ja"] });
      expect(i18n.hasResourceBundle("ja", "partnership")).toBe(false);
      await i18n.changeLanguage("ja");
      expect(i18n.resolvedLanguage).toBe("en");
      expect(partnership.content).toBe(en);
    });

    test("setLocale is the host's changeLanguage", async () => {
      const i18n = await host({ lng: "en" });
      const partnership = await attach(i18n);
      expect(await partnership.setLocale("fr-CA")).toBe(fr);
      expect(i18n.language).toBe("fr-CA");
      expect(i18n.t(key)).toBe(name(fr));
      await partnership.setLocale(["qaa", "ja"]);
      expect(i18n.language).toBe("ja");
    });

    test("of several switches, by whichever way, the last one asked for wins", async () => {
      const i18n = await host({ lng: "en" });
      const partnership = await attach(i18n);
      const first = partnership.setLocale("fr");
      const second = i18n.changeLanguage("ja");
      await Promise.all([first, second]);
      await vi.waitFor(() => expect(partnership.content).toBe(ja));
      expect(i18n.language).toBe("ja");
      expect(await first).not.toBe(fr);
    });

    test("a language that arrives late does not undo a later switch", async () => {
      const i18n = await host({ lng: "en" });
      const partnership = await attach(i18n, { locales: ["fr"] });
      let arrive: (content: Content) => void = () => undefined;
      vi.mocked(loaders.ja).mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)));
      const seen: string[] = [];
      partnership.subscribe(({ locale }) => seen.push(locale));
      await i18n.changeLanguage("ja");
      await i18n.changeLanguage("fr");
      arrive(ja);
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(partnership.content).toBe(fr);
      expect(seen).toEqual(["en", "fr"]);
    });

    test("setLocale brings the texts before the host's own listeners run", async () => {
      const i18n = await host({ lng: "en" });
      const inside: string[] = [];
      i18n.on("languageChanged", () => inside.push(i18n.t(key)));
      const partnership = await attach(i18n);
      await partnership.setLocale("ja");
      expect(inside).toEqual([name(ja)]);
    });

    test("where the host goes elsewhere, setLocale gives what it shows then", async () => {
      const i18n = await host({ lng: "en", fallbackLng: "fr", supportedLngs: ["en", "fr"] });
      const partnership = await attach(i18n);
      expect(await partnership.setLocale("ja")).toBe(fr);
    });

    test("setLocale to languages that do not ship is for the host to answer", async () => {
      const i18n = await host({ lng: "ja", fallbackLng: "en" });
      const partnership = await attach(i18n, { fallbackLocale: "en" });
      expect(await partnership.setLocale(["qaa", "qab"])).toBe(en);
      expect(i18n.language).toBe("qaa");
    });

    test("a language that does not load rejects, and leaves the host's language alone", async () => {
      const i18n = await host({ lng: "en" });
      const partnership = await attach(i18n);
      vi.mocked(loaders.ja).mockRejectedValueOnce(new Error("no network"));
      await expect(partnership.setLocale("ja")).rejects.toThrow("no network");
      expect(i18n.language).toBe("en");
      expect(partnership.content).toBe(en);
      expect(await partnership.setLocale("ja")).toBe(ja);
    });
  });

  describe("before the host's init()", () => {
    test("it resolves at once with the source, and attaches when the host is initialized", async () => {
      const i18n = createInstance();
      const partnership = await attach(i18n, { locales: ["ja"], fallbackLocale: "en" });
      expect(partnership.content).toBe(fr);
      await expect(partnership.setLocale("ja")).rejects.toThrow("after its init()");
      await i18n.init({ lng: "ja" });
      expect(partnership.content).toBe(ja);
      expect(i18n.t(key)).toBe(name(ja));
    });

    test("a host initialized again is followed again", async () => {
      const i18n = await host({ lng: "en" });
      const partnership = await attach(i18n, { locales: ["ja"] });
      await i18n.init({ lng: "ja" });
      await vi.waitFor(() => expect(partnership.content).toBe(ja));
      expect(i18n.t(key)).toBe(name(ja));
    });

    test("what a clone adds to the store it had before wakes nothing after dispose", async () => {
      const i18n = await host({ lng: "en" });
      const clone = i18n.cloneInstance();
      const partnership = await attach(i18n, { locales: ["ja"] });
      await i18n.init({ lng: "en" });
      partnership.dispose();
      await i18n.changeLanguage("ja");
      clone.addResource("ja", "partnership", "initiatives.jucep.name", "協定");
      expect(partnership.content).toBe(en);
    });
  });

  describe("disposed of while a language loads", () => {
    test.each([
      ["setLocale", "en"],
      ["changeLanguage", "ja"],
    ] as const)("by %s, it changes nothing any more", async (way, language) => {
      const i18n = await host({ lng: "en" });
      const partnership = await attach(i18n);
      let arrive: (content: Content) => void = () => undefined;
      vi.mocked(loaders.ja).mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)));
      const switched =
        way === "setLocale" ? partnership.setLocale("ja") : i18n.changeLanguage("ja");
      if (way === "changeLanguage") await switched;
      partnership.dispose();
      arrive(ja);
      await switched;
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(i18n.language).toBe(language);
      expect(partnership.content).toBe(en);
      expect(i18n.hasResourceBundle("ja", "partnership")).toBe(false);
    });
  });

  describe("overrides", () => {
    const mine = { initiatives: { jucep: { name: "Clean Energy Pact" } } };

    test("that the host had before win, in content and through t", async () => {
      const i18n = await host({ resources: { en: { partnership: structuredClone(mine) } } });
      const partnership = await attach(i18n);
      expect(name(partnership.content)).toBe("Clean Energy Pact");
      expect(i18n.t(key)).toBe("Clean Energy Pact");
      expect(partnership.locale).toBe("en");
      expect(partnership.content.fallbacks).toEqual([]);
      expect(partnership.content.places).toEqual(en.places);
    });

    test("under a more special tag win over the package's under the general one", async () => {
      const i18n = await host({
        lng: "en-GB",
        resources: { "en-GB": { partnership: structuredClone(mine) } },
      });
      const partnership = await attach(i18n);
      expect(name(partnership.content)).toBe("Clean Energy Pact");
      expect(i18n.t(key)).toBe("Clean Energy Pact");
      expect(i18n.t("partnership:places.japan.name")).toBe(en.places.japan.name);
    });

    test("of a language that the host falls back to stay there", async () => {
      const i18n = await host({
        fallbackLng: "fr",
        resources: { fr: { partnership: structuredClone(mine) } },
      });
      const partnership = await attach(i18n);
      expect(partnership.content).toBe(en);
      expect(i18n.t(key)).toBe(name(en));
    });

    test("in a language that does not ship make it content with fallbacks", async () => {
      const i18n = await host({
        lng: "qaa",
        fallbackLng: "en",
        resources: { qaa: { partnership: { places: { china: { name: "Volksrepublik" } } } } },
      });
      const { content } = await attach(i18n);
      expect(content.locale).toBe("qaa");
      expect(content.places.china.name).toBe("Volksrepublik");
      expect(content.fallbacks).toContainEqual({ key: "places.japan.name", locale: "en" });
    });

    test("under a tag with an underscore make it content in the BCP 47 tag", async () => {
      const i18n = await host({
        lng: "qaa_AT",
        fallbackLng: "en",
        load: "currentOnly",
        resources: { qaa_AT: { partnership: { places: { china: { name: "Volksrepublik" } } } } },
      });
      const { content } = await attach(i18n);
      expect(content.places.china.name).toBe("Volksrepublik");
      expect(content.locale).toBe("qaa-AT");
    });

    test("added later show at once, and go when the package's are put back", async () => {
      const i18n = await host();
      const partnership = await attach(i18n);
      const seen: string[] = [];
      partnership.subscribe((content) => seen.push(name(content)));
      i18n.addResource("en", "partnership", "initiatives.jucep.name", "Pact");
      expect(i18n.t(key)).toBe("Pact");
      i18n.addResource("en", "partnership", "initiatives.jucep.name", name(en));
      expect(partnership.content).toBe(en);
      i18n.addResourceBundle("en", "other", { a: "b" });
      i18n.addResourceBundle("en", "partnership", { unknown: { key: "x" } }, true, true);
      expect(partnership.content).toBe(en);
      expect(seen).toEqual([name(en), "Pact", name(en)]);
    });

    test("may be put in the place of the package's, in lists and labels too", async () => {
      const i18n = await host();
      const partnership = await attach(i18n);
      const theirs = {
        places: { unitedStates: { aliases: ["U.S."] } },
        labels: { kinds: { initiative: "Pact" } },
      };
      i18n.addResourceBundle("en", "partnership", theirs, true, true);
      const { places, labels } = partnership.content;
      const [, ...others] = en.places.unitedStates.aliases;
      expect(places.unitedStates.aliases).toEqual(["U.S.", ...others]);
      expect(labels.kinds.initiative).toBe("Pact");
    });

    test("removed with their bundle go, and the package's come back", async () => {
      const i18n = await host({ resources: { en: { partnership: structuredClone(mine) } } });
      const partnership = await attach(i18n);
      i18n.removeResourceBundle("en", "partnership");
      expect(partnership.content).toBe(en);
      expect(i18n.t(key)).toBe(name(en));
    });

    test("removed in another language, the package's are there again before its listeners run", async () => {
      const i18n = await host();
      const inside: string[] = [];
      i18n.on("languageChanged", () => inside.push(i18n.t(key)));
      const partnership = await attach(i18n, { locales: ["ja"] });
      i18n.removeResourceBundle("ja", "partnership");
      await partnership.setLocale("ja");
      expect(inside).toEqual([name(ja)]);
    });

    test("added to another language show when it is switched to again", async () => {
      const i18n = await host();
      const partnership = await attach(i18n);
      await partnership.setLocale("ja");
      await partnership.setLocale("en");
      i18n.addResource("ja", "partnership", "initiatives.jucep.name", "協定");
      await i18n.changeLanguage("ja");
      expect(name(partnership.content)).toBe("協定");
    });

    test("of other namespaces are not looked at", async () => {
      const i18n = await host();
      await attach(i18n);
      const look = vi.spyOn(i18n, "getResourceBundle");
      i18n.addResourceBundle("en", "other", { a: "b" });
      expect(look).not.toHaveBeenCalled();
    });

    test("of another kind than the text are left alone", async () => {
      const i18n = await host({
        resources: { en: { partnership: { initiatives: { jucep: { name: 3, aliases: "x" } } } } },
      });
      expect((await attach(i18n)).content.initiatives.jucep).toEqual(en.initiatives.jucep);
    });

    test("the same overrides give the same content, whatever else changes", async () => {
      const i18n = await host({ resources: { en: { partnership: structuredClone(mine) } } });
      const partnership = await attach(i18n, { locales: ["fr"] });
      const { content } = partnership;
      i18n.addResource("en", "partnership", "unknown", "x");
      expect(partnership.content).toBe(content);
      await i18n.changeLanguage("fr");
      expect(partnership.content).toBe(fr);
      await i18n.changeLanguage("en");
      expect(partnership.content).toBe(content);
    });
  });

  describe("the host's way of writing keys", () => {
    test("without a key separator, keys and overrides are flat", async () => {
      const i18n = await host({
        keySeparator: false,
        resources: { en: { partnership: { "initiatives.jucep.name": "Pact" } } },
      });
      const partnership = await attach(i18n);
      expect(name(partnership.content)).toBe("Pact");
      expect(i18n.t(key)).toBe("Pact");
      expect(i18n.t("partnership:places.japan.name")).toBe(en.places.japan.name);
      expect(i18n.t("partnership:segments.overview-1-4.text")).toBe(
        en.segments["overview-1-4"].text,
      );
    });

    test.each(["/", "::", "->"])("with the separator %s", async (keySeparator) => {
      const i18n = await host({ keySeparator, nsSeparator: "|" });
      const partnership = await attach(i18n);
      const path = ["initiatives", "jucep", "name"].join(keySeparator);
      expect(i18n.t(`partnership|${path}`)).toBe(name(en));
      i18n.addResource("en", "partnership", path, "Pact", { keySeparator });
      expect(name(partnership.content)).toBe("Pact");
    });

    test("with other interpolation prefixes, texts stay as they are", async () => {
      const i18n = await host({ interpolation: { prefix: "%", suffix: "%", escapeValue: false } });
      await attach(i18n);
      const { text } = en.segments["overview-1-4"];
      expect(i18n.t("partnership:segments.overview-1-4.text")).toBe(text);
    });
  });

  describe("a lazy backend", () => {
    const texts = (language: string, ns: string) =>
      ns === "app" ? { hello: `hello ${language}` } : undefined;

    test("is never asked for the namespace", async () => {
      const { asked, backend } = lazyBackend(texts);
      const i18n = createInstance();
      await i18n
        .use(backend)
        .init({ lng: "en", ns: ["app"], defaultNS: "app", fallbackLng: false });
      const partnership = await attach(i18n, { locales: ["ja"] });
      await partnership.setLocale("ja");
      await i18n.changeLanguage("fr");
      await vi.waitFor(() => expect(partnership.content).toBe(fr));
      expect(asked).toEqual(["en/app", "ja/app", "fr/app"]);
      expect(i18n.options.ns).toEqual(["app"]);
      expect(i18n.t("hello")).toBe("hello fr");
      expect(i18n.t(key)).toBe(name(fr));
    });

    test("that has texts of its own for the namespace overrides the package's", async () => {
      const { backend } = lazyBackend((language, ns) =>
        ns === "partnership" ? { places: { japan: { name: `Japan (${language})` } } } : {},
      );
      const i18n = createInstance();
      await i18n.use(backend).init({ lng: "en", ns: ["partnership"], fallbackLng: false });
      const partnership = await attach(i18n);
      expect(partnership.content.places.japan.name).toBe("Japan (en)");
      await i18n.changeLanguage("ja");
      await vi.waitFor(() => expect(partnership.content.places.japan.name).toBe("Japan (ja)"));
      expect(partnership.content.places.china.name).toBe(ja.places.china.name);
    });
  });

  describe("the host is left alone", () => {
    test("nothing changes outside the namespace", async () => {
      const i18n = await host({ resources: { en: { translation: { a: "A" } } } });
      const before = structuredClone(i18n.store.data);
      const ns = structuredClone(i18n.options.ns);
      await attach(i18n, { locales: ["ja"] });
      const { partnership, ...rest } = i18n.store.data.en ?? {};
      expect(rest).toEqual(before.en);
      expect(Object.keys(partnership ?? {})).toContain("segments");
      expect(Object.keys(i18n.store.data.ja ?? {})).toEqual(["partnership"]);
      expect(i18n.options.ns).toEqual(ns);
      expect(i18n.t("a")).toBe("A");
    });

    test.each([[[]], [["app"]], [["partnership"]]])("namespaces %j stay so", async (ns) => {
      const i18n = await host({ ns: [...ns] });
      await attach(i18n, { locales: ["ja"] });
      expect(i18n.options.ns).toEqual(ns);
    });

    test("nothing of the partnership's throws inside its events: onError gets it", async () => {
      const onError = vi.fn();
      const i18n = await host();
      const partnership = await attach(i18n, { onError, locales: ["fr"] });
      let isBroken = false;
      partnership.subscribe(() => {
        if (isBroken) throw new Error("listener");
      });
      isBroken = true;
      await i18n.changeLanguage("fr");
      expect(String(onError.mock.lastCall?.[0])).toContain("listener");

      vi.mocked(loaders.ja).mockRejectedValueOnce(new Error("no network"));
      await i18n.changeLanguage("ja");
      await vi.waitFor(() => expect(String(onError.mock.lastCall?.[0])).toContain("no network"));
      expect(partnership.content).toBe(fr);
      expect(i18n.language).toBe("ja");

      vi.spyOn(i18n, "addResourceBundle").mockImplementation(() => {
        throw new Error("read-only store");
      });
      const languages = vi.fn();
      i18n.on("languageChanged", languages);
      i18n.options.load = "currentOnly";
      await i18n.changeLanguage("en-AU");
      expect(onError.mock.calls.map(String).join()).toContain("read-only");
      expect(partnership.content).toBe(en);
      expect(languages).toHaveBeenCalledWith("en-AU");
    });

    test("by default, an error goes to the console", async () => {
      const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
      const i18n = await host();
      await attach(i18n);
      vi.mocked(loaders.ja).mockRejectedValueOnce(new Error("no network"));
      await i18n.changeLanguage("ja");
      await vi.waitFor(() => expect(log).toHaveBeenCalledOnce());
    });

    test("after dispose it is followed no more, and its texts stay", async () => {
      const i18n = await host();
      const partnership = await attach(i18n, { locales: ["ja"] });
      const listener = vi.fn();
      partnership.subscribe(listener);
      partnership.dispose();
      await i18n.changeLanguage("ja");
      expect(i18n.t(key)).toBe(name(ja));
      for (const tag of ["en", "ja"]) {
        i18n.addResource(tag, "partnership", "initiatives.jucep.name", "Pact");
      }
      expect(partnership.content).toBe(en);
      expect(listener).toHaveBeenCalledOnce();
      await expect(partnership.setLocale("fr")).rejects.toThrow("disposed");
    });

    test("two partnerships on one host do not disturb each other", async () => {
      const i18n = await host();
      const a = await attach(i18n, { locales: ["ja"] });
      const b = await attach(i18n, { locales: ["ja"] });
      await i18n.changeLanguage("ja");
      expect([a.content, b.content]).toEqual([ja, ja]);
      expect([a.content === ja, b.content === ja]).toEqual([true, true]);
    });
  });
});
