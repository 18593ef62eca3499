import type { Check } from "./check.ts";
import { isTranslated } from "./translation.ts";

export const missing: Check<"missing"> = {
  name: "missing",
  severity: "error",
  appliesTo: ["translation"],
  *run({ source, target }) {
    for (const key of source.texts.keys()) {
      if (isTranslated(key) && !target.texts.has(key)) {
        yield { key, message: "The translation is missing." };
      }
    }
  },
};
