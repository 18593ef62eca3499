import type { Comments } from "../type-comments.ts";

/** Puts comments that describe one column together. What is `null` or left out in TypeScript is an empty cell. */
function joined(found: readonly (string | undefined)[], of: string): string {
  const said = [...new Set(found.filter(Boolean))];
  if (said.length > 0)
    return said.join(" ").replaceAll("`null`", "empty").replaceAll("is left out if", "is empty if");
  const what = `A column of the tables is described by the comment of ${of}`;
  throw new Error(`${what}, and there is none in src/index.ts. Write it, or mend the name.`);
}

/** The comment of a field. Types that have the field in common may each say something else of it. */
export const commentOf = (comments: Comments, types: readonly string[], field: string): string =>
  joined(
    types.map((type) => comments.get(type)?.properties.get(field)),
    `${types.join(" | ")}.${field}`,
  );

/** The comment of a type of codes, which says what each of them means. */
export const meaningOf = (comments: Comments, type: string): string =>
  joined([comments.get(type)?.comment], type);
