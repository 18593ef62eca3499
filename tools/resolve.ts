import i18next from "i18next";
import { pluralKeyOf } from "../src/content/plural-forms.ts";
import type { Formatter } from "./format.ts";
import type { Mistake } from "./mistake.ts";
import type { LocaleFiles } from "./read-locales.ts";

const placeholder = /\{\{\s*([^\s,}]+)\s*(?:,\s*([^\s}]+)\s*)?\}\}/g;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The records as templates see them: each fact is its value. */
function factValues(value: unknown): unknown {
  if (!isObject(value)) return value;
  if ("value" in value && "claims" in value) return value.value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, factValues(field)]));
}

const lookUp = (tree: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (node, key) => (isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined),
    tree,
  );

export interface Resolved {
  readonly resources: LocaleFiles;
  readonly mistakes: readonly Mistake[];
}

/**
 * Runs i18next once over one language's authored files, with the records' facts as values: what
 * comes out has no placeholder and no plural form left.
 */
export function resolve(
  locale: string,
  files: LocaleFiles,
  records: unknown,
  formatter: Formatter,
): Resolved {
  const mistakes: Mistake[] = [];
  const values = factValues(records);
  let key = "";
  const note = (reason: string) => {
    const [file = "", ...rest] = key.split(".");
    mistakes.push({ file: `locales/${locale}/${file}.json`, key: rest.join("."), reason });
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
      try {
        return write(value);
      } catch (error) {
        note(error instanceof Error ? error.message : String(error));
        return "?";
      }
    });
  }

  const formats = Object.keys(formatter).join(", ");
  const checkPlaceholders = (template: string, path: readonly string[]) => {
    key = path.join(".");
    for (const [match, name = "", format] of template.matchAll(placeholder)) {
      if (name !== "count" && lookUp(values, name.split(".")) == null) {
        note(`${match} names no fact of the records.`);
      }
      if (format !== undefined && !Object.hasOwn(formatter, format)) {
        note(`${match} has no known format; expected one of ${formats}.`);
      }
    }
  };

  const text = (path: readonly string[]): string => {
    key = path.join(".");
    // The record's own count chooses its plural form.
    const count = lookUp(values, [...path.slice(0, 2), "count", "value"]);
    const result = i18n.t(key, {
      ...(isObject(values) ? values : {}),
      ...(typeof count === "number" ? { count } : {}),
    });
    if (/\{\{|\}\}/.test(result)) note(`a placeholder is left over: "${result}"`);
    return result;
  };

  const walk = (node: unknown, path: readonly string[]): unknown => {
    if (typeof node === "string") {
      checkPlaceholders(node, path);
      return node === "" ? "" : text(path);
    }
    if (Array.isArray(node)) return node.map((item, index) => walk(item, [...path, String(index)]));
    if (!isObject(node)) return node;
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
