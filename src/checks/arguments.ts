import { show } from "./show.ts";

/** The most characters that a language tag may have: `Intl` takes very long over tags that are much longer. */
const longestTag = 255;

/** The most levels that a tree of texts may have: the package's own trees have four. */
const mostLevels = 10;

/** The most characters that a key may have: every finding repeats its key. */
const longestKey = 1000;

/**
 * Gives the canonical form of a language tag; `_` counts as `-`.
 *
 * @throws RangeError if it is not a BCP 47 tag, or is longer than 255 characters.
 */
export function tagOf(option: string, tag: unknown): string {
  const advice = 'Give the language of the texts, such as "es" or "pt-BR".';
  if (typeof tag === "string" && tag.length > longestTag) {
    throw new RangeError(
      `\`${option}\` has ${tag.length} characters; expected a BCP 47 language tag of at most ${longestTag}. ${advice}`,
    );
  }
  try {
    const [canonical] =
      typeof tag === "string" ? Intl.getCanonicalLocales(tag.replaceAll("_", "-")) : [];
    if (canonical !== undefined) return canonical;
  } catch {
    // `Intl` says neither which option it is nor what to give; the error below does.
  }
  throw new RangeError(`\`${option}\` is ${show(tag)}; expected a BCP 47 language tag. ${advice}`);
}

/** Refuses a value by a TypeError that says what it is, what was expected and what to give. */
export function refuse(option: string, value: unknown, expected: string, advice: string): never {
  throw new TypeError(`\`${option}\` is ${show(value)}; expected ${expected}. ${advice}`);
}

/** Refuses a value that is not an object, by a TypeError that says what to give. */
export function assertObject(
  option: string,
  value: unknown,
  advice: string,
): asserts value is object {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject) refuse(option, value, "an object", advice);
}

/** Refuses a value that is not an array, by a TypeError that says what to give. */
export function assertArray(
  option: string,
  value: unknown,
  advice: string,
): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) refuse(option, value, "an array", advice);
}

/** Refuses a value that is not a text of at least one character, by a TypeError that says what to give. */
export function assertText(
  option: string,
  value: unknown,
  advice: string,
): asserts value is string {
  if (typeof value !== "string" || value === "") {
    refuse(option, value, "a text of at least one character", advice);
  }
}

/**
 * Refuses a tree that is not an object, contains itself, or has more levels or longer keys than any
 * tree of texts, by a TypeError that names the path. The leaves of the tree may be of any type.
 */
export function assertTree(option: string, tree: unknown, advice: string): void {
  assertObject(option, tree, advice);
  const look = (node: unknown, path: string, parents: readonly object[]): void => {
    if (typeof node !== "object" || node === null) return;
    if (parents.includes(node)) {
      throw new TypeError(
        `\`${path}\` is an object that contains itself; expected a tree of texts. ${advice}`,
      );
    }
    if (parents.length === mostLevels) {
      throw new TypeError(
        `\`${path}\` is an object at level ${mostLevels + 1}; expected a tree of texts of at most ${mostLevels} levels. ${advice}`,
      );
    }
    const inside = [...parents, node];
    for (const [key, child] of Object.entries(node)) {
      if (path.length + key.length > longestKey) {
        throw new TypeError(
          `\`${path}\` has the key ${show(key)} of ${key.length} characters; expected keys of at most ${longestKey} with all that stands before them. ${advice}`,
        );
      }
      look(child, `${path}.${key}`, inside);
    }
  };
  look(tree, option, []);
}
