import { isTree, valueAt } from "../../src/content/tree.ts";
import type { Formatter } from "../format.ts";
import { placeholder } from "../placeholder.ts";
import { factPath, factValues } from "../placeholder-fault.ts";
import type { NoteSources } from "./notes.ts";
import type { Unit } from "./units.ts";

/** A function of a formatter by the name that placeholders give it. */
function writerOf(formatter: Formatter, name = ""): (value: unknown) => string {
  const writers = new Map<string, (value: unknown) => string>(Object.entries(formatter));
  return writers.get(name) ?? String;
}

/** Writes a value; `undefined` if it is of a kind that the format does not show. */
function written(value: unknown, write: (value: unknown) => string): string | undefined {
  try {
    return isTree(value) ? undefined : write(value);
  } catch {
    return undefined;
  }
}

/** Makes the function that says what a placeholder of a text becomes in French; `undefined` if it shows no fact. */
export function valuesShown({
  records,
  formatter,
}: Pick<NoteSources, "records" | "formatter">): (key: string, code: string) => string | undefined {
  const values = factValues(records);
  return (key, code) => {
    const [match] = code.matchAll(placeholder);
    const [, name = "", format] = match ?? [];
    const value = valueAt(values, factPath(key, name));
    return value == null ? undefined : written(value, writerOf(formatter, format));
  };
}

const codesIn = (text: unknown): readonly string[] =>
  [...String(text).matchAll(placeholder)].map(([code]) => code);

/** Says what each placeholder of a text becomes, and which numbers of a segment are to be placeholders. */
export function codeNotes(sources: NoteSources): (unit: Unit) => readonly string[] {
  const shown = valuesShown(sources);
  return ({ key, path, source }) => {
    const own = codesIn(source);
    const more = codesIn(valueAt(sources.example, path)).filter((code) => !own.includes(code));
    return [
      ...own.map((code) => {
        const value = shown(key, code);
        return value === undefined
          ? `${code} is filled when the text is shown.`
          : `${code} becomes “${value}” in French.`;
      }),
      ...(path[0] === "segments"
        ? more.map((code) => `Write “${shown(key, code)}” as ${code}, so that it follows the data.`)
        : []),
    ];
  };
}
