import { type IdOf, ids } from "../../generated/ids.ts";
import type { Content } from "../content/content.ts";
import { labelKeys } from "../content/label-keys.ts";
import { type Layer, layersOf, localize } from "../content/localize.ts";
import {
  collectionNames,
  type TextCollection,
  type TextKind,
  textFields,
} from "../content/resources.ts";
import { show } from "./show.ts";
import { isBranch } from "./texts.ts";

type Resources = Layer["resources"];

/** Says what is wrong with a user's texts: the path of the key, what was found, what was expected. */
function* faultsOf(resources: unknown, path: string): Generator<string> {
  yield* fields(resources, path, {
    article: (value, here) => fields(value, here, { title: text }),
    ...Object.fromEntries(collectionNames.map((name) => [name, entries(name)])),
    labels: (value, here) => fields(value, here, labels),
  });
}

type Check = (value: unknown, path: string) => Generator<string>;

function* text(value: unknown, path: string): Generator<string> {
  const found = `${path} is ${show(value)}`;
  if (typeof value !== "string" || value === "") yield `${found}; expected a text.`;
  else if (value !== value.trim()) yield `${found}; expected no white space at its ends.`;
  else if (value.includes("{{")) yield `${found}; expected finished text, without a placeholder.`;
  else if (value.includes("$t(")) yield `${found}; expected finished text, without a reference.`;
}

function* list(value: unknown, path: string): Generator<string> {
  if (!Array.isArray(value)) yield `${path} is ${show(value)}; expected a list of texts.`;
  else for (const [index, item] of value.entries()) yield* text(item, `${path}[${index}]`);
}

/** Own keys only: `__proto__` and `constructor` are unknown like any other. */
function* fields(
  value: unknown,
  path: string,
  known: Readonly<Record<string, Check>>,
): Generator<string> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    yield `${path} is ${show(value)}; expected an object.`;
    return;
  }
  for (const key of Reflect.ownKeys(value)) {
    const here = `${path}.${String(key)}`;
    const check = typeof key === "string" && Object.hasOwn(known, key) ? known[key] : undefined;
    const child: unknown = check && Reflect.get(value, key);
    if (!check) yield `${here} is unknown; ${suggest(String(key), Object.keys(known))}.`;
    else if (child !== undefined) yield* check(child, here);
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    yield `${path}.__proto__ is set; expected a plain object.`;
  }
}

const suggest = (key: string, known: readonly string[]): string => {
  if (known.length <= 12) return `expected one of ${known.join(", ")}`;
  const near = [...known].sort((a, b) => distance(key, a) - distance(key, b)).slice(0, 3);
  return `of the ${known.length} there are, the nearest are ${near.join(", ")}`;
};

/** How many letters to add, leave out or change to get from one word to another. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from.toLowerCase()].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to.toLowerCase()].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

const checks: Readonly<Record<TextKind, Check>> = { text, optional: text, list };

function entries(name: TextCollection): Check {
  const known = Object.fromEntries(
    Object.entries<TextKind>(textFields[name]).map(([field, kind]) => [field, checks[kind]]),
  );
  const knownIds: readonly IdOf[TextCollection][] = ids[name];
  const byId = Object.fromEntries(
    knownIds.map((id) => [id, (value: unknown, path: string) => fields(value, path, known)]),
  );
  return (value, path) => fields(value, path, byId);
}

const labels: Readonly<Record<string, Check>> = Object.fromEntries(
  Object.entries<readonly string[]>(labelKeys).map(([group, keys]) => {
    const known = Object.fromEntries(keys.map((key) => [key, text]));
    return [group, (value: unknown, path: string) => fields(value, path, known)];
  }),
);

/**
 * A user's texts by canonical tag.
 *
 * @throws TypeError that lists every unknown key, and everything that is no text, with its path.
 */
export function byTag(
  translations: Readonly<Record<string, Resources>>,
  canonicalTag: (tag: string) => string,
): Map<string, Resources> {
  if (!isBranch(translations) || translations instanceof Map) {
    throw new TypeError(
      `resources is ${show(translations)}; expected an object of texts by language tag, such as { es: { … } }.`,
    );
  }
  const tags = new Map<string, string>();
  const own = new Map<string, Resources>();
  for (const [tag, resources] of Object.entries(translations)) {
    if (resources === undefined) continue;
    const canonical = canonicalTag(tag);
    const other = tags.get(canonical);
    if (other !== undefined) {
      throw new TypeError(
        `resources has "${other}" and "${tag}", two spellings of "${canonical}"; put their texts under one of them.`,
      );
    }
    tags.set(canonical, tag);
    own.set(canonical, resources);
  }
  const faults = [...own].flatMap(([tag, resources]) => [
    ...faultsOf(resources, `resources.${tag}`),
  ]);
  if (faults.length > 0) throw new TypeError(`Invalid resources:\n  ${faults.join("\n  ")}`);
  return own;
}

/** The content of a user's language; what it leaves out comes from `contents`, in their order. */
export function ownContent(
  locale: string,
  resources: Resources,
  contents: readonly Content[],
): Content {
  const [base] = contents;
  if (!base) throw new Error(`No content to make "${locale}" from.`);
  return localize(base, locale, [{ locale, resources }, ...contents.flatMap(layersOf)]);
}
