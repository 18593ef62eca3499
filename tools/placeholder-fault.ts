import { list, show } from "../src/checks/show.ts";
import { isTree, type Path, valueAt } from "../src/content/tree.ts";
import { nearestNames } from "../src/partnership/suggest.ts";
import type { Formatter } from "./format.ts";
import { placeholder } from "./placeholder.ts";

/** The records as templates name them: each fact is its value. */
export function factValues(value: unknown): unknown {
  if (!isTree(value)) return value;
  if ("value" in value && ("claims" in value || "findings" in value)) return value.value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, factValues(field)]));
}

/** The path of the fact that a placeholder of a text shows: `count` is the one of the text's own record. */
export const factPath = (key: string, name: string): Path =>
  name === "count" ? [...key.split(".").slice(0, 2), "count", "value"] : name.split(".");

/** How many names that are spelled like a wrong one a message lists. */
const suggested = 3;

/** Says up to where a path leads in a tree, and what comes next there. */
function explainPath(tree: unknown, path: Path): string {
  const depth = path.findIndex((_, index) => valueAt(tree, path.slice(0, index + 1)) === undefined);
  const value = valueAt(tree, path);
  if (value === null) return "names a fact that the article does not state";
  if (depth < 0) return "names no number, date or text, but what holds several";
  const known = valueAt(tree, path.slice(0, depth));
  const nearest = nearestNames(path[depth] ?? "", isTree(known) ? Object.keys(known) : []);
  const hint = nearest.length > 0 ? `; the nearest are ${list(nearest.slice(0, suggested))}` : "";
  const where = depth === 0 ? "the records have" : `${path.slice(0, depth).join(".")} has`;
  return `names no fact: ${where} no ${show(path[depth])}${hint}`;
}

/** Says why a format does not show a value; nothing if it does. */
function unshown(write: (value: unknown) => string, value: unknown): string | undefined {
  try {
    write(value);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What is wrong with a placeholder, with the fact that it could not show. */
export interface PlaceholderFault {
  readonly reason: string;
  readonly fact?: Path;
}

/**
 * Finds what is wrong with the placeholders of a text by themselves: facts that do not exist or cannot be
 * shown, and formats that do not.
 *
 * @param values - The records, each fact as its value.
 */
export function placeholderFaults(
  key: string,
  text: string,
  values: unknown,
  formatter: Formatter,
): readonly PlaceholderFault[] {
  return [...text.matchAll(placeholder)].flatMap(([match, name = "", format]) => {
    const fact = factPath(key, name);
    const value = valueAt(values, fact);
    const isShown = typeof value === "string" || typeof value === "number";
    const faults: PlaceholderFault[] = [];
    if (name !== "count" && !isShown) {
      const reason = `${match} ${explainPath(values, fact)}. Name a fact that is stated, or write the text without it.`;
      faults.push({ reason, fact });
    }
    if (format === undefined) return faults;
    const write = new Map(Object.entries(formatter)).get(format);
    if (write === undefined) {
      const formats = Object.keys(formatter).join(", ");
      const reason = `${match} has no known format; expected one of ${formats}. Write one of these.`;
      return [...faults, { reason }];
    }
    if (name !== "count" && !isShown) return faults;
    const reason = unshown(write, value);
    return reason === undefined
      ? faults
      : [{ reason: `${match}: ${reason} Choose the format that fits the fact.`, fact }];
  });
}
