import type { Check } from "./check.ts";
import { eachPair, eachText } from "./each.ts";
import { readQuotations } from "./quotations.ts";

/** The brackets of Latin and of East Asian texts. */
const kinds = {
  "round brackets": { open: "(（", close: ")）" },
  "square brackets": { open: "[［【", close: "]］】" },
} as const;

/** The same, and the marks that Spanish opens as well as closes. */
const spanishKinds = {
  ...kinds,
  "question marks": { open: "¿", close: "?" },
  "exclamation marks": { open: "¡", close: "!" },
} as const;

/** The languages that put names in quotation marks, so that they have more of them than the source. */
const quotesNames: readonly string[] = ["be", "bg", "ja", "kk", "ko", "mk", "ru", "sr", "uk", "zh"];

const count = (text: string, characters: string): number =>
  [...text].filter((character) => characters.includes(character)).length;

/** Tells which brackets or which quotation mark of a text have no partner. */
const findAlone = eachText((text, { language }) => {
  const own = language === "es" ? spanishKinds : kinds;
  for (const [kind, { open, close }] of Object.entries(own)) {
    const opened = count(text, open);
    const closed = count(text, close);
    if (opened !== closed) return `${opened} ${kind} open and ${closed} close.`;
  }
  const { alone } = readQuotations(text);
  return alone && `The quotation mark ${alone} has no partner.`;
});

/** Tells where a text has more or fewer pairs than the text that it translates. */
const comparePairs = eachPair(({ source, target }, translation) => {
  for (const [kind, { open }] of Object.entries(kinds)) {
    const found = count(target, open);
    const expected = count(source, open);
    if (found !== expected)
      return `The text has ${found} pairs of ${kind}; the source text has ${expected}.`;
  }
  const { pairs } = readQuotations(target);
  const expected = readQuotations(source).pairs;
  const names = quotesNames.includes(translation.target.language)
    ? translation.source.allNamedIn(source).size
    : 0;
  if (pairs >= expected && pairs <= expected + names) return undefined;
  return `The text has ${pairs} pairs of quotation marks; the source text has ${expected}.`;
});

export const brackets: Check<"brackets"> = {
  name: "brackets",
  severity: "error",
  appliesTo: ["translation", "sourceLanguage"],
  *run(translation, run) {
    const alone = [...findAlone(translation, run)];
    yield* alone;
    // A variant of the source's language may be worded in its own way.
    if (translation.target.language === translation.source.language) return;
    const keys = new Set(alone.map(({ key }) => key));
    for (const fault of comparePairs(translation, run)) if (!keys.has(fault.key)) yield fault;
  },
};
