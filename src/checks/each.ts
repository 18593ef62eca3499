import type { Check } from "./check.ts";
import type { Language } from "./language.ts";
import type { Pair, Translation } from "./translation.ts";

/** Makes the run of a check that looks at each text beside the text that it translates. */
export const eachPair = (
  look: (pair: Pair, translation: Translation) => string | undefined,
): Check["run"] =>
  function* (translation) {
    for (const pair of translation.pairs) {
      const message = look(pair, translation);
      if (message !== undefined) yield { key: pair.key, message };
    }
  };

/** A text, its key, and the source text that it translates; the source text is empty where there is none, and for the source itself. */
interface OneText {
  readonly text: string;
  readonly key: string;
  readonly original: string;
}

/** Makes the run of a check that looks at each text by itself. */
export const eachText = (
  look: (text: string, language: Language, key: string) => string | undefined,
): Check["run"] => eachWithOriginal(({ text, key }, language) => look(text, language, key));

/** Makes the run of a check that looks at each text, and lets pass what its source has as well. */
export const eachWithOriginal = (
  look: (one: OneText, language: Language, source: Language) => string | undefined,
): Check["run"] =>
  function* ({ source, target }) {
    for (const [key, text] of target.texts) {
      if (typeof text !== "string") continue;
      const from = source.texts.get(key);
      const isSource = from === text && source.language === target.language;
      const original = typeof from === "string" && !isSource ? from : "";
      const message = look({ text, key, original }, target, source);
      if (message !== undefined) yield { key, message };
    }
  };
