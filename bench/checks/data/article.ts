import { change, exchange, kindsOf, moveLast, remove, set } from "./kind.ts";

export const article = kindsOf("src/records/article.ts", "deterministic", [
  ["a paragraph with a sentence less", set("article/jclp/paragraphs", [3, 2])],
  ["a paragraph with a sentence more", set("article/jclp/paragraphs", [3, 4])],
  ["a paragraph of no sentences", set("article/jclp/paragraphs", [3, 3, 0])],
  ["two paragraphs as one", set("article/jclp/paragraphs", [6])],
  ["a sentence moved to the other paragraph", set("article/jclp/paragraphs", [4, 2])],
  ["paragraphs as a number", set("article/jclp/paragraphs", 6)],
  ["a heading left out", set("article/jclp/heading", false)],
  ["a heading too many", set("article/overview/heading", true)],
  ["a section out of order", moveLast("article/jclp")],
  ["two sections exchanged", exchange("article/jclp/paragraphs", "article/meti/paragraphs")],
  ["a section removed", remove("article/jumpp")],
  ["a section that is null", change("article/jumpp", () => null)],
]);
