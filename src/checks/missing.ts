import type { Check } from "./check.ts";
import { isTranslated } from "./translation.ts";

/** Every text of the source has its translation. */
export const missing: Check = {
  severity: "error",
  *run({ source, target }) {
    for (const key of source.texts.keys()) {
      if (isTranslated(key) && !target.texts.has(key)) {
        yield { key, message: "The translation is missing." };
      }
    }
  },
};
