import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { textCollections, textFieldsOf } from "../../src/content/collections.ts";
import {
  type Content,
  createPartnership,
  locales,
  type Partnership,
  resolveLocale,
} from "../../src/index.ts";
import { type CreateInstance, versions } from "./hosts.ts";

/**
 * The one sentence that must hold of a host: content is in the language of the first tag of its chain
 * that there is, and what `t` gives for a key of that language is the text in content.
 */

type I18n = ReturnType<CreateInstance>;

/** Every text of a content, by its path. */
function textsOf(content: Content): [path: string[], text: unknown][] {
  const ofCollections = textCollections.flatMap((name) =>
    Object.entries(content[name]).flatMap(([id, entry]) =>
      Object.entries(entry)
        .filter(([field]) => Object.hasOwn(textFieldsOf(name), field))
        .map(([field, text]): [string[], unknown] => [[name, id, field], text]),
    ),
  );
  const ofLabels = Object.entries(content.labels).flatMap(([group, labels]) =>
    Object.entries(labels).map(([key, text]): [string[], unknown] => [
      ["labels", group, key],
      text,
    ]),
  );
  return [[["article", "title"], content.article.title], ...ofCollections, ...ofLabels];
}

const tags = ["en", "en-GB", "fr", "fr-CA", "ja", "qaa", "qab"] as const;

const paths = [
  ["places", "japan", "name"],
  ["places", "unitedStates", "aliases"],
  ["segments", "overview-1-4", "text"],
  ["labels", "kinds", "place"],
  ["article", "title"],
] as const;

/** Some texts of a host's, in one of the spellings that i18next understands. */
const spellings = ["nested", "whole", "joinedHead", "joinedTail"] as const;

function bundleOf(
  path: readonly string[],
  value: unknown,
  spelling: (typeof spellings)[number],
  separator: string,
): object {
  const [head = "", ...rest] = path;
  const joined = {
    nested: path,
    whole: [path.join(separator)],
    joinedHead: [path.slice(0, -1).join(separator), ...path.slice(-1)],
    joinedTail: [head, rest.join(separator)],
  }[spelling];
  const [outer = "", ...inner] = joined;
  return { [outer]: inner.reduceRight<unknown>((node, key) => ({ [key]: node }), value) };
}

const operation = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant("switch" as const), tag: fc.constantFrom(...tags) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant("setLocale" as const),
      tag: fc.constantFrom(...tags),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant("add" as const),
      tag: fc.constantFrom(...tags),
      path: fc.constantFrom(...paths),
      text: fc.constantFrom("A", "B", "", null, "Japan", "Japon"),
      spelling: fc.constantFrom(...spellings),
      isDeep: fc.boolean(),
      isOverwriting: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant("addOne" as const),
      tag: fc.constantFrom(...tags),
      path: fc.constantFrom(...paths),
      text: fc.constantFrom("C", "D", ""),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant("remove" as const), tag: fc.constantFrom(...tags) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constantFrom("replace" as const, "hydrate" as const, "empty" as const),
      tag: fc.constantFrom(...tags),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constantFrom(
        "clone" as const,
        "fork" as const,
        "attach" as const,
        "dispose" as const,
      ),
      tag: fc.constantFrom(...tags),
    }),
  },
);

const setting = fc.record({
  lng: fc.constantFrom(...tags),
  load: fc.constantFrom("all", "currentOnly", "languageOnly"),
  fallbackLng: fc.constantFrom<false | string | string[]>(
    false,
    "en",
    "fr-CA",
    ["fr", "en"],
    ["en", "fr-CA", "en-US"],
    ["ja", "qaa"],
  ),
  keySeparator: fc.constantFrom<string | false>(".", "/", "::", "-", "_", " ", false, ""),
  nsSeparator: fc.constantFrom<string | false>("|", false),
  returnEmptyString: fc.boolean(),
  fallbackLocale: fc.constantFrom("fr", "en", "ja"),
  ahead: fc.subarray(["en", "fr", "ja"]),
});

const later = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeAll(async () => {
  // What is loaded once arrives at once.
  for (const locale of locales) await createPartnership({ locale, resources: {} });
});

describe.each(Object.entries(versions))("on i18next %s", (version, createInstance) => {
  test("t and content say the same, whatever a host does", async () => {
    let checked = 0;
    await fc.assert(
      fc.asyncProperty(
        setting,
        fc.array(operation, { minLength: 1, maxLength: 12 }),
        async (set, operations) => {
          const { fallbackLocale, ahead, lng, ...options } = set;
          const create = { fallbackLocale, locales: ahead } as const;
          const start = async (to: string) => {
            const made = createInstance();
            await made.init({
              ...options,
              lng: to,
              interpolation: { escapeValue: false },
            } as object);
            return made;
          };
          let i18n: I18n = await start(lng);
          const followed: [I18n, Partnership<I18n>][] = [];
          const attach = async () => {
            followed.push([i18n, await createPartnership({ i18n, ...create } as never)]);
          };
          await attach();
          const separator = options.keySeparator || ".";
          const keyOf = (path: readonly string[]) => path.join(separator);
          const isList = (path: readonly string[]) => path.at(-1) === "aliases";

          const check = () => {
            for (const [host, { content }] of followed) {
              const chain = host.services.languageUtils.toResolveHierarchy(host.language);
              for (const [path, text] of textsOf(content)) {
                const t = host.t as (key: string, options: object) => unknown;
                const said = t(keyOf(path), {
                  ns: "partnership",
                  returnObjects: true,
                  nsSeparator: false,
                });
                checked++;
                if (JSON.stringify(said) !== JSON.stringify(text)) {
                  expect({ path, chain, t: said }).toEqual({ path, chain, t: text });
                }
              }
              // Where the host has no texts of its own before it, the language is the first that there is.
              const first = chain.findIndex((tag: string) => resolveLocale(tag) !== undefined);
              const locale = first < 0 ? fallbackLocale : resolveLocale(chain[first]);
              if (content.fallbacks.length === 0) expect(content.locale).toBe(locale);
            }
          };

          check();
          for (const one of operations) {
            const { tag } = one;
            if (one.does === "switch") await i18n.changeLanguage(tag);
            else if (one.does === "setLocale") await followed.at(-1)?.[1].setLocale(tag);
            else if (one.does === "remove") i18n.removeResourceBundle(tag, "partnership");
            else if (one.does === "add") {
              const { path, text, spelling, isDeep, isOverwriting } = one;
              const value = isList(path) ? [text, "E"].filter(Boolean) : text;
              const whole = options.keySeparator ? spelling : "whole";
              const bundle = bundleOf(path, value, whole, separator);
              // i18next itself throws on texts in the way of a deep merge.
              try {
                i18n.addResourceBundle(tag, "partnership", bundle, isDeep, isOverwriting);
              } catch (error) {
                if (!(error instanceof TypeError)) throw error;
              }
            } else if (one.does === "addOne") {
              if (!isList(one.path))
                i18n.addResource(tag, "partnership", keyOf(one.path), one.text);
            } else if (one.does === "replace") {
              // react-i18next's useSSR
              (i18n.store as { data: unknown }).data = JSON.parse(JSON.stringify(i18n.store.data));
              await i18n.changeLanguage(tag);
            } else if (one.does === "hydrate" && "hydrate" in i18n) {
              const state = JSON.parse(JSON.stringify(i18n.store.data));
              (i18n.hydrate as (resources: object, tag: string) => void)(state, tag);
              await i18n.changeLanguage(tag);
            } else if (one.does === "empty") {
              (i18n.store as { data: unknown }).data = {};
              await i18n.changeLanguage(tag);
            } else if (one.does === "clone" || one.does === "fork") {
              // A fork of i18next 25 shares what its bundles hold: what is added to it changes the other store unheard.
              if (one.does === "fork" && version === "25") {
                for (const [, partnership] of followed.splice(0)) partnership.dispose();
              }
              i18n = i18n.cloneInstance({
                forkResourceStore: one.does === "fork",
              } as object) as I18n;
              await i18n.changeLanguage(tag);
              await attach();
            } else if (one.does === "attach") await attach();
            else if (one.does === "dispose" && followed.length > 1) followed.shift()?.[1].dispose();
            for (let turn = 0; turn < 4; turn++) await later();
            check();
          }
          for (const [, partnership] of followed) partnership.dispose();
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 60) },
    );
    expect(checked).toBeGreaterThan(10_000);
  });
});
