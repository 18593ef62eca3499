import { createInstance } from "i18next";
import { describe, expect, test } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { content as ja } from "../../generated/ja.ts";
import { leavesOf } from "../../src/content/tree.ts";
import { createPartnership, type PartnershipOptions } from "../../src/index.ts";
import { contentSchema } from "../../src/schema/index.ts";
import { resourcesIn } from "../resources.ts";

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

  test("a regional one takes what it leaves out from the nearest that ships, not from the fallback", async () => {
    const { content, setLocale } = await createPartnership({
      locale: "en-GB",
      fallbackLocale: "ja",
      resources: { "en-GB": { article: { title: "Our title" } }, qaa: {} },
    });
    expect(content.locale).toBe("en-GB");
    expect(content).toEqual({
      ...en,
      locale: "en-GB",
      article: { ...en.article, title: "Our title" },
      fallbacks: expect.anything(),
    });
    const texts = leavesOf(resourcesIn("en")).filter(([, text]) => typeof text === "string");
    const from = new Set(content.fallbacks.map(({ locale }) => locale));
    expect(from).toEqual(new Set(["en"]));
    expect(content.fallbacks.length).toBeGreaterThan(texts.length / 2);
    expect((await setLocale("qaa")).places).toEqual(ja.places);
  });

  test("a regional one is found in a host's chain, with the texts of the nearest that ships", async () => {
    const i18n = createInstance();
    await i18n.init({ lng: "en-GB", fallbackLng: "fr" });
    const resources = { "en-GB": { article: { title: "Our title" } } };
    const { content } = await createPartnership({ i18n, resources });
    expect([content.locale, content.article.title]).toEqual(["en-GB", "Our title"]);
    expect(content.places.japan).toEqual(en.places.japan);
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
