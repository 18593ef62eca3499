import type { Check } from "./check.ts";
import { eachPair } from "./each.ts";
import { countSentences } from "./sentences.ts";
import { isProse } from "./translation.ts";

/** The scripts whose sentences end with the same marks, so that translations divide a text alike. */
const alike: readonly string[] = ["Cyrl", "Grek", "Latn"];

export const sentenceCount: Check<"sentenceCount"> = {
  name: "sentenceCount",
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
    return `The number of sentences is ${found}; that of the source text is ${expected}.`;
  }),
};
