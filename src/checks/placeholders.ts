import { pluralKeyOf } from "../content/plural-forms.ts";
import type { Check } from "./check.ts";
import { eachPair } from "./each.ts";
import { isFormOfOne } from "./plural-numbers.ts";
import { list } from "./show.ts";
import { surplus } from "./surplus.ts";

const opening = /\{\{|\$t\(/g;
const variable = /\{\{-?\s*([^\s,{}]+)\s*(?:,[^{}]*)?\}\}/y;

/**
 * Lists what a template takes, in alphabetical order: the names of its variables, and the keys of
 * the texts that it nests with `$t(…)`. An opening that is never closed is not looked for twice.
 */
function placeholdersOf(template: string): readonly string[] {
  const found: string[] = [];
  const lastClosing = template.lastIndexOf(")");
  let end = 0;
  for (const { 0: mark, index } of template.matchAll(opening)) {
    if (index < end) continue;
    if (mark === "{{") {
      variable.lastIndex = index;
      const [, name] = variable.exec(template) ?? [];
      if (name === undefined) continue;
      found.push(name);
      end = variable.lastIndex;
    } else if (index < lastClosing) {
      end = template.indexOf(")", index) + 1;
      found.push(template.slice(index, end));
    }
  }
  return found.sort();
}

export const placeholders: Check<"placeholders"> = {
  name: "placeholders",
  severity: "error",
  appliesTo: ["templates"],
  run: eachPair(({ key, source, target }, { target: { locale } }) => {
    const opened = target.split("{{").length;
    if (opened !== target.split("}}").length) return "A placeholder's braces {{ }} do not close.";
    // The segments of the article have no placeholders. Their translations may have them for numbers, which `numbers` compares.
    if (key.startsWith("segments.") && !source.includes("{{")) return undefined;
    const expected = placeholdersOf(source);
    const found = placeholdersOf(target);
    const form = pluralKeyOf(key)?.form;
    const lost = surplus(expected, found).filter(
      (name) => !(name === "count" && form !== undefined && isFormOfOne(locale, form)),
    );
    const added = surplus(found, expected);
    if (lost.length + added.length === 0) return undefined;
    return `The placeholders are ${list(found)}; those of the source text are ${list(expected)}.`;
  }),
};
