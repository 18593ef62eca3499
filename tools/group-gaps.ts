import { type Path, valueAt } from "../src/content/tree.ts";
import type { Mistake } from "./mistake.ts";

/** A mistake in a text, with the path of the fact that the text could not show. */
export interface Gap extends Mistake {
  readonly fact?: Path;
}

/** The field of a record that a fact is a part of. */
const fieldOf = (fact: Path): Path => fact.slice(0, 3);

/**
 * Lists as one mistake of the records what every language would show, and no record has: then the fact
 * is wrong, and not the texts.
 */
export function groupGaps(
  languages: readonly (readonly Gap[])[],
  records: unknown,
): readonly Mistake[] {
  const isGap = (fact: Path) => valueAt(records, fieldOf(fact)) == null;
  const fieldsIn = (gaps: readonly Gap[]) =>
    new Set(gaps.flatMap(({ fact }) => (fact && isGap(fact) ? [fieldOf(fact).join(".")] : [])));
  const fields = languages.map(fieldsIn);
  const shared = [...(fields[0] ?? [])].filter((field) => fields.every((one) => one.has(field)));
  const isShared = ({ fact }: Gap) =>
    fact !== undefined && shared.includes(fieldOf(fact).join("."));
  const all = languages.flat();
  const texts = all
    .filter((gap) => !isShared(gap))
    .map(({ file, key, reason }): Mistake => ({ file, key, reason }));
  const facts = shared.map((field): Mistake => {
    const [name = "", ...key] = field.split(".");
    const showing = all.filter((gap) => gap.fact && fieldOf(gap.fact).join(".") === field);
    const [first] = showing;
    const what = valueAt(records, field.split(".")) === null ? "null" : "missing";
    const reason = `is ${what}, and ${showing.length} texts show it, of which ${first?.file}  ${first?.key} is the first. Write fact(value, claim), or write these texts without it.`;
    return { file: `src/records/${name}.ts`, key: key.join("."), reason };
  });
  return [...facts, ...texts];
}
