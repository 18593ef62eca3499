import * as i18next27 from "i18next";
import i18next25 from "i18next-25";
import i18next26 from "i18next-26";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { content as ja } from "../../generated/ja.ts";
import { createPartnership } from "../../src/index.ts";

const versions = { 25: i18next25, 26: i18next26, 27: i18next27.default };

describe.each(Object.entries(versions))("a partnership of its own on i18next %s", (_, i18next) => {
  beforeEach(() => {
    vi.doMock("i18next", () => ({ createInstance: i18next.createInstance }));
  });
  afterEach(() => {
    vi.doUnmock("i18next");
    vi.restoreAllMocks();
  });

  test("shows content, and its texts through t", async () => {
    const partnership = await createPartnership({ locale: "en-US" });
    expect(Object.getPrototypeOf(partnership.i18n)).toBe(Object.getPrototypeOf(i18next));
    expect(partnership.content).toBe(en);
    for (const [tag, content] of [
      ["ja-JP", ja],
      ["fr", fr],
      ["en", en],
    ] as const) {
      expect(await partnership.setLocale(tag)).toBe(content);
      expect(partnership.i18n.language).toBe(content.locale);
      expect(partnership.i18n.t("initiatives.jucep.name")).toBe(content.initiatives.jucep.name);
    }
  });

  test("follows its instance", async () => {
    const partnership = await createPartnership({ locale: "fr" });
    await partnership.i18n.changeLanguage("ja");
    await vi.waitFor(() => expect(partnership.content).toBe(ja));
    expect(partnership.i18n.t("article.title")).toBe(ja.article.title);
  });

  test("takes a language of the user's", async () => {
    const { content, i18n } = await createPartnership({
      locale: "es",
      fallbackLocale: "en",
      resources: { es: { places: { japan: { name: "Japón" } } } },
    });
    expect(content.places.japan.name).toBe("Japón");
    expect(i18n.t("places.japan.name")).toBe("Japón");
    expect(i18n.t("places.china.name")).toBe(en.places.china.name);
  });

  test("writes nothing to the console", async () => {
    Reflect.deleteProperty(globalThis, "__i18next_supportNoticeShown");
    const written = (["log", "info", "warn", "error"] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation(() => undefined),
    );
    const partnership = await createPartnership({ locale: "en" });
    await partnership.setLocale("fr");
    for (const write of written) expect(write).not.toHaveBeenCalled();
  });
});
