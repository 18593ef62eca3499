import type { i18n as I18n } from "i18next";
import { describe, expectTypeOf, test } from "vitest";
import {
  type Content,
  createPartnership,
  type HostedOptions,
  type I18nLike,
  type Partnership,
  type PartnershipOptions,
} from "../../src/index.ts";

declare const i18n: I18n;
declare const like: I18nLike & { readonly tenant: string };
declare const maybe: I18n | undefined;
declare const tag: string | undefined;

describe("createPartnership", () => {
  test("makes an instance of its own without one", () => {
    expectTypeOf(createPartnership()).resolves.toEqualTypeOf<Partnership>();
    expectTypeOf(createPartnership({})).resolves.toEqualTypeOf<Partnership>();
    expectTypeOf(createPartnership({ locale: "en" })).resolves.toEqualTypeOf<Partnership>();
    expectTypeOf(createPartnership({ locale: ["ja", "en"], fallbackLocale: "en" }))
      .resolves.toHaveProperty("i18n")
      .toEqualTypeOf<I18n>();
  });

  test("takes what may be undefined", () => {
    expectTypeOf(createPartnership({ locale: tag })).resolves.toEqualTypeOf<Partnership>();
    expectTypeOf(createPartnership({ i18n: undefined })).resolves.toExtend<Partnership<I18nLike>>();
    createPartnership({ i18n: undefined, locale: "en" });
  });

  test("has the type of the instance that it is given", () => {
    expectTypeOf(createPartnership({ i18n })).resolves.toEqualTypeOf<Partnership<I18n>>();
    expectTypeOf(createPartnership({ i18n: like, locales: ["en"], onError: console.error }))
      .resolves.toHaveProperty("i18n")
      .toEqualTypeOf<typeof like>();
  });

  test("takes an instance that may be there, in one call", () => {
    const made = createPartnership(maybe ? { i18n: maybe } : {});
    expectTypeOf(made).resolves.toEqualTypeOf<Partnership<I18n>>();
    expectTypeOf(createPartnership({ i18n: maybe })).resolves.toExtend<Partnership<I18nLike>>();
    expectTypeOf<PartnershipOptions | HostedOptions<I18n>>().toExtend<
      Parameters<typeof createPartnership<I18n>>[0]
    >();
  });

  test("refuses options that do not belong together", () => {
    // @ts-expect-error the language is the instance's
    createPartnership({ i18n, locale: "en" });
    // @ts-expect-error languages are loaded ahead for an instance of the host's
    createPartnership({ locales: ["en"] });
    // @ts-expect-error without an instance, errors surface where they are thrown
    createPartnership({ onError: console.error });
  });

  test("refuses an option that is misspelt, or of another kind", () => {
    // @ts-expect-error it is `locale`
    createPartnership({ local: "en" });
    // @ts-expect-error it is `resources`
    createPartnership({ i18n, resource: {} });
    // @ts-expect-error not an i18next instance
    createPartnership({ i18n: {} });
    // @ts-expect-error not a tag
    createPartnership({ locale: 5 });
    // @ts-expect-error does not ship
    createPartnership({ fallbackLocale: "qaa" });
  });

  test("takes texts of a user's own, any of them left out", () => {
    createPartnership({ resources: { qaa: {} } });
    createPartnership({ resources: { qaa: { places: { japan: { name: "Japan" } } } } });
    createPartnership({ resources: { qaa: { labels: { verdicts: { confirmed: "true" } } } } });
    // @ts-expect-error no such place
    createPartnership({ resources: { qaa: { places: { jpan: { name: "Japan" } } } } });
    // @ts-expect-error a text is a string
    createPartnership({ resources: { qaa: { places: { japan: { name: 5 } } } } });
  });

  test("gives content, tells of it, and cannot be written to", () => {
    expectTypeOf<Partnership["content"]>().toEqualTypeOf<Content>();
    expectTypeOf<ReturnType<Partnership["setLocale"]>>().resolves.toEqualTypeOf<Content>();
    expectTypeOf<Parameters<Parameters<Partnership["subscribe"]>[0]>>().toEqualTypeOf<[Content]>();
    expectTypeOf<ReturnType<Partnership["subscribe"]>>().toEqualTypeOf<() => void>();
    expectTypeOf<Partnership>().toEqualTypeOf<Readonly<Partnership>>();
  });
});
