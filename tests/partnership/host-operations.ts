import fc from "fast-check";

/**
 * How a host may have set up its instance, and what it may do to it, for fast-check. What the guide
 * excepts is left out, and so is what i18next itself gets wrong.
 */

export type KeyPath = readonly string[];

const tag = fc.constantFrom("en", "en-GB", "fr", "fr-CA", "ja", "de", "qaa");

const path = fc.constantFrom<KeyPath>(
  ["places", "japan", "name"],
  ["places", "unitedStates", "aliases"],
  ["segments", "overview-1-4", "text"],
  ["labels", "kinds", "place"],
  ["article", "title"],
);

/** "Japan" and "Japon" are texts of the package, too. */
const text = fc.constantFrom("A", "B", "", null, "Japan", "Japon");

/** The ways to write a path that i18next understands. */
const spelling = fc.constantFrom("nested", "whole", "joinedHead", "joinedTail");

/** A bundle that has a text at a path. */
export function bundleWith(
  path: KeyPath,
  text: unknown,
  spelling: string,
  separator: string | false,
): object {
  const [head = "", ...rest] = path;
  const joint = separator || ".";
  const whole = [path.join(joint)];
  const keys =
    spelling === "whole" || !separator
      ? whole
      : spelling === "joinedHead"
        ? [path.slice(0, -1).join(joint), ...path.slice(-1)]
        : spelling === "joinedTail"
          ? [head, rest.join(joint)]
          : path;
  return keys.reduceRight<unknown>((node, key) => ({ [key]: node }), text) as object;
}

/** How a partnership is made: several on one store may differ. */
const making = fc.record({
  fallbackLocale: fc.constantFrom("fr", "en", "ja"),
  locales: fc.subarray(["en", "fr", "ja"]),
  resources: fc.constantFrom(
    undefined,
    undefined,
    { en: { places: { japan: { name: "Nippon" } } } },
    { qaa: { places: { japan: { name: "Qapan" }, unitedStates: { aliases: ["Q"] } } } },
    { "en-GB": { article: { title: "The title" } } },
    { en: { labels: { kinds: { place: "Where" } } }, de: { article: { title: "Titel" } } },
  ),
});

export type Making = typeof making extends fc.Arbitrary<infer Value> ? Value : never;

const fallbackLng = fc.constantFrom<unknown>(
  false,
  "en",
  "fr-CA",
  ["fr", "en"],
  ["en", "fr-CA", "en-US"],
  ["ja", "de"],
  { de: ["ja"], "fr-CA": ["fr", "en"], default: ["en"] },
  (code: string) => (code === "de" ? ["qaa", "ja"] : ["en"]),
);

/** The options of a host. */
const setting = fc.record({
  lng: tag,
  load: fc.constantFrom("all", "currentOnly", "languageOnly"),
  fallbackLng,
  supportedLngs: fc.constantFrom<false | string[]>(
    false,
    false,
    ["en", "fr", "ja"],
    ["en", "en-GB", "fr-CA", "de", "qaa"],
  ),
  nonExplicitSupportedLngs: fc.boolean(),
  keySeparator: fc.constantFrom<string | false>(".", ".", "/", "::", "-", "_", " ", false, ""),
  nsSeparator: fc.constantFrom<string | false>("|", ":", false),
  ignoreJSONStructure: fc.boolean(),
  returnEmptyString: fc.boolean(),
  returnNull: fc.boolean(),
});

/** How it begins. */
export const start = fc.record({
  setting,
  making,
  /** Whether the host has a backend, and whether it lists the namespace. */
  backend: fc.constantFrom("none", "none", "unlisted", "listed"),
  /** Whether the partnership is made before the host's `init()`. */
  isEarly: fc.boolean(),
});

export type Start = typeof start extends fc.Arbitrary<infer Value> ? Value : never;

const backendTexts: Readonly<Record<string, object>> = {
  en: { places: { japan: { name: "Japan (backend)" } } },
  de: { places: { japan: { name: "Japan (de)" } } },
  "fr-CA": { "article.title": "Titre", places: { unitedStates: { aliases: ["É.-U."] } } },
  qaa: {},
};

/** A backend that answers at once. */
export const backend = {
  type: "backend",
  init: () => undefined,
  read: (tag: string, _: string, answer: (error: Error | null, texts: object | false) => void) => {
    const texts = backendTexts[tag];
    answer(texts ? null : new Error("404"), texts ? structuredClone(texts) : false);
  },
};

const does = <Name extends string>(...names: readonly Name[]) => fc.constantFrom(...names);

export const operation = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: does("switch"), tag }) },
  { weight: 2, arbitrary: fc.record({ does: does("switchOther", "setLocale", "remove"), tag }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: does("add"),
      tag,
      path,
      text,
      spelling,
      isDeep: fc.boolean(),
      isOverwriting: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: does("addOne", "addMany"), tag, path, text }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: does("replace", "hydrate", "empty", "reload", "clone", "fork", "init", "throw"),
      tag,
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: does("attach"), making }) },
  { weight: 1, arbitrary: fc.record({ does: does("dispose"), at: fc.nat(3) }) },
);

export type Operation = typeof operation extends fc.Arbitrary<infer Value> ? Value : never;
