import type { Content } from "us-japan-climate-partnership";
import type { Words } from "./words.ts";

/** What is known of the rights: in the article, as every file that has its text says it, and in the rest. */
export const rightsIn = ({ article, locale }: Content, words: Words): string =>
  [article.rights, words.say("ownRights")].join(locale === "ja" ? "" : " ");
