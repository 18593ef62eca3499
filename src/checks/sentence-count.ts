import type { Check } from "./check.ts";
import { eachPair } from "./each.ts";
import { countSentences } from "./sentences.ts";
import { isProse } from "./translation.ts";

/** The scripts whose sentences end with the same marks, so that translations divide a text alike. */
const alike: readonly string[] = ["Cyrl", "Grek", "Latn"];

export const sentenceCount: Check<"sentenceCount"> = {
  name: "sentenceCount",
  description:
    "A text has more or fewer sentences than its source, or, between languages that end them with different marks, at least two more or fewer. Segments are checked by `alignment`.",
  example: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "La coopération est ancienne. Elle dure.",
    target: "The cooperation is old.",
  },
  severity: "warning",
  appliesTo: ["translation"],
  run: eachPair(({ key, source, target }, translation) => {
    if (!isProse(key) || key.startsWith("segments.")) return undefined;
    const expected = countSentences(source, translation.source);
    const found = countSentences(target, translation.target);
    const isAlike = [translation.source, translation.target].every(({ script = "" }) =>
      alike.includes(script),
    );
    if (expected === 0 || found === 0 || Math.abs(found - expected) <= (isAlike ? 0 : 1)) {
      return undefined;
    }
    return `The number of sentences is ${found}; the source's is ${expected}.`;
  }),
};
