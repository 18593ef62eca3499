import i18next from "i18next";
import { pluralKeyOf } from "../src/content/plural-forms.ts";
import { isTree, type Path, valueAt } from "../src/content/tree.ts";
import type { Formatter } from "./format.ts";
import type { Mistake } from "./mistake.ts";
import { factValues, placeholderFaults } from "./placeholder-fault.ts";
import type { LocaleFiles } from "./read-locales.ts";

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
    i18n.services.formatter?.add(name, (value: unknown) => {
      if (value === gap) return gap;
      try {
        return write(value);
      } catch {
        return gap; // that the format does not show it is a mistake of the placeholder
      }
    });
  }

  const checkPlaceholders = (template: string, path: readonly string[]) => {
    key = path.join(".");
    for (const { reason, fact } of placeholderFaults(key, template, values, formatter)) {
      note(reason, fact);
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
