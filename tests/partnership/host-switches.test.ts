import { afterEach, describe, expect, test, vi } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { content as ja } from "../../generated/ja.ts";
import { loaders } from "../../generated/loaders.ts";
import { type Content, createPartnership } from "../../src/index.ts";
import { key, lazyBackend, name, versions } from "./hosts.ts";

vi.mock("../../generated/loaders.ts", async (original) => {
  const actual = await original<typeof import("../../generated/loaders.ts")>();
  const { loaders: real } = actual;
  return { ...actual, loaders: { fr: vi.fn(real.fr), en: vi.fn(real.en), ja: vi.fn(real.ja) } };
});

afterEach(() => vi.restoreAllMocks());

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Japanese that arrives, or fails, when told to. */
function slowJapanese() {
  let arrive: (content: Content) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  vi.mocked(loaders.ja).mockReturnValueOnce(
    new Promise((resolve, reject) => {
      arrive = resolve;
      fail = reject;
    }),
  );
  return { arrive: () => arrive(ja), fail: () => fail(new Error("no network")) };
}

describe.each(Object.entries(versions))("switches of i18next %s", (_, createInstance) => {
  /** A host whose backend is slower for French. */
  async function slowHost() {
    const i18n = createInstance();
    const { backend } = lazyBackend((language) => ({ hello: language }));
    const { read } = backend;
    backend.read = (language, ns, callback) =>
      void setTimeout(() => read(language, ns, callback), language === "fr" ? 40 : 0);
    await i18n.use(backend).init({ lng: "en", ns: ["app"], defaultNS: "app", fallbackLng: false });
    return i18n;
  }

  describe("the last one asked for wins", () => {
    test("the host's, while the partnership's is loading", async () => {
      const i18n = await slowHost();
      const partnership = await createPartnership({ i18n });
      const japanese = slowJapanese();
      const own = partnership.setLocale("ja");
      const theirs = i18n.changeLanguage("fr");
      japanese.arrive();
      await Promise.all([own, theirs]);
      await vi.waitFor(() => expect(partnership.content).toBe(fr));
      await later(10);
      expect([i18n.language, partnership.locale]).toEqual(["fr", "fr"]);
    });

    test("the partnership's, though the host's arrives while it is loading", async () => {
      const i18n = await slowHost();
      const partnership = await createPartnership({ i18n, locales: ["fr"] });
      const japanese = slowJapanese();
      const theirs = i18n.changeLanguage("fr");
      const own = partnership.setLocale("ja");
      await theirs;
      japanese.arrive();
      expect(await own).toBe(ja);
      expect([i18n.language, partnership.locale]).toEqual(["ja", "ja"]);
    });

    test("one that is overtaken resolves, even if it fails to load", async () => {
      const i18n = await slowHost();
      const onError = vi.fn();
      const partnership = await createPartnership({ i18n, locales: ["fr"], onError });
      const japanese = slowJapanese();
      const own = partnership.setLocale("ja");
      await partnership.setLocale("fr");
      japanese.fail();
      expect(await own).toBe(fr);
      expect(onError).not.toHaveBeenCalled();
    });
  });

  test("what is loaded is there inside the host's listeners, whatever its chains are", async () => {
    const i18n = createInstance();
    await i18n.init({ lng: "en-US", load: "currentOnly", fallbackLng: false });
    const inside: string[] = [];
    i18n.on("languageChanged", () => inside.push(i18n.t(key)));
    await createPartnership({ i18n, locales: ["en", "fr"] });
    await i18n.changeLanguage("fr-CA");
    await i18n.changeLanguage("en-AU");
    expect(inside).toEqual([name(fr), name(en)]);
  });

  test("a listed namespace is asked of the backend first, whoever switches", async () => {
    const { asked, backend } = lazyBackend((language, ns) =>
      ns === "partnership" ? { places: { japan: { name: `Japan (${language})` } } } : {},
    );
    const i18n = createInstance();
    await i18n.use(backend).init({ lng: "en", ns: ["app", "partnership"], fallbackLng: false });
    const partnership = await createPartnership({ i18n, locales: ["ja"] });
    await i18n.changeLanguage("ja");
    expect(partnership.content.places.japan.name).toBe("Japan (ja)");
    await partnership.setLocale("fr");
    expect(partnership.content.places.japan.name).toBe("Japan (fr)");
    expect(i18n.t("partnership:places.japan.name")).toBe("Japan (fr)");
    expect(i18n.t("partnership:places.china.name")).toBe(fr.places.china.name);
    expect(asked).toContain("fr/partnership");
  });
});

test("without a host, too, one that is overtaken resolves", async () => {
  const partnership = await createPartnership({ locale: "en" });
  const japanese = slowJapanese();
  const first = partnership.setLocale("ja");
  await partnership.setLocale("fr");
  japanese.fail();
  expect(await first).toBe(fr);
});

test("a failed switch of the instance itself is not undone over one asked for since", async () => {
  const partnership = await createPartnership({ locale: "en" });
  const japanese = slowJapanese();
  await partnership.i18n.changeLanguage("ja");
  const asked = partnership.setLocale("fr");
  japanese.fail();
  expect(await asked).toBe(fr);
  await later(5);
  expect(partnership.i18n.language).toBe("fr");
});
