import type { Check } from "./check.ts";
import { isTranslated } from "./translation.ts";

export const missing: Check<"missing"> = {
  name: "missing",
  severity: "error",
  appliesTo: ["translation"],
  *run({ source, target, segmentOf }) {
    for (const key of source.texts.keys()) {
      if (isTranslated(key) && !target.texts.has(key)) {
        yield { key, message: "The translation is missing." };
      }
    }
    for (const claim of segmentOf.keys()) {
      const key = `claims.${claim}.translatedQuote`;
      if (!target.texts.has(`${key}.0`)) {
        yield {
          key,
          message:
            "The words of the quote are missing; give them as the translated segment has them.",
        };
      }
    }
  },
};
