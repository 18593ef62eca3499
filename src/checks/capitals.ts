import type { Check } from "./check.ts";
import { eachWithOriginal } from "./each.ts";
import { show } from "./show.ts";
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

/** Finds a word with a capital letter after a small one. German has some that end so: `BürgerInnen`. */
const innerCapital = /(?<![\p{L}\d.@/])\p{L}{1,40}\p{Ll}(?!In(?:nen)?(?!\p{L}))\p{Lu}\p{L}{0,40}/gu;

/** Lists the words with a capital inside that the source does not have. Of the source itself, none is known to be wrong. */
function innerCapitals(text: string, original: string): readonly string[] {
  const known = new Set(original.match(innerCapital));
  return original === "" ? [] : (text.match(innerCapital) ?? []).filter((word) => !known.has(word));
}

/** The fewest words in capitals that no sentence has beside small ones. */
const fewestWords = 4;

export const capitals: Check<"capitals"> = {
  name: "capitals",
  description:
    "A sentence begins with a small letter, or is written in capitals. The name of a place or a person begins with a small letter, or a word that the source does not have has a capital inside.",
  example: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "La coopération est ancienne.",
    target: "the cooperation is old.",
  },
  severity: "error",
  appliesTo: ["translation", "sourceLanguage"],
  run: eachWithOriginal(({ text, key, original }, target) => {
    const { language, script = "" } = target;
    if (!scripts.includes(script)) return undefined;
    const [name] = isProse(key) ? target.smallNamesIn(text) : [];
    if (name) return `A proper name begins with a small letter: ${show(name)}.`;
    const [inner] = innerCapitals(isProse(key) ? target.replaceNames(text, " ") : text, original);
    if (inner) return `A capital letter stands inside a word: ${show(inner)}.`;
    if (!isProse(key) || !sentence.test(text)) return undefined;
    if (smallStart.test(text)) return "The text begins with a small letter.";
    const afterStop = abbreviatesLittle.includes(language) ? smallAfterShortWord : smallAfterStop;
    const [small] = afterStop.exec(text) ?? [];
    if (small) return `A sentence begins with a small letter: ${show(small)}.`;
    const isLoud =
      !/\p{Ll}/u.test(text) && (text.match(wordInCapitals)?.length ?? 0) >= fewestWords;
    return isLoud ? "The text is written in capitals." : undefined;
  }),
};
