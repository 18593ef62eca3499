import { list, show } from "../src/checks/show.ts";
import { codes } from "../src/content/codes.ts";
import { type TextCollection, textCollections, textFieldsOf } from "../src/content/collections.ts";
import { articleTexts } from "../src/content/segments.ts";
import { isTree, type Tree } from "../src/content/tree.ts";
import { meantName } from "../src/partnership/suggest.ts";
import { missingFile } from "./missing-file.ts";
import type { Mistake } from "./mistake.ts";
import type { LocaleFiles } from "./read-locales.ts";

/** The files of a language that hold texts. */
const files: readonly string[] = ["article", ...textCollections, "labels"];

/** Notes a mistake at a key of a file. */
type Note = (key: string, reason: string) => void;

/** Compares the keys of an object with those that it has to have and may have. Gives the keys that are right. */
function checkKeys(
  value: Tree,
  {
    required,
    optional = [],
  }: { readonly required: readonly string[]; readonly optional?: readonly string[] },
  note: Note,
): readonly string[] {
  const expected = [...required, ...optional];
  const found = Object.keys(value);
  const missing = required.filter((name) => !found.includes(name));
  for (const key of missing) note(key, "is missing. Write it.");
  for (const key of found.filter((name) => !expected.includes(name))) {
    const meant = meantName(key, missing);
    const rename = meant === undefined ? "" : `, or rename it to ${show(meant)}, which is missing`;
    note(key, `is not known: nothing has this name. Remove it${rename}.`);
  }
  return found.filter((key) => expected.includes(key));
}

/** Compares an object with the fields that it has to have. Gives its fields that are right, with their values. */
function checkObject(
  value: unknown,
  fields: { readonly required: readonly string[]; readonly optional?: readonly string[] },
  note: Note,
): readonly (readonly [key: string, value: unknown])[] {
  if (isTree(value)) return checkKeys(value, fields, note).map((key) => [key, value[key]]);
  const some = fields.required.slice(0, 4);
  const more = fields.required.length > some.length ? ", …" : "";
  note("", `is ${show(value)}; expected an object. Write an object with ${list(some)}${more}.`);
  return [];
}

function checkText(value: unknown, note: Note): void {
  if (typeof value === "string" && value.trim() !== "") return;
  note("", `is ${show(value)}; expected a text. Write one.`);
}

function checkTexts(value: unknown, note: Note): void {
  if (!Array.isArray(value)) {
    note("", `is ${show(value)}; expected a list of texts. Write it in brackets: ["…"].`);
    return;
  }
  for (const [index, item] of value.entries()) {
    checkText(item, (_, reason) => note(String(index), reason));
  }
}

/** Notes the mistakes of a part of a value, by their keys in the whole. */
const beneath =
  (key: string, note: Note): Note =>
  (rest, reason) =>
    note(rest === "" ? key : `${key}.${rest}`, reason);

function checkCollection(name: TextCollection, value: unknown, ids: readonly string[], note: Note) {
  const kinds = textFieldsOf(name);
  const fieldsOf = (isOptional: boolean) =>
    Object.keys(kinds).filter((field) => (kinds[field] === "optional") === isOptional);
  const fields = { required: fieldsOf(false), optional: fieldsOf(true) };
  for (const [id, entry] of checkObject(value, { required: ids }, note)) {
    const noteEntry = beneath(id, note);
    for (const [field, text] of checkObject(entry, fields, noteEntry)) {
      const isList = kinds[field] === "list" || kinds[field] === "nonEmptyList";
      const check = isList ? checkTexts : checkText;
      check(text, beneath(field, noteEntry));
    }
  }
}

function checkLabels(value: unknown, note: Note) {
  for (const [group, labels] of checkObject(value, { required: Object.keys(codes) }, note)) {
    const keys = new Map<string, readonly string[]>(Object.entries(codes)).get(group) ?? [];
    const noteGroup = beneath(group, note);
    for (const [key, label] of checkObject(labels, { required: keys }, noteGroup)) {
      checkText(label, beneath(key, noteGroup));
    }
  }
}

/**
 * The texts of a language, once their placeholders are filled, have to be all there, and nothing else.
 *
 * @param entries - The entries of each collection, by id.
 * @param source - The files of the source.
 */
export function validateTexts(
  locale: string,
  resolved: LocaleFiles,
  entries: Readonly<Record<TextCollection, object>>,
  source: LocaleFiles,
): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const noteIn =
    (name: string): Note =>
    (key, reason) =>
      mistakes.push({ file: `locales/${locale}/${name}.json`, key, reason });

  for (const name of files.filter((file) => !(file in resolved))) {
    noteIn(name)("", missingFile(name, source));
  }
  for (const name of Object.keys(resolved).filter((file) => !files.includes(file))) {
    noteIn(name)("", `is not known; expected one of ${list(files)}. Rename or remove the file.`);
  }
  for (const name of textCollections.filter((file) => file in resolved)) {
    checkCollection(name, resolved[name], Object.keys(entries[name]), noteIn(name));
  }
  if ("article" in resolved) {
    const note = noteIn("article");
    for (const [key, text] of checkObject(resolved.article, { required: articleTexts }, note)) {
      checkText(text, beneath(key, note));
    }
  }
  if ("labels" in resolved) checkLabels(resolved.labels, noteIn("labels"));
  return mistakes;
}
