import type { Fault } from "./faults.ts";
import { inspect } from "./inspect.ts";
import { nearestNames } from "./suggest.ts";

/** Checks a value: a fault says the path of a key, what was found and what was expected. */
export type Check = (value: unknown, path: string) => Generator<Fault>;

/** The path of a key as JavaScript code would write it. The key may be any string or symbol. */
function pathTo(path: string, key: string | symbol): string {
  if (typeof key === "symbol") return `${path}.${inspect(key)}`;
  return /^[\w-]{1,50}$/.test(key) ? `${path}.${key}` : `${path}[${inspect(key)}]`;
}

function expectedOf(value: unknown): string | undefined {
  if (typeof value !== "string" || value === "") return "a text";
  if (value !== value.trim()) return "a text without white space at its ends";
  if (value.includes("{{")) return "finished text, without a placeholder such as {{count}}";
  return value.includes("$t(") ? "finished text, without a reference such as $t(key)" : undefined;
}

/** Checks a text. */
export const text: Check = function* (value, path) {
  const expected = expectedOf(value);
  if (expected !== undefined) yield () => `${path} is ${inspect(value)}; expected ${expected}.`;
};

/** Checks a list of texts. It visits only the keys that exist, so that a sparse array of any length takes no longer than its items do. */
export const list: Check = function* (value, path) {
  if (!Array.isArray(value)) {
    yield () => `${path} is ${inspect(value)}; expected a list of texts.`;
    return;
  }
  const items: readonly unknown[] = value;
  let next = 0;
  for (const key of Reflect.ownKeys(items)) {
    const index = typeof key === "string" && /^\d+$/.test(key) ? Number(key) : undefined;
    if (index !== undefined) {
      if (index > next) yield gap(path, next, index);
      yield* text(items[index], `${path}[${index}]`);
      next = index + 1;
    } else if (key !== "length") {
      yield () =>
        `${pathTo(path, key)} is unknown; expected a list of texts without any other key.`;
    }
  }
  if (items.length > next) yield gap(path, next, items.length);
};

/** Checks a list of one text or more. */
export const nonEmptyList: Check = function* (value, path) {
  yield* list(value, path);
  if (Array.isArray(value) && value.length === 0) {
    yield () => `${path} is an empty list; expected one text or more.`;
  }
};

const gap =
  (path: string, from: number, end: number): Fault =>
  () =>
    end - from === 1
      ? `${path}[${from}] is left out; expected a text.`
      : `${path}[${from}] to [${end - 1}] are left out; expected a text in each place.`;

/** Checks an object of known keys, any of which may be left out. */
export function fields(checks: Readonly<Record<string, Check>>): Check {
  const names = Object.keys(checks);
  const known = new Map<PropertyKey, Check>(Object.entries(checks));
  return function* (value, path) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      yield () => `${path} is ${inspect(value)}; expected an object.`;
    } else if (Object.getPrototypeOf(value) !== Object.prototype) {
      // `copyOf` has copied plain objects of every realm, so that each of them has the prototype of this realm.
      yield () =>
        `${path} is ${inspect(value)}, with a prototype of its own; expected a plain object, as { … }, JSON.parse or a module makes it.`;
    } else {
      for (const key of Reflect.ownKeys(value)) {
        const check = known.get(key);
        const child: unknown = check && Reflect.get(value, key);
        if (!check) yield () => `${pathTo(path, key)} is unknown; ${suggestion(key, names)}.`;
        else if (child !== undefined) yield* check(child, pathTo(path, key));
      }
    }
  };
}

const suggestion = (key: string | symbol, names: readonly string[]): string =>
  names.length <= 12
    ? `expected one of ${names.join(", ")}`
    : `expected one of ${names.length} known names, of which the nearest are ${nearestNames(String(key), names).slice(0, 3).join(", ")}`;
