import fc from "fast-check";
import { createInstance } from "i18next";
import { afterEach, describe, expect, test, vi } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { content as ja } from "../../generated/ja.ts";
import { loaders } from "../../generated/loaders.ts";
import { type Content, createPartnership, locales, type Partnership } from "../../src/index.ts";

vi.mock("../../generated/loaders.ts", async (original) => {
  const actual = await original<typeof import("../../generated/loaders.ts")>();
  const { loaders: real } = actual;
  return {
    ...actual,
    loaders: { ...real, fr: vi.fn(real.fr), en: vi.fn(real.en), ja: vi.fn(real.ja) },
  };
});

const contents = { fr, en, ja };
type Shipped = keyof typeof contents;

function reliable(): void {
  vi.mocked(loaders.fr).mockImplementation(async () => fr);
  vi.mocked(loaders.en).mockImplementation(async () => en);
  vi.mocked(loaders.ja).mockImplementation(async () => ja);
}

afterEach(reliable);

/** Makes languages load in an order of the scheduler's, some of them failing. */
function unreliable(scheduler: fc.Scheduler, failing: ReadonlySet<string>): void {
  const load = (locale: Shipped) => async () => {
    await scheduler.schedule(Promise.resolve(), `load ${locale}`);
    if (failing.has(locale)) throw new Error(`no ${locale}`);
    return contents[locale];
  };
  vi.mocked(loaders.fr).mockImplementation(load("fr"));
  vi.mocked(loaders.en).mockImplementation(load("en"));
  vi.mocked(loaders.ja).mockImplementation(load("ja"));
}

const tag = fc.constantFrom("fr", "en", "ja", "fr-CA", "en-GB", "ja-JP");
const languageOf = (name: string) => name.slice(0, 2);

/** Follows a partnership, and holds each call of its listener to what the partnership says then. */
function watch(partnership: Pick<Partnership, "subscribe" | "locale" | "content">): string[] {
  const seen: string[] = [];
  partnership.subscribe((content: Content) => {
    expect(partnership.locale).toBe(content.locale);
    expect(partnership.content).toBe(content);
    expect(contents[content.locale as Shipped]).toBe(content);
    seen.push(content.locale);
  });
  return seen;
}

describe("overlapping switches, however languages load", () => {
  test("the last one asked for wins; failures change nothing", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(tag, { minLength: 1, maxLength: 8 }),
        fc.subarray(["en", "ja"]),
        async (scheduler, tags, failing) => {
          reliable();
          const partnership = await createPartnership({ locale: "fr" });
          unreliable(scheduler, new Set(failing));
          const seen = watch(partnership);
          const results = tags.map((name) => partnership.setLocale(name).catch(() => "failed"));
          const settled = await scheduler.waitFor(Promise.all(results));

          const last = languageOf(tags.at(-1) ?? "fr");
          if (!failing.includes(last)) expect(partnership.locale).toBe(last);
          for (const locale of seen) expect(failing).not.toContain(locale);
          for (const [index, before] of seen.entries()) expect(before).not.toBe(seen[index + 1]);
          for (const [index, result] of settled.entries()) {
            if (result === "failed") expect(failing).toContain(languageOf(tags[index] ?? ""));
          }
          expect(partnership.i18n.t("article.title")).toBe(partnership.content.article.title);
          partnership.dispose();
        },
      ),
    );
  });

  test("on a host, too, whoever asks", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.tuple(fc.boolean(), tag), { minLength: 1, maxLength: 8 }),
        async (scheduler, switches) => {
          reliable();
          const i18n = createInstance();
          await i18n.init({ lng: "fr", fallbackLng: false });
          const partnership = await createPartnership({ i18n });
          unreliable(scheduler, new Set());
          watch(partnership);
          const asked = switches.map(([ours, name]) =>
            ours ? partnership.setLocale(name) : i18n.changeLanguage(name),
          );
          const shown = async () => {
            await Promise.all(asked);
            while (partnership.locale !== languageOf(i18n.language)) {
              await new Promise((resolve) => setTimeout(resolve, 1));
            }
          };
          await scheduler.waitFor(shown());
          expect(i18n.t("partnership:article.title")).toBe(partnership.content.article.title);
          partnership.dispose();
        },
      ),
      { numRuns: 50 },
    );
  });

  test("after dispose, nothing changes any more", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(tag, { minLength: 1, maxLength: 5 }),
        fc.nat(4),
        async (scheduler, tags, at) => {
          reliable();
          const partnership = await createPartnership({ locale: "fr" });
          unreliable(scheduler, new Set());
          const seen = watch(partnership);
          const results: Promise<unknown>[] = [];
          let left = 0;
          for (const [index, name] of tags.entries()) {
            if (index === at) {
              partnership.dispose();
              left = seen.length;
            }
            results.push(partnership.setLocale(name).catch((error) => String(error)));
          }
          const settled = await scheduler.waitFor(Promise.all(results));
          if (at < tags.length) {
            expect(seen.length).toBe(left);
            for (const result of settled.slice(at)) expect(result).toContain("disposed");
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("tags and resources from outside", () => {
  test("any string is a language that is found, the fallback, or a RangeError that names it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.string({ unit: "binary" })), async (name) => {
        const made = createPartnership({ locale: name }).catch((error: unknown) => error);
        const found = await made;
        if (found instanceof Error) {
          expect(found).toBeInstanceOf(RangeError);
          expect(found.message).toContain(JSON.stringify(name));
        } else {
          expect(locales).toContain((found as Partnership).locale);
        }
      }),
    );
  });

  test("any overrides of a host's show where they are texts of ours, and break nothing", async () => {
    const keys = fc.constantFrom(
      "article.title",
      "initiatives.jucep.name",
      "places.japan.aliases",
      "segments.overview-1-1.text",
      "labels.kinds.place",
      "__proto__.x",
      "unknown",
    );
    const values = fc.oneof(fc.string(), fc.array(fc.string()), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(keys, values), { maxLength: 6 }), async (overrides) => {
        const errors = vi.fn();
        const i18n = createInstance();
        await i18n.init({ lng: "en", fallbackLng: false });
        const partnership = await createPartnership({ i18n, onError: errors });
        for (const [key, value] of overrides) {
          i18n.addResource("en", "partnership", key, value as string);
        }
        expect(errors).not.toHaveBeenCalled();
        const title = i18n.getResource("en", "partnership", "article.title");
        if (typeof title === "string" && title !== "") {
          expect(partnership.content.article.title).toBe(title);
        }
        expect(Object.keys(partnership.content)).toEqual(Object.keys(en));
      }),
      { numRuns: 50 },
    );
  });
});
