import * as z from "zod";
import { list } from "../src/checks/show.ts";
import { explainIssue } from "./explain.ts";
import type { Mistake } from "./mistake.ts";
import { valueIn } from "./value-in.ts";

const outlineSchema = z.record(
  z.string(),
  z.strictObject({
    heading: z.boolean(),
    paragraphs: z.array(z.number().int().positive()).min(1),
  }),
);

/** The sections of the article have to say whether they begin with a heading, and how many sentences each paragraph has. */
export function validateOutline(article: unknown): readonly Mistake[] {
  const issues = outlineSchema.safeParse(article).error?.issues ?? [];
  return issues.map((issue) => {
    const path = issue.path.map(String);
    const reason = explainIssue(issue, valueIn(article, path), path);
    return { file: "src/records/article.ts", key: path.join("."), reason };
  });
}

const sectionOf = (segment: string): string => segment.split("-")[0] ?? "";

const advice = "Write the sections and paragraphs as the article has them: they are never changed.";

/**
 * The outline has to give the segments that the languages have, in the order in which the French file has
 * them. Where the languages differ among themselves, one of them is wrong, and not the outline.
 *
 * @param outlined - The segments that the outline gives.
 * @param written - The segments of each language, of the source first.
 */
export function validateSegments(
  outlined: readonly string[],
  written: readonly (readonly string[])[],
): readonly Mistake[] {
  const file = "src/records/article.ts";
  const [source = [], ...others] = written;
  const isAgreed = others.every((one) => [...one].sort().join() === [...source].sort().join());
  if (!isAgreed || source.length === 0) return [];
  const more = outlined.filter((id) => !source.includes(id));
  const less = source.filter((id) => !outlined.includes(id));
  const [first] = [...more, ...less];
  if (first !== undefined) {
    const reason = `gives ${list(more)} more and ${list(less)} less than the languages have. ${advice}`;
    return [{ file, key: sectionOf(first), reason }];
  }
  const at = outlined.findIndex((id, index) => id !== source[index]);
  const misplaced = outlined[at];
  if (misplaced === undefined) return [];
  const reason = `has "${misplaced}" where locales/fr/segments.json has "${source[at]}". ${advice}`;
  return [{ file, key: sectionOf(misplaced), reason }];
}
