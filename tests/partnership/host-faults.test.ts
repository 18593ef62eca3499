import { afterEach, describe, expect, test, vi } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { content as ja } from "../../generated/ja.ts";
import { createPartnership, type Partnership } from "../../src/index.ts";
import { key, lazyBackend, name, versions } from "./hosts.ts";

afterEach(() => vi.restoreAllMocks());

const japan = "partnership:places.japan.name";
const correction = (text: string) => ({ en: { places: { japan: { name: text } } } });

describe.each(Object.entries(versions))("a host on i18next %s", (version, createInstance) => {
  type Options = NonNullable<Parameters<typeof createInstance>[0]>;
  type Host = ReturnType<typeof createInstance>;

  async function host(options: Options = {}): Promise<Host> {
    const i18n = createInstance();
    await i18n.init({ lng: "en", fallbackLng: false, ...options });
    return i18n;
  }

  /** Fails where `t` and content are not the same text. */
  const expectName = ({ content, i18n }: Partnership<Host>, text: string) =>
    expect([i18n.t(japan), content.places.japan.name]).toEqual([text, text]);

  const stateOf = (i18n: Host) => JSON.parse(JSON.stringify(i18n.store.data));

  describe("that is ready without languageChanged", () => {
    test("a clone a request, of an instance with a backend", async () => {
      const { backend } = lazyBackend(() => ({}));
      const base = createInstance();
      await base.use(backend).init({ lng: "ja", ns: ["app"], defaultNS: "app", fallbackLng: "en" });
      const i18n = base.cloneInstance();
      await i18n.changeLanguage("en");
      const { content } = await createPartnership({ i18n, fallbackLocale: "ja" });
      expect(content).toBe(en);
      expect(i18n.t(key)).toBe(name(en));
    });

    test("an init() that nobody waited for", async () => {
      const { backend } = lazyBackend(() => ({}));
      const i18n = createInstance();
      void i18n.use(backend).init({ lng: "ja", ns: ["app"], defaultNS: "app", fallbackLng: "en" });
      await i18n.changeLanguage("en");
      const partnership = await createPartnership({ i18n, locales: ["ja", "en"] });
      await vi.waitFor(() => expect(partnership.content).toBe(en));
      expect(i18n.t(key)).toBe(name(en));
    });
  });

  describe("with a chain of several languages", () => {
    test.each([
      ["en-GB", { fallbackLng: ["fr-CA", "en-US"] }, en],
      ["en-GB", { fallbackLng: ["ja", "en-US"] }, en],
      ["en-US", { load: "currentOnly", fallbackLng: ["fr", "en"] }, en],
      ["de", { fallbackLng: ["ja", "fr", "ja-JP"] }, ja],
      ["en-GB", { load: "languageOnly" }, en],
    ] as const)("%s with %o: t is in the language of content", async (lng, options, content) => {
      const partnership = await createPartnership({
        i18n: await host({ lng, ...structuredClone(options) } as Options),
      });
      expect(partnership.content).toBe(content);
      expect(partnership.i18n.t(key)).toBe(name(content));
    });

    test("loading a language ahead hides no text of the host's from the current chain", async () => {
      const resources = { fr: { partnership: { places: { japan: { name: "Nippon" } } } } };
      const i18n = await host({ lng: "fr-CA", fallbackLng: "fr-CA", resources });
      const partnership = await createPartnership({ i18n, locales: ["fr"] });
      await new Promise((resolve) => setTimeout(resolve, 5));
      expectName(partnership, "Nippon");
      await i18n.changeLanguage("fr");
      expectName(partnership, "Nippon");
    });

    test('with load: "languageOnly", a regional bundle is in neither', async () => {
      const places = { japan: { name: "Nippon" } };
      const resources = { "en-GB": { partnership: { places } } };
      const i18n = await host({ lng: "en-GB", load: "languageOnly", resources });
      const partnership = await createPartnership({ i18n });
      expectName(partnership, en.places.japan.name);
    });
  });

  describe("whose data is replaced without an event", () => {
    test("as react-i18next's useSSR does", async () => {
      const i18n = await host();
      const partnership = await createPartnership({ i18n, locales: ["ja"] });
      i18n.store.data = { ja: { app: { hello: "やあ" } } };
      await i18n.changeLanguage("ja");
      expect(partnership.content).toBe(ja);
      expect(i18n.t(key)).toBe(name(ja));
      i18n.store.data = { en: { partnership: { places: { japan: { name: "Nippon" } } } } };
      await i18n.changeLanguage("en");
      expectName(partnership, "Nippon");
      expect(i18n.t(key)).toBe(name(en));
    });

    test.skipIf(version === "25")("as hydrate does", async () => {
      const i18n = await host();
      const partnership = await createPartnership({ i18n, locales: ["ja"] });
      const { hydrate } = i18n as unknown as { hydrate: (state: object, tag: string) => void };
      hydrate({ ja: { partnership: { places: { japan: { name: "日の本" } } } } }, "ja");
      await vi.waitFor(() => expect(partnership.locale).toBe("ja"));
      expectName(partnership, "日の本");
      expect(i18n.t(key)).toBe(name(ja));
    });
  });

  describe("with a copy of another host's store", () => {
    test("a fork's partnership has resources of its own", async () => {
      const base = await host();
      const first = await createPartnership({ i18n: base, resources: correction("A") });
      const fork = async () => {
        const i18n = base.cloneInstance({ forkResourceStore: true } as object);
        await i18n.changeLanguage("en");
        return i18n;
      };
      const second = await createPartnership({ i18n: await fork(), resources: correction("B") });
      const third = await createPartnership({ i18n: await fork() });
      expectName(second, "B");
      expectName(third, en.places.japan.name);
      expectName(first, "A");
    });

    test("a page's partnership has resources of its own", async () => {
      const server = await host();
      await createPartnership({ i18n: server, resources: correction("A") });
      const page = await host({ resources: stateOf(server) });
      expectName(await createPartnership({ i18n: page, resources: correction("A") }), "A");
      const plain = await host();
      await createPartnership({ i18n: plain });
      const other = await host({ resources: stateOf(plain) });
      expectName(await createPartnership({ i18n: other, resources: correction("B") }), "B");
    });

    test("what the host has corrected stays on the page", async () => {
      const server = await host();
      await createPartnership({ i18n: server });
      server.addResource("en", "partnership", "places.japan.name", "Nippon");
      const page = await host({ resources: stateOf(server) });
      expectName(await createPartnership({ i18n: page, resources: correction("B") }), "Nippon");
    });

    test("partnerships with other fallbacks say what their language is", async () => {
      const i18n = await host({ lng: "de" });
      await createPartnership({ i18n });
      const second = await createPartnership({ i18n, fallbackLocale: "en" });
      expect([second.locale, i18n.t(key)]).toEqual(["fr", name(fr)]);
    });
  });

  describe("with a backend, in a language there is none for", () => {
    async function lazyHost(options: Options = {}) {
      const { asked, backend } = lazyBackend((tag, ns) =>
        ns === "app" && tag !== "de-AT" ? { hello: tag } : undefined,
      );
      const i18n = createInstance();
      const settings = { ns: ["app"], defaultNS: "app", fallbackLng: "en", ...options };
      await i18n.use(backend).init({ lng: "de", ...settings });
      return { i18n, asked };
    }

    /** What react-i18next's useTranslation asks. */
    const isReady = (i18n: Host) =>
      i18n.hasLoadedNamespace("partnership", {
        precheck: (instance, isLoaded) => {
          const { isLanguageChangingTo: tag } = instance as { isLanguageChangingTo?: string };
          return tag && !isLoaded(tag, "partnership") ? false : undefined;
        },
      });

    test.each(["de", "de-AT"])("%s: the namespace counts as loaded", async (lng) => {
      const { i18n, asked } = await lazyHost({ lng });
      expect(isReady(i18n)).toBe(false);
      const before = i18n.resolvedLanguage;
      const partnership = await createPartnership({ i18n });
      expect(isReady(i18n)).toBe(true);
      expect(i18n.resolvedLanguage).toBe(before);
      await i18n.loadNamespaces("partnership");
      expect(asked.filter((what) => what.endsWith("/partnership"))).toEqual([]);
      await i18n.changeLanguage("en");
      await i18n.changeLanguage(lng);
      expect(i18n.resolvedLanguage).toBe("de");
      expect(partnership.content).toBe(en);
      expect(i18n.t(key)).toBe(name(en));
    });

    test("it does so after a switch, too, and the host's list stays", async () => {
      const { i18n, asked } = await lazyHost({ lng: "en" });
      await createPartnership({ i18n });
      for (const tag of ["de", "it"]) {
        await i18n.changeLanguage(tag);
        expect(isReady(i18n)).toBe(true);
        expect(i18n.resolvedLanguage).toBe(tag);
      }
      expect(i18n.options.ns).toEqual(["app"]);
      expect(asked).not.toContain("de/partnership");
    });

    test("where the host lists the namespace, its texts there still come", async () => {
      const { backend, asked } = lazyBackend((tag) =>
        tag === "de" ? { places: { japan: { name: "Nippon" } } } : {},
      );
      const i18n = createInstance();
      await i18n.use(backend).init({ lng: "en", ns: ["partnership"], fallbackLng: "en" });
      const partnership = await createPartnership({ i18n });
      await i18n.changeLanguage("de");
      expect(asked).toContain("de/partnership");
      expectName(partnership, "Nippon");
      expect(partnership.locale).toBe("de");
    });

    test("without a backend, nothing is written for it", async () => {
      const i18n = await host({ lng: "de", fallbackLng: "en" });
      await createPartnership({ i18n });
      expect(Object.keys(i18n.store.data)).toEqual(["en"]);
    });
  });

  describe("where something throws", () => {
    test("an onError that throws keeps no listener of the host's from a switch", async () => {
      const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
      const i18n = await host();
      const onError = vi.fn(() => {
        throw new Error("onError");
      });
      const partnership = await createPartnership({ i18n, onError, locales: ["ja"] });
      let isBroken = false;
      partnership.subscribe(() => {
        if (isBroken) throw new Error("listener");
      });
      isBroken = true;
      const after = vi.fn();
      i18n.on("languageChanged", after);
      await i18n.changeLanguage("ja");
      expect(after).toHaveBeenCalledOnce();
      expect(partnership.content).toBe(ja);
      expect(onError).toHaveBeenCalled();
      expect(String(log.mock.lastCall?.[0])).toContain("onError");
    });

    test("a listener of the host's store that throws does not keep content from following", async () => {
      const i18n = await host();
      const onError = vi.fn();
      const partnership = await createPartnership({ i18n, onError });
      i18n.store.on("added", () => {
        throw new Error("added");
      });
      expect(await partnership.setLocale("ja")).toBe(ja);
      expect(i18n.t(key)).toBe(name(ja));
      expect(String(onError.mock.lastCall?.[0])).toContain("added");
    });

    test("frozen resources of the host's do not keep content from following", async () => {
      const places = Object.freeze({ japan: Object.freeze({ name: "Nippon" }) });
      const partnershipTexts = Object.freeze({ places });
      const i18n = await host({
        resources: Object.freeze({ en: Object.freeze({ partnership: partnershipTexts }) }),
      } as Options);
      const partnership = await createPartnership({ i18n, onError: () => undefined });
      expect(partnership.content.places.japan.name).toBe("Nippon");
      expect(await partnership.setLocale("ja")).toBe(ja);
      await partnership.setLocale("en");
      expect(partnership.content.places.japan.name).toBe("Nippon");
    });

    test("nor does a bundle that holds itself", async () => {
      const bundle: Record<string, unknown> = { places: { japan: { name: "Nippon" } } };
      bundle.self = bundle;
      const i18n = await host({ resources: { en: { partnership: bundle } } } as Options);
      const partnership = await createPartnership({ i18n, locales: ["ja"] });
      expectName(partnership, "Nippon");
      await i18n.changeLanguage("ja");
      expect(partnership.content).toBe(ja);
    });
  });

  test("a silent write is seen at the next event of the store", async () => {
    const i18n = await host();
    const partnership = await createPartnership({ i18n });
    i18n.addResource("en", "partnership", "places.japan.name", "Nippon", { silent: true });
    i18n.addResource("en", "partnership", "places.china.name", "PRC");
    expectName(partnership, "Nippon");
    i18n.addResource("en", "partnership", "places.japan.name", "Nihon", { silent: true });
    await i18n.changeLanguage("en");
    expect(i18n.t(japan)).toBe("Nihon");
  });

  describe("on a server", () => {
    const listenersOf = (...emitters: readonly object[]) =>
      emitters.flatMap((emitter) => {
        const { observers } = emitter as { observers: Record<string, Map<unknown, number>> };
        return Object.values(observers).flatMap((all) => [...all.keys()]);
      });

    test("dispose leaves no listener, whatever came before", async () => {
      const i18n = await host();
      const before = listenersOf(i18n, i18n.store);
      const first = await createPartnership({ i18n, resources: correction("A") });
      const second = await createPartnership({ i18n, locales: ["ja"] });
      await i18n.changeLanguage("ja");
      const { store } = i18n;
      await i18n.init({ lng: "en" });
      first.dispose();
      expect(listenersOf(i18n.store)).not.toEqual([]);
      second.dispose();
      first.dispose();
      expect(listenersOf(i18n, i18n.store, store)).toEqual(before);
    });

    test("partnerships on clones of one store share a listener, and are told in good time", async () => {
      const base = await host();
      const made: Partnership<Host>[] = [];
      for (let at = 0; at < 1000; at++) {
        const i18n = base.cloneInstance();
        await i18n.changeLanguage("en");
        made.push(await createPartnership({ i18n }));
      }
      expect(new Set(listenersOf(base.store)).size).toBe(1);
      const read = vi.spyOn(base.store as unknown as { getResource(): unknown }, "getResource");
      base.addResource("en", "partnership", "places.japan.name", "Nippon");
      // A reading looks for hundreds of texts; all of them share one.
      expect(read.mock.calls.length).toBeLessThan(50_000);
      const [first] = made;
      expect(new Set(made.map(({ content }) => content))).toEqual(new Set([first?.content]));
      expect(first?.content.places.japan.name).toBe("Nippon");
      for (const partnership of made) partnership.dispose();
      expect(listenersOf(base.store)).toEqual([]);
    });

    test("many partnerships, one after the other, leave nothing behind", async () => {
      const base = await host();
      const add = vi.spyOn(base, "addResourceBundle");
      for (let at = 0; at < 2000; at++) (await createPartnership({ i18n: base })).dispose();
      expect(add).toHaveBeenCalledOnce(); // the texts are placed once
      expect(listenersOf(base, base.store)).toEqual([]);
      const [mark] = Object.getOwnPropertySymbols(base.getResourceBundle("en", "partnership"));
      const { holders } = base.getResourceBundle("en", "partnership")[mark as symbol];
      expect([...holders.get(base.store)]).toEqual([]);
    });
  });
});
