import type { Check } from "./check.ts";
import { eachText } from "./each.ts";
import { isProse } from "./translation.ts";

/** The scripts whose sentences begin with a capital letter. */
const scripts: readonly string[] = ["Armn", "Cyrl", "Grek", "Latn"];

/** Tells a sentence from a name and from a label, which may begin with a small letter. */
const sentence = /[.!?…][\s"“”’»)\]]{0,3}$/u;

/** Finds a small letter at the start, and not one of a name that is written like iPhone. */
const smallStart = /^["“„«(]{0,2}\s?\p{Ll}(?!\p{Lu})/u;

/** Finds a small letter after a full stop. The word before it is too long for an abbreviation, which often ends with an l in German. */
const smallAfterStop = /\p{L}{7}[^\P{L}l]\.\s\p{Ll}(?!\p{Lu})/u;

/** The same in languages that hardly abbreviate words of five letters: only such as `approx.`, `assoc.` and `suppl.` */
const smallAfterShortWord = /\p{L}{4}[^\P{L}clpx]\.\s\p{Ll}(?!\p{Lu})/u;
const abbreviatesLittle: readonly string[] = ["en", "fr"];

const wordInCapitals = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu;

/** The fewest words in capitals that no sentence has beside small ones. */
const fewestWords = 4;

export const capitals: Check<"capitals"> = {
  name: "capitals",
  description: "A sentence begins with a small letter, or is written in capitals.",
  example: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "La coopération est ancienne.",
    target: "the cooperation is old.",
  },
  severity: "error",
  appliesTo: ["translation", "sourceLanguage"],
  run: eachText((text, { language, script = "" }, key) => {
    if (!isProse(key) || !scripts.includes(script) || !sentence.test(text)) return undefined;
    if (smallStart.test(text)) return "The text begins with a small letter.";
    const inner = abbreviatesLittle.includes(language) ? smallAfterShortWord : smallAfterStop;
    const [small] = inner.exec(text) ?? [];
    if (small) return `A sentence begins with a small letter: ${JSON.stringify(small)}.`;
    const isLoud =
      !/\p{Ll}/u.test(text) && (text.match(wordInCapitals)?.length ?? 0) >= fewestWords;
    return isLoud ? "The text is written in capitals." : undefined;
  }),
};
