import { textCollections } from "../../src/content/collections.ts";
import { pluralKeyOf } from "../../src/content/plural-forms.ts";
import { isTree, type Path, type Tree, valueAt } from "../../src/content/tree.ts";
import type { LocaleFiles } from "../read-locales.ts";
import { itemsOf, listText } from "./list-text.ts";
import { formFor, formsIn } from "./plural-numbers.ts";

/** A text to translate, as it is exchanged. */
export interface Unit {
  /** The key of the text: `segments.overview-1-1.text`. */
  readonly key: string;
  readonly path: Path;
  /** Whether it is a list, which is exchanged as one text. */
  readonly isList: boolean;
  readonly source: string;
  /** The translation; `undefined` where the language has none. */
  readonly target: string | undefined;
}

/** What a unit stands for in the files of a language. */
export const valueFor = ({ isList }: Unit, text: string): string | readonly string[] =>
  isList ? itemsOf(text) : text;

/** A text of a unit as it is exported: a list is written in one way, whatever white space it has. */
export const asExported = ({ isList, key }: Unit, text: string): string =>
  isList ? listText(itemsOf(text), key) : text;

/** The text with which a unit is exported: the source's if there is no translation. */
export const exportedTarget = ({ source, target }: Unit): string => target ?? source;

/** A text or a list as one text; `undefined` where there is none. */
function textOf(value: unknown, key: string): string | undefined {
  if (Array.isArray(value)) return listText(value.map(String), key);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The files in the order in which they are translated: that of the content first. */
const firstFiles: readonly string[] = ["article", ...textCollections];

const inOrder = (files: LocaleFiles): LocaleFiles =>
  Object.fromEntries(
    [...firstFiles, ...Object.keys(files)]
      .filter((name) => Object.hasOwn(files, name))
      .map((name) => [name, files[name]]),
  );

/**
 * Lists the texts to translate, in the order of the source: the whole of its files. Where the source has
 * plural forms, the language has its own. Spans such as `translatedQuote` are not among the texts, since
 * the French has none of its own: they are cut from the translation of their segment.
 *
 * @param from - The language of the source: a BCP 47 tag.
 * @param locale - The language to translate into.
 */
export function unitsOf(
  source: LocaleFiles,
  target: LocaleFiles,
  { from, locale }: { readonly from: string; readonly locale: string },
): readonly Unit[] {
  const forms = formsIn(locale).map((form) => [form, formFor(form, locale, from)] as const);
  /** The keys of an entry as the language has them, each with its source. */
  const entriesOf = (entry: Tree): readonly (readonly [key: string, source: unknown])[] => {
    const entries = Object.entries(entry).flatMap(([key, value]) => {
      const base = pluralKeyOf(key)?.base;
      if (base === undefined) return [[key, value] as const];
      return forms.map(
        ([form, like]) =>
          [`${base}_${form}`, entry[`${base}_${like}`] ?? entry[`${base}_other`]] as const,
      );
    });
    return [...new Map(entries)];
  };
  const walk = (node: unknown, path: Path): readonly Unit[] => {
    if (isTree(node)) return entriesOf(node).flatMap(([key, value]) => walk(value, [...path, key]));
    const key = path.join(".");
    const text = textOf(node, key);
    if (text === undefined) return [];
    return [
      {
        key,
        path,
        isList: Array.isArray(node),
        source: text,
        target: textOf(valueAt(target, path), key),
      },
    ];
  };
  return walk(inOrder(source), []);
}
