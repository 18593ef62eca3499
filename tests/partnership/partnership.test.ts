import { createInstance } from "i18next";
import { afterEach, describe, expect, test, vi } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { content as ja } from "../../generated/ja.ts";
import { loaders } from "../../generated/loaders.ts";
import { type Content, createPartnership } from "../../src/index.ts";

vi.mock("../../generated/loaders.ts", async (original) => {
  const actual = await original<typeof import("../../generated/loaders.ts")>();
  const { loaders: real } = actual;
  return { ...actual, loaders: { fr: vi.fn(real.fr), en: vi.fn(real.en), ja: vi.fn(real.ja) } };
});

afterEach(() => vi.clearAllMocks());

/** A promise to be settled by hand. */
function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

describe("creation", () => {
  test("begins in the nearest language, with the static content", async () => {
    const partnership = await createPartnership({ locale: "en-US" });
    expect(partnership.locale).toBe("en");
    expect(partnership.content).toBe(en);
    expect(partnership.i18n.t("initiatives.jucep.name")).toBe(en.initiatives.jucep.name);
    expect(partnership.i18n.t("partnership:initiatives.jucep.name")).toBe(
      en.initiatives.jucep.name,
    );
  });

  test("loads no language that was not asked for", async () => {
    await createPartnership({ locale: "en" });
    expect(loaders.en).toHaveBeenCalledOnce();
    expect(loaders.fr).not.toHaveBeenCalled();
  });

  test("begins in the source language by default", async () => {
    expect((await createPartnership()).content).toBe(fr);
  });

  test("gives the fallback for a language that does not ship, and says so", async () => {
    expect((await createPartnership({ locale: "qaa" })).content.locale).toBe("fr");
    const english = await createPartnership({ locale: ["qaa", "qab"], fallbackLocale: "en" });
    expect(english.content).toBe(en);
  });

  test("rejects a malformed tag, naming it", async () => {
    await expect(createPartnership({ locale: "e n" })).rejects.toThrow(RangeError);
    await expect(createPartnership({ locale: "e n" })).rejects.toThrow('"e n"');
    // @ts-expect-error not a shipped language
    await expect(createPartnership({ fallbackLocale: "qaa" })).rejects.toThrow("fr, en");
  });

  test.each([
    [{ locale: 5 }, "locale is 5; expected a language tag"],
    [{ locale: new Set(["en"]) }, "locale is an object; expected a language tag"],
    [{ fallbackLocale: 5 }, "fallbackLocale is 5; expected a language tag"],
  ])("refuses %o by name", async (options, message) => {
    const made = createPartnership(options as never);
    await expect(made).rejects.toThrow(TypeError);
    await expect(made).rejects.toThrow(message);
  });

  test("takes undefined for what is left out", async () => {
    const left = { locale: undefined, fallbackLocale: undefined, resources: undefined };
    expect((await createPartnership(left)).content).toBe(fr);
  });

  test("does not advertise i18next on the console, whichever version is installed", async () => {
    const info = vi.spyOn(console, "info");
    vi.doMock("i18next", () => import("i18next-25"));
    const { i18n } = await createPartnership({ locale: "en" });
    vi.doUnmock("i18next");
    expect(i18n).not.toBeInstanceOf(createInstance().constructor);
    expect(info).not.toHaveBeenCalled();
  });

  test("rejects when the language does not load", async () => {
    vi.mocked(loaders.en).mockRejectedValueOnce(new Error("no network"));
    await expect(createPartnership({ locale: "en" })).rejects.toThrow("no network");
  });

  test("gives what cannot be changed from outside", async () => {
    const partnership = await createPartnership();
    expect(() => Object.assign(partnership, { setLocale: undefined })).toThrow(TypeError);
  });
});

describe("the i18next instance of its own", () => {
  test("is one and the same, and in the language of the content", async () => {
    const partnership = await createPartnership({ locale: "ja" });
    expect(partnership.i18n).toBe(partnership.i18n);
    expect(partnership.i18n.language).toBe("ja");
    expect(partnership.i18n.t("initiatives.jucep.name")).toBe(ja.initiatives.jucep.name);
  });

  test("is not shared: what is changed in one is not changed in another", async () => {
    const [a, b] = [
      await createPartnership({ locale: "en" }),
      await createPartnership({ locale: "en" }),
    ];
    const bundle = a.i18n.getResourceBundle("en", "partnership");
    bundle.initiatives.jucep.name = "Pact";
    expect(b.i18n.t("initiatives.jucep.name")).toBe(en.initiatives.jucep.name);
    expect((await createPartnership({ locale: "en" })).i18n.t("initiatives.jucep.name")).toBe(
      en.initiatives.jucep.name,
    );
  });

  test("moves content no more after dispose, even if it is first asked for then", async () => {
    const partnership = await createPartnership({ locale: "en" });
    partnership.dispose();
    await partnership.i18n.changeLanguage("ja");
    await expect(partnership.setLocale("ja")).rejects.toThrow("disposed of");
    expect(partnership.content).toBe(en);
  });
});

describe("setLocale", () => {
  test("switches the content, i18next and every listener", async () => {
    const { setLocale, subscribe, ...rest } = await createPartnership({ locale: "fr" });
    const seen: string[] = [];
    subscribe(({ locale }) => seen.push(locale));
    expect(await setLocale("en-GB")).toBe(en);
    expect(seen).toEqual(["fr", "en"]);
    expect(rest.i18n.language).toBe("en");
    expect(rest.i18n.t("initiatives.jucep.name")).toBe(en.initiatives.jucep.name);
  });

  test("keeps the same content until the language changes", async () => {
    const partnership = await createPartnership({ locale: "en" });
    const listener = vi.fn();
    partnership.subscribe(listener);
    expect(await partnership.setLocale("en-AU")).toBe(en);
    expect(listener).toHaveBeenCalledOnce();
  });

  test("the last switch asked for wins, whichever loads first", async () => {
    const partnership = await createPartnership({ locale: "fr" });
    const slow = deferred<Content>();
    vi.mocked(loaders.en).mockReturnValueOnce(slow.promise);
    const first = partnership.setLocale("en");
    const second = partnership.setLocale("fr");
    expect(await second).toBe(fr);
    slow.resolve(en);
    expect(await first).toBe(fr);
    expect(partnership.locale).toBe("fr");
    expect(partnership.i18n.language).toBe("fr");
  });

  test("a failed load rejects, changes nothing, and can be tried again", async () => {
    const partnership = await createPartnership({ locale: "fr" });
    const listener = vi.fn();
    partnership.subscribe(listener);
    vi.mocked(loaders.en).mockRejectedValueOnce(new Error("no network"));
    await expect(partnership.setLocale("en")).rejects.toThrow("no network");
    expect(partnership.content).toBe(fr);
    expect(partnership.i18n.language).toBe("fr");
    expect(listener).toHaveBeenCalledOnce();
    expect(await partnership.setLocale("en")).toBe(en);
  });

  test("a malformed tag rejects and changes nothing", async () => {
    const partnership = await createPartnership({ locale: "en" });
    await expect(partnership.setLocale("x-")).rejects.toThrow(RangeError);
    expect(partnership.content).toBe(en);
  });

  test("without a tag rejects and says what it expects", async () => {
    const { setLocale } = await createPartnership({ locale: "en" });
    const asked = setLocale(undefined as never);
    await expect(asked).rejects.toThrow(TypeError);
    await expect(asked).rejects.toThrow(
      'The language is undefined; expected a language tag such as "en-US"',
    );
  });

  test("after a failed load, the i18next instance is back where it was", async () => {
    const { i18n, setLocale } = await createPartnership({ locale: "fr" });
    await setLocale("en");
    await setLocale("fr");
    vi.mocked(loaders.ja).mockRejectedValueOnce(new Error("no network"));
    await i18n.changeLanguage("ja");
    await vi.waitFor(() => expect(i18n.language).toBe("fr"));
    expect(i18n.t("article.title")).toBe(fr.article.title);
    expect(await setLocale("ja")).toBe(ja);
  });

  test("follows a switch made on the i18next instance itself", async () => {
    const partnership = await createPartnership({ locale: "fr" });
    const switched = new Promise<Content>((resolve) => {
      partnership.subscribe((content) => content.locale === "en" && resolve(content));
    });
    await partnership.i18n.changeLanguage("en-GB");
    expect(await switched).toBe(en);
    expect(partnership.i18n.language).toBe("en-GB");
    expect(partnership.i18n.t("initiatives.jucep.name")).toBe(en.initiatives.jucep.name);
  });
});

describe("subscribe", () => {
  test("calls at once, and never after it was stopped", async () => {
    const partnership = await createPartnership({ locale: "fr" });
    const listener = vi.fn();
    const stop = partnership.subscribe(listener);
    expect(listener).toHaveBeenCalledExactlyOnceWith(fr);
    stop();
    stop();
    await partnership.setLocale("en");
    expect(listener).toHaveBeenCalledOnce();
  });

  test("two subscriptions of one listener are two", async () => {
    const partnership = await createPartnership({ locale: "fr" });
    const listener = vi.fn();
    const stop = partnership.subscribe(listener);
    partnership.subscribe(listener);
    stop();
    await partnership.setLocale("en");
    expect(listener).toHaveBeenCalledTimes(3);
  });

  test("a listener that throws at once is not subscribed", async () => {
    const partnership = await createPartnership({ locale: "fr" });
    const listener = vi.fn(() => {
      throw new Error("mine");
    });
    expect(() => partnership.subscribe(listener)).toThrow("mine");
    await partnership.setLocale("en");
    expect(listener).toHaveBeenCalledOnce();
  });

  test("a listener that switches again leaves nobody with the content before", async () => {
    const partnership = await createPartnership({ locale: "fr" });
    partnership.subscribe(({ locale }) => {
      if (locale === "en") partnership.i18n.changeLanguage("fr");
    });
    const seen: string[] = [];
    partnership.subscribe(({ locale }) => seen.push(locale));
    expect(await partnership.setLocale("en")).toBe(fr);
    expect(seen).not.toContain("en");
  });

  test("a listener that another one stops is called no more", async () => {
    const partnership = await createPartnership({ locale: "fr" });
    let stop = () => {};
    partnership.subscribe(({ locale }) => locale === "en" && stop());
    const other = vi.fn();
    stop = partnership.subscribe(other);
    await partnership.setLocale("en");
    expect(other).toHaveBeenCalledExactlyOnceWith(fr);
  });

  test("one listener's error does not keep the others from the content", async () => {
    const partnership = await createPartnership({ locale: "fr" });
    const uncaught = vi.fn();
    vi.spyOn(globalThis, "queueMicrotask").mockImplementation((task) => {
      try {
        task();
      } catch (error) {
        uncaught(error);
      }
    });
    partnership.subscribe(({ locale }) => {
      if (locale === "en") throw new Error("mine");
    });
    const other = vi.fn();
    partnership.subscribe(other);
    await partnership.setLocale("en");
    vi.restoreAllMocks();
    expect(other).toHaveBeenLastCalledWith(en);
    expect(uncaught).toHaveBeenCalledWith(new Error("mine"));
  });
});

test("dispose lets listeners go and refuses further switches", async () => {
  const partnership = await createPartnership({ locale: "fr" });
  const listener = vi.fn();
  partnership.subscribe(listener);
  partnership.dispose();
  await expect(partnership.setLocale("en")).rejects.toThrow("disposed");
  await partnership.i18n.changeLanguage("en");
  expect(partnership.content).toBe(fr);
  expect(listener).toHaveBeenCalledOnce();
});
