import i18next from "i18next";
import { list, show } from "../src/checks/show.ts";
import { pluralKeyOf } from "../src/content/plural-forms.ts";
import { isTree, type Path, valueAt } from "../src/content/tree.ts";
import { nearestNames } from "../src/partnership/suggest.ts";
import type { Formatter } from "./format.ts";
import type { Mistake } from "./mistake.ts";
import { placeholder } from "./placeholder.ts";
import type { LocaleFiles } from "./read-locales.ts";

/** The records as templates name them: each fact is its value. */
export function factValues(value: unknown): unknown {
  if (!isTree(value)) return value;
  if ("value" in value && ("claims" in value || "findings" in value)) return value.value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, factValues(field)]));
}

/** The path of the fact that a placeholder of a text shows: `count` is the one of the text's own record. */
export const factPath = (key: string, name: string): Path =>
  name === "count" ? [...key.split(".").slice(0, 2), "count", "value"] : name.split(".");

/** What stands in a text for a fact that the article does not state. That it is named is a mistake of its own. */
const gap = "?";

/** The facts, with a gap for each that the article does not state. */
function withGaps(value: unknown): unknown {
  if (value === null) return gap;
  if (!isTree(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, withGaps(field)]));
}

/** A mistake in a text. */
interface TextMistake extends Mistake {
  /** The path of the fact that the text could not show: `commitments.japanGhg2030.targetYear`. */
  readonly fact?: Path;
}

/** The texts of a language without placeholders and plural forms, and what is wrong with these. */
export interface Resolved {
  readonly resources: LocaleFiles;
  readonly mistakes: readonly TextMistake[];
}

/** How many names that are spelt like a wrong one a message lists. */
const suggested = 3;

/** Says up to where a path leads in a tree, and what comes next there. */
function explainPath(tree: unknown, path: Path): string {
  const depth = path.findIndex((_, index) => valueAt(tree, path.slice(0, index + 1)) === undefined);
  const value = valueAt(tree, path);
  if (value === null) return "names a fact that the article does not state";
  const known = valueAt(tree, path.slice(0, depth));
  const nearest = nearestNames(path[depth] ?? "", isTree(known) ? Object.keys(known) : []);
  const hint = nearest.length > 0 ? `; the nearest are ${list(nearest.slice(0, suggested))}` : "";
  const where = depth === 0 ? "the records have" : `${path.slice(0, depth).join(".")} has`;
  return `names no fact: ${where} no ${show(path[depth])}${hint}`;
}

/**
 * Fills the placeholders of one language's files with the facts of the records, and chooses the plural
 * forms. i18next does both, once, so that no template ships.
 */
export function resolve(
  locale: string,
  files: LocaleFiles,
  records: unknown,
  formatter: Formatter,
): Resolved {
  const mistakes: TextMistake[] = [];
  const values = factValues(records);
  const shown = withGaps(values);
  let key = "";
  const placeOf = (path: string) => {
    const [file = "", ...rest] = path.split(".");
    return { file: `locales/${locale}/${file}.json`, key: rest.join(".") };
  };
  const note = (reason: string, fact?: Path) => {
    mistakes.push({ ...placeOf(key), reason, ...(fact ? { fact } : {}) });
  };
  const factOf = (name: string): Path => factPath(key, name);

  const i18n = i18next.createInstance();
  i18n.init({
    lng: locale,
    fallbackLng: false,
    load: "currentOnly",
    resources: { [locale]: { partnership: structuredClone(files) } },
    ns: "partnership",
    defaultNS: "partnership",
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  for (const [name, write] of Object.entries(formatter)) {
    i18n.services.formatter?.add(name, (value: unknown, _language, options) => {
      if (value === gap) return gap;
      const placeholderName = String(options.interpolationkey);
      try {
        return write(value);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        note(
          `{{${placeholderName}, ${name}}}: ${reason} Choose the format that fits the fact.`,
          factOf(placeholderName),
        );
        return gap;
      }
    });
  }

  const formats = Object.keys(formatter).join(", ");
  const checkPlaceholders = (template: string, path: readonly string[]) => {
    key = path.join(".");
    for (const [match, name = "", format] of template.matchAll(placeholder)) {
      const fact = factOf(name);
      if (name !== "count" && valueAt(values, fact) == null) {
        note(
          `${match} ${explainPath(values, fact)}. Name a fact that is stated, or write the text without it.`,
          fact,
        );
      }
      if (format !== undefined && !Object.hasOwn(formatter, format)) {
        note(`${match} has no known format; expected one of ${formats}. Write one of these.`);
      }
    }
  };

  const text = (path: readonly string[]): string => {
    key = path.join(".");
    // The record's own count chooses its plural form.
    const count = valueAt(values, [...path.slice(0, 2), "count", "value"]);
    const result = i18n.t(key, {
      ...(isTree(shown) ? shown : {}),
      ...(typeof count === "number" ? { count } : {}),
    });
    const place = placeOf(key);
    const isNoted = mistakes.some(
      (one) => one.file === place.file && one.key.startsWith(place.key),
    );
    if (/\{\{|\}\}/.test(result) && !isNoted) {
      note(`A placeholder is left over: "${result}" Write it as {{fact}} or {{fact, format}}.`);
    }
    return result;
  };

  const walk = (node: unknown, path: readonly string[]): unknown => {
    if (typeof node === "string") {
      checkPlaceholders(node, path);
      return node === "" ? "" : text(path);
    }
    if (Array.isArray(node)) return node.map((item, index) => walk(item, [...path, String(index)]));
    if (!isTree(node)) return node;
    const resolved: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(node)) {
      const base = pluralKeyOf(field)?.base;
      if (base === undefined) {
        resolved[field] = walk(value, [...path, field]);
      } else {
        checkPlaceholders(String(value), [...path, field]);
        resolved[base] ??= text([...path, base]);
      }
    }
    return resolved;
  };

  const resources = Object.fromEntries(
    Object.entries(files).map(([file, node]) => [file, walk(node, [file])]),
  );
  return { resources, mistakes };
}
