import { assertArray, assertObject, assertText } from "./arguments.ts";
import { allChecks } from "./checks.ts";
import { list, show } from "./show.ts";

const advice = "Give `{ forbidden, allow }`, two arrays of objects, or leave either out.";

function assertTexts(option: string, value: unknown): void {
  assertArray(option, value, "Give keys, with `*` for any characters.");
  for (const [at, key] of value.entries()) assertText(`${option}[${at}]`, key, "Give a key.");
}

/** Looks at each item of an array that may be left out. Fields of an item are looked up by name. */
function eachItem(
  option: string,
  items: unknown,
  look: (path: string, item: Readonly<Record<string, unknown>>) => void,
): void {
  if (items === undefined) return;
  assertArray(option, items, advice);
  for (const [at, item] of items.entries()) {
    const path = `${option}[${at}]`;
    assertObject(path, item, advice);
    look(path, { ...item });
  }
}

/**
 * Refuses rules of the wrong shape.
 *
 * @throws TypeError that names the part that is wrong: `rules.allow[0].keys`.
 */
export function assertRules(rules: unknown): void {
  assertObject("rules", rules, advice);
  const { forbidden, allow }: Readonly<Record<string, unknown>> = { ...rules };
  eachItem("rules.forbidden", forbidden, (path, { form, use, reason, keys }) => {
    assertText(`${path}.form`, form, "Give the form that is forbidden.");
    if (typeof use !== "string") {
      throw new TypeError(
        `\`${path}.use\` is ${show(use)}; expected a text. Give the form to use.`,
      );
    }
    assertText(`${path}.reason`, reason, "Say why the form is forbidden.");
    if (keys !== undefined) assertTexts(`${path}.keys`, keys);
  });
  eachItem("rules.allow", allow, (path, { check, keys, reason }) => {
    const names = allChecks.map(({ name }) => name);
    if (!names.some((name) => name === check)) {
      throw new TypeError(
        `\`${path}.check\` is ${show(check)}; expected the name of a check. Give one of ${list(names)}.`,
      );
    }
    assertTexts(`${path}.keys`, keys);
    assertText(`${path}.reason`, reason, "Say why the findings are right as they are.");
  });
}
