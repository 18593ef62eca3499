import { isTree } from "../src/content/tree.ts";
import type { Records } from "./facts.ts";
import { tagFault } from "./language-tag.ts";
import type { Mistake } from "./mistake.ts";
import { readAddress } from "./read-address.ts";

/** The scripts of Unicode that a script of a language is made of, where it is not one of them. */
const written: Readonly<Record<string, readonly string[]>> = {
  Hans: ["Hani"],
  Hant: ["Hani"],
  Jpan: ["Hani", "Hira", "Kana"],
  Kore: ["Hang", "Hani"],
};

const scriptsOf = (tag: string): readonly string[] => {
  const { script = "" } = new Intl.Locale(tag).maximize();
  return written[script] ?? [script];
};

const lettersOf = (scripts: readonly string[]): RegExp =>
  new RegExp(`[${scripts.map((script) => `\\p{Script=${script}}`).join("")}]`, "u");

/** The scripts of which one letter tells that a title is in no language that lacks it. */
const telling = ["Hani", "Hira", "Kana", "Hang", "Cyrl", "Arab", "Thai"];

/** Little words that most titles of a language have, and those of its neighbors have not. */
const littleWords: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:the|of|and|to|for|in|with|by|from|that|what|could)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:le|la|les|des|du|et|pour|dans|une|sur|avec|par)(?!\p{L})/giu,
};

/** Whether a title has more little words of another language than of its own. */
function isOther(title: string, language: string): boolean {
  const count = (name: string) => title.match(littleWords[name] ?? /(?!)/g)?.length ?? 0;
  return Object.keys(littleWords).some(
    (name) => name !== language && count(name) > count(language),
  );
}

/** Says why a title cannot be in a language. */
function titleFault(title: string, tag: string): string | undefined {
  const scripts = scriptsOf(tag);
  const foreign = telling.filter((script) => !scripts.includes(script));
  if (!lettersOf(scripts).test(title)) return `no letter of its script stands in the title`;
  if (lettersOf(foreign).test(title)) return `letters of another script stand in the title`;
  const { language } = new Intl.Locale(tag);
  return isOther(title, language) ? "the title has the words of another language" : undefined;
}

/** Languages of which a site has editions, as addresses name them. */
const editions = ["ar", "de", "en", "es", "fr", "ja", "ko", "pt", "ru", "vi", "zh"];

/** The language that an address names: a part of the path, or of the host but its end. */
function languageIn(url: unknown): string | undefined {
  const { host = "", path = "" } = readAddress(url) ?? {};
  return [...host.split(".").slice(0, -2), ...path.split("/")].find((part) =>
    editions.includes(part),
  );
}

/** The language of a reference has to be registered, and to fit the script and the words of its title, and its address. */
export function validateLanguages({ references }: Records): readonly Mistake[] {
  return Object.entries(references).flatMap(([id, reference]): Mistake[] => {
    const { language, title, url } = isTree(reference) ? reference : {};
    if (typeof language !== "string" || typeof title !== "string") return [];
    const place = { file: "src/records/references.ts", key: `${id}.language` };
    const wrong = tagFault(language);
    if (wrong !== undefined) {
      return [
        {
          ...place,
          reason: `${wrong}. Write the tag of the document's language, such as "ja" or "zh-Hans".`,
        },
      ];
    }
    const named = languageIn(url);
    const isNamed = named === undefined || named === new Intl.Locale(language).language;
    const fault =
      titleFault(title, language) ??
      (isNamed ? undefined : `its address names "${named}": "${url}"`);
    if (fault === undefined) return [];
    return [
      {
        ...place,
        reason: `is "${language}", and ${fault}: "${title}" Write the language of the document.`,
      },
    ];
  });
}
