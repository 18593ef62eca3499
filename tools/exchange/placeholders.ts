import { surplus } from "../../src/checks/surplus.ts";
import { placeholder } from "../placeholder.ts";

/** A placeholder of a text, with the id that it has in the exchanged file. */
interface Placeholder {
  readonly id: string;
  /** What stands in the text: `{{japanGhg2030.targetYear, date}}`. */
  readonly code: string;
}

/** A part of a text: words, or a placeholder. */
export type Part = string | Placeholder;

/** The parts of a text between and at its placeholders, each of these with an id. */
function cut(text: string, idOf: (code: string) => string): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const { 0: code, index } of text.matchAll(placeholder)) {
    if (index > end) parts.push(text.slice(end, index));
    parts.push({ id: idOf(code), code });
    end = index + code.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/** Cuts a source text at its placeholders, which are numbered in its order. */
export function sourceParts(source: string): readonly Part[] {
  let count = 0;
  return cut(source, () => {
    count += 1;
    return String(count);
  });
}

/** Cuts a translated text at its placeholders. Each has the id of the source's that it stands for, or one of its own. */
export function targetParts(target: string, source: readonly Part[]): readonly Part[] {
  const left = source.filter((part) => typeof part !== "string");
  let count = 0;
  return cut(target, (code) => {
    const at = left.findIndex((one) => one.code === code);
    const [known] = at < 0 ? [] : left.splice(at, 1);
    if (known) return known.id;
    count += 1;
    return `own-${count}`;
  });
}

/** The facts that a text shows. */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(placeholder)].map(([, name = ""]) => name);

/** Puts a text together. A placeholder counts as it stands there, and as the source has it where a tool has emptied it. */
export const joinParts = (parts: readonly Part[], source: readonly Part[]): string =>
  parts
    .map((part) => {
      if (typeof part === "string") return part;
      if (namesIn(part.code).length > 0) return part.code;
      const known = source.find((one) => typeof one !== "string" && one.id === part.id);
      return typeof known === "object" ? known.code : part.code;
    })
    .join("");

/** The facts that a translation no longer shows. */
export const lostPlaceholders = (source: string, target: string): readonly string[] =>
  surplus(namesIn(source), namesIn(target));

/** The placeholders of a translation that its source does not have. */
export const addedPlaceholders = (source: string, target: string): readonly string[] =>
  surplus(namesIn(target), namesIn(source));

/** The ids of placeholders that say nothing: neither the source has them, nor do they name a fact. */
export const idlePlaceholders = (
  target: readonly Part[],
  source: readonly Part[],
): readonly string[] =>
  target.flatMap((part) => {
    if (typeof part === "string") return [];
    const isKnown = source.some((one) => typeof one !== "string" && one.id === part.id);
    return isKnown || namesIn(part.code).length > 0 ? [] : [part.id];
  });
