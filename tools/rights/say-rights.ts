import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "../../src/locales.ts";
import { fillWords } from "../fill-words.ts";
import type { SayRights } from "./rows.ts";

/** Gives the texts of a file of a language by their keys. */
function textsOf(locale: Locale, name: string): (key: string) => string {
  const file = join("locales", locale, name);
  const texts: Readonly<Partial<Record<string, string>>> = JSON.parse(readFileSync(file, "utf8"));
  return (key) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`${file} has no "${key}". Write it.`);
    return text;
  };
}

/** Gives the words for rights in a language, as `reader.json` of that language has them. */
export function sayRightsIn(locale: Locale): SayRights {
  const textOf = textsOf(locale, "reader.json");
  return (name, values = {}) => fillWords(textOf(name), values);
}

/** What is known of the rights in the article, as the content in English says it. */
export const articleRights = (): string => textsOf("en", "article.json")("rights");
