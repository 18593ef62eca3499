import type { Check } from "./check.ts";
import { isTranslated } from "./translation.ts";

export const orphan: Check<"orphan"> = {
  name: "orphan",
  severity: "error",
  appliesTo: ["translation", "sourceLanguage"],
  *run({ source, target, recordAt, segmentOf }) {
    for (const key of target.texts.keys()) {
      const [collection, id = ""] = key.split(".", 2);
      const isEntry =
        recordAt.has(`${collection}.${id}`) || (collection === "claims" && segmentOf.has(id));
      const isKnown = isTranslated(key) ? source.texts.has(key) : isEntry;
      if (!isKnown)
        yield {
          key,
          message: "There is no source text under this key; remove the text, or correct the key.",
        };
    }
  },
};
