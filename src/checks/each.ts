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

/** Makes the run of a check that looks at each text by itself. */
export const eachText = (
  look: (text: string, language: Language, key: string) => string | undefined,
): Check["run"] =>
  function* ({ target }) {
    for (const [key, text] of target.texts) {
      if (typeof text !== "string") continue;
      const message = look(text, target, key);
      if (message !== undefined) yield { key, message };
    }
  };
