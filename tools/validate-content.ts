import { textFieldsOf } from "../src/content/collections.ts";
import type { Content } from "../src/content/content.ts";
import { isTree } from "../src/content/tree.ts";
import type { Locale } from "../src/locales.ts";
import { contentSchema } from "../src/schema/index.ts";
import type { Mistake } from "./mistake.ts";

/** The fields of a claim that are authored with its verdict. */
const verdictFields: readonly string[] = ["verdict", "checkedOn", "references", "bestSource"];

/** The file in which the value at a path of a content is authored, and its key there. */
function authoredIn(path: readonly string[], locale: Locale): Omit<Mistake, "reason"> {
  const [collection = "", id = "", field] = path;
  const key = path.slice(1).join(".");
  if (collection === "labels") return { file: `locales/${locale}/labels.json`, key };
  if (collection === "article") {
    return id === "title"
      ? { file: `locales/${locale}/article.json`, key }
      : { file: "src/records/article.ts", key };
  }
  if (Object.hasOwn(textFieldsOf(collection), field ?? "")) {
    return { file: `locales/${locale}/${collection}.json`, key };
  }
  if (collection === "segments") {
    // A segment is cut by the outline; what cites it is a claim.
    return { file: `src/records/${field ? "article" : "claims"}.ts`, key };
  }
  const isVerdict = collection === "claims" && verdictFields.includes(field ?? "");
  return { file: `src/records/${isVerdict ? "verdicts" : collection}.ts`, key };
}

/** What to do where a message of the schema does not say it. */
function adviceOn(path: readonly string[], message: string): string {
  if (message === "is cited by no claim") return "; add a claim of that segment.";
  if (message === "has no claim about it") return "; name it in the `about` of a claim.";
  if (message.startsWith("rests on the claim")) return "; name it in that claim's `about`.";
  if (message.endsWith("without a claim")) return "; write fact(value, claim).";
  if (/^names "/.test(message)) return "; mend the outline.";
  if (path[0] === "claims" && path[2] === "quote") return ". A quote is copied from its segment.";
  return "";
}

/** What the schema has against a content. Quotes are compared with the article where it is whole. */
export function validateContent(
  content: Content,
  locale: Locale,
  { isWhole }: { readonly isWhole: boolean },
): readonly Mistake[] {
  const { error } = contentSchema.safeParse(content);
  return (error?.issues ?? []).flatMap((issue) => {
    const path = issue.path.map(String);
    const ofTheArticle = path[0] === "claims" && /^(?:quote|referent)$/.test(path[2] ?? "");
    if (ofTheArticle && !isWhole && issue.code === "custom") return [];
    const value = issue.path.reduce<unknown>(
      (node, key) => (Object(node) === node ? Reflect.get(Object(node), key) : undefined),
      content,
    );
    const given = issue.code === "custom" || isTree(value) ? "" : `is ${JSON.stringify(value)}. `;
    const reason = `${given}${issue.message}${adviceOn(path, issue.message)}`;
    return [{ ...authoredIn(path, locale), reason }];
  });
}
