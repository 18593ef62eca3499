import * as z from "zod";
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
