import type { Rules } from "../src/checks/index.ts";
import { keyPattern } from "../src/checks/key-pattern.ts";
import type { Mistake } from "./mistake.ts";

/** Notes a mistake at a key of the rules. */
type Note = (key: string, reason: string) => void;

/** A forbidden form has to differ from the one to use, to stand once, and to be forbidden in texts that exist. */
function checkForbidden({ forbidden = [] }: Rules, keys: readonly string[], note: Note): void {
  const seen = new Set<string>();
  for (const [index, { form, use, keys: patterns = [] }] of forbidden.entries()) {
    const key = `forbidden.${index}`;
    if (use.toLowerCase().includes(form.toLowerCase())) {
      note(
        `${key}.use`,
        `is "${use}", which has the forbidden "${form}". Write the form to use instead.`,
      );
    }
    const same = JSON.stringify([form.toLowerCase(), [...patterns].sort()]);
    if (seen.has(same))
      note(`${key}.form`, `is "${form}", which is forbidden above already. Remove one of the two.`);
    seen.add(same);
    for (const [at, pattern] of patterns.entries()) {
      if (keys.some(keyPattern(pattern))) continue;
      note(
        `${key}.keys.${at}`,
        `is "${pattern}", which fits the key of no text. Write keys such as "segments.*".`,
      );
    }
  }
}

/** An allowance has to name each text by its key: a pattern would excuse texts at which nobody has looked. */
function checkAllowed({ allow = [] }: Rules, note: Note): void {
  const seen = new Set<string>();
  for (const [index, { check, keys }] of allow.entries()) {
    for (const [at, key] of keys.entries()) {
      const place = `allow.${index}.keys.${at}`;
      if (key.includes("*")) {
        note(
          place,
          `is "${key}", which allows "${check}" in texts at which nobody has looked. Write the key of each text.`,
        );
      }
      if (seen.has(`${check} ${key}`)) {
        note(place, `is "${key}", in which "${check}" is allowed already. Remove one of the two.`);
      }
      seen.add(`${check} ${key}`);
    }
  }
}

/** Finds what is wrong with the rules of a language, which has texts under some keys. */
export function validateRules(
  locale: string,
  rules: Rules,
  keys: readonly string[],
): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const note: Note = (key, reason) =>
    mistakes.push({ file: `locales/${locale}.rules.json`, key, reason });
  checkForbidden(rules, keys, note);
  checkAllowed(rules, note);
  return mistakes;
}
