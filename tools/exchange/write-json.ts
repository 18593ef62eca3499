import { eastAsianWidth } from "get-east-asian-width";
import { isTree } from "../../src/content/tree.ts";

/** How wide a line may be: as `biome.json` has it. */
const lineWidth = 100;

const widthOf = (line: string): number =>
  [...line].reduce((width, letter) => width + eastAsianWidth(letter.codePointAt(0) ?? 0), 0);

/** Writes a list on the line on which it begins if there is room, and else an item a line. */
function listLines(items: readonly unknown[], indent: string, before: string): string {
  const written = items.map((item) => JSON.stringify(item));
  const line = `[${written.join(", ")}]`;
  if (widthOf(`${indent}${before}${line},`) <= lineWidth) return line;
  return `[\n${written.map((item) => `${indent}  ${item}`).join(",\n")}\n${indent}]`;
}

function write(value: unknown, indent: string, before: string): string {
  if (Array.isArray(value)) return listLines(value, indent, before);
  if (!isTree(value)) return JSON.stringify(value);
  const inner = `${indent}  `;
  const lines = Object.entries(value).map(([key, child]) => {
    const name = `${JSON.stringify(key)}: `;
    return `${inner}${name}${write(child, inner, name)}`;
  });
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n${indent}}`;
}

/** Writes a file of texts as the formatter of this project does, so that what has not changed stays as it was. */
export const jsonText = (value: unknown): string => `${write(value, "", "")}\n`;
