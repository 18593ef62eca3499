import { loaders } from "../generated/loaders.ts";
import { type Content, type Locale, locales } from "../src/index.ts";

const load = async (locale: Locale): Promise<[Locale, Content]> => [
  locale,
  await loaders[locale](),
];

const loaded: Readonly<Partial<Record<Locale, Content>>> = Object.fromEntries(
  await Promise.all(locales.map(load)),
);

/** The content in a language that ships. */
export function contentIn(locale: Locale): Content {
  const content = loaded[locale];
  if (!content) throw new Error(`${locale} does not ship.`);
  return content;
}

/** The content in every language that ships, the source's first. */
export const contents: readonly Content[] = locales.map(contentIn);
