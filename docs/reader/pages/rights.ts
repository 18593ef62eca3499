import type { Content } from "us-japan-climate-partnership";
import { rightsInSentences } from "../../../tools/rights/rows.ts";
import { rights } from "../../../tools/rights.ts";
import type { Words } from "./words.ts";

/** What is known of the rights: in the article, as every file that has its text says it, in the code, and in the rest. */
export const rightsIn = ({ article, locale }: Content, words: Words): string =>
  rightsInSentences(words.say, article.rights, rights).join(locale === "ja" ? "" : " ");
