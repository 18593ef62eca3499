import type { RecordId } from "../../generated/ids.ts";
import type { Check } from "./check.ts";
import { eachWithOriginal } from "./each.ts";
import { show } from "./show.ts";
import { isProse } from "./translation.ts";

/** The scripts whose sentences begin with a capital letter. */
const scripts: readonly string[] = ["Armn", "Cyrl", "Grek", "Latn"];

/** Tells a sentence from a name and from a label, which may begin with a small letter. */
const sentence = /[.!?…][\s"“”’»)\]]{0,3}$/u;

/** Finds a small letter at the start, and not one of a name that is written like iPhone or e-Fuels. */
const smallStart = /^["“„«(]{0,2}\s?\p{Ll}(?!-?\p{Lu})/u;

/** Finds a small letter after a full stop. The word before it is too long for an abbreviation, which often ends with an l in German. */
const smallAfterStop = /\p{L}{7}[^\P{L}l]\.\s\p{Ll}(?!\p{Lu})/u;

/** The same in languages that hardly abbreviate words of five letters: only such as `approx.`, `assoc.` and `suppl.` */
const smallAfterShortWord = /\p{L}{4}[^\P{L}clpx]\.\s\p{Ll}(?!\p{Lu})/u;
const abbreviatesLittle: readonly string[] = ["en", "fr"];

const wordInCapitals = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu;

/** Finds a word with a capital letter after a small one. German has some that end so: `BürgerInnen`. */
const innerCapital = /(?<![\p{L}\d.@/])\p{L}{1,40}\p{Ll}(?!In(?:nen)?(?!\p{L}))\p{Lu}\p{L}{0,40}/gu;

/** The languages that put small letters before the capital of a name: `bhFrainc`, `kwaJapani`. */
const prefixes: readonly string[] = ["ga", "gd", "gv", "nd", "nr", "ss", "xh", "zu"];

/** The most letters of an ending that a language puts in place of the last letter of a word. */
const longestEnding = 4;

/** Lists the words with a capital inside that the source does not have, not even with another ending. Of the source itself, none is known to be wrong. */
function innerCapitals(text: string, original: string): readonly string[] {
  const known = new Set(original.match(innerCapital)?.map((word) => word.slice(0, -1)));
  const isKnown = (word: string) =>
    Array.from({ length: longestEnding + 1 }, (_, at) => word.slice(0, word.length - at)).some(
      (stem) => known.has(stem),
    );
  return original === "" ? [] : (text.match(innerCapital) ?? []).filter((word) => !isKnown(word));
}

/** The fewest words in capitals that no sentence has beside small ones. */
const fewestWords = 4;

export const capitals: Check<"capitals"> = {
  name: "capitals",
  severity: "error",
  appliesTo: ["translation", "sourceLanguage"],
  run: eachWithOriginal(({ text, key, original }, target, source) => {
    const { language, script = "" } = target;
    if (!scripts.includes(script)) return undefined;
    // What the source calls by a small letter has no proper name: `developing countries`.
    const isProper = (record: RecordId) => !/^\p{Ll}/u.test(source.names.get(record)?.[0] ?? "");
    const smallNames = isProse(key) ? target.smallNamesIn(text) : [];
    const [name] = smallNames.find(([, records]) => records.some(isProper)) ?? [];
    if (name) return `A proper name begins with a small letter: ${show(name)}.`;
    const unnamed = isProse(key) ? target.replaceNames(text, " ") : text;
    const [inner] = prefixes.includes(language) ? [] : innerCapitals(unnamed, original);
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
