import { type TextCollection, textCollections, textFieldsOf } from "../src/content/collections.ts";
import { isTree } from "../src/content/tree.ts";
import type { Mistake } from "./mistake.ts";
import type { LocaleFiles } from "./read-locales.ts";

const show = (value: unknown): string => JSON.stringify(value) ?? String(value);

const labels = (value: unknown, path: string): readonly string[] =>
  isTree(value)
    ? Object.entries(value).flatMap(([key, child]) => labels(child, path ? `${path}.${key}` : key))
    : [path];

/** Every text of a resolved locale is there, is a text, and nothing else is. */
export function validateTexts(
  locale: string,
  resolved: LocaleFiles,
  entries: Readonly<Record<TextCollection, object>>,
  sourceLabels: unknown,
): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const note = (file: string, key: string, reason: string) =>
    mistakes.push({ file: `locales/${locale}/${file}.json`, key, reason });

  const text = (file: string, key: string, value: unknown) => {
    if (typeof value !== "string" || value.trim() === "") {
      note(file, key, `is ${show(value)}; expected a text.`);
    }
  };

  const keys = (file: string, at: string, value: unknown, expected: readonly string[]) => {
    const found = isTree(value) ? Object.keys(value) : [];
    const prefix = at ? `${at}.` : "";
    for (const key of expected.filter((name) => !found.includes(name))) {
      note(file, `${prefix}${key}`, "is missing.");
    }
    for (const key of found.filter((name) => !expected.includes(name))) {
      note(file, `${prefix}${key}`, "is not known: no record and no field has this name.");
    }
    return found.filter((name) => expected.includes(name));
  };

  const files = ["article", ...textCollections, "labels"];
  for (const file of files.filter((name) => !(name in resolved))) note(file, "", "is missing.");
  for (const file of Object.keys(resolved).filter((name) => !files.includes(name))) {
    note(file, "", `is not known; expected one of ${files.join(", ")}.`);
  }

  for (const name of textCollections) {
    const texts = isTree(resolved[name]) ? resolved[name] : {};
    const kinds = textFieldsOf(name);
    for (const id of keys(name, "", texts, Object.keys(entries[name]))) {
      const entry = isTree(texts[id]) ? texts[id] : {};
      const optional = Object.keys(kinds).filter((field) => kinds[field] === "optional");
      const expected = Object.keys(kinds).filter(
        (field) => !optional.includes(field) || field in entry,
      );
      for (const field of keys(name, id, entry, expected)) {
        const value = entry[field];
        if (kinds[field] !== "list") text(name, `${id}.${field}`, value);
        else if (!Array.isArray(value)) note(name, `${id}.${field}`, "is no list of texts.");
        else for (const [i, item] of value.entries()) text(name, `${id}.${field}.${i}`, item);
      }
    }
  }

  if (isTree(resolved.article)) {
    for (const key of keys("article", "", resolved.article, ["title"])) {
      text("article", key, resolved.article[key]);
    }
  }
  const expected = labels(sourceLabels, "");
  const found = labels(resolved.labels, "");
  for (const key of expected.filter((path) => !found.includes(path)))
    note("labels", key, "is missing.");
  for (const key of found.filter((path) => !expected.includes(path))) {
    note("labels", key, "is not known: the source's labels lack it.");
  }
  return mistakes;
}
