import { eachPair } from "./check.ts";

/** Brackets, in the ways languages write them. */
const kinds = {
  "round brackets": { open: "(（", close: ")）" },
  "square brackets": { open: "[［【", close: "]］】" },
} as const;

/** What closes each quotation mark: „…“ in German, ”…” in Swedish, »…« in Danish. */
const closers: Readonly<Record<string, string>> = {
  "«": "»",
  "»": "«»",
  "‹": "›",
  "›": "‹›",
  "“": "”",
  "„": "“”",
  "”": "”",
  "「": "」",
  "『": "』",
  "《": "》",
  "〈": "〉",
  '"': '"',
};

/** An apostrophe is no quotation mark, and ״ in a Hebrew word is often written ". */
const inWord = /(?<=\p{L})"(?=\p{L})/gu;
const single = /‚[^‚‘]*?[‘’](?![\p{Lu}\p{Ll}])|(?<![\p{Lu}\p{Ll}])‘[^‘]*?’(?![\p{Lu}\p{Ll}])/gu;

/** Languages that put names in quotation marks. */
const quotesNames: readonly string[] = ["be", "bg", "ja", "kk", "ko", "mk", "ru", "sr", "uk", "zh"];

const count = (text: string, characters: string): number =>
  [...text].filter((character) => characters.includes(character)).length;

/** The pairs of quotation marks in a text, and one that has no partner. */
function quotesOf(text: string): { readonly pairs: number; readonly alone: string | undefined } {
  const open: string[] = [];
  let pairs = text.match(single)?.length ?? 0;
  for (const character of text.replaceAll(inWord, "")) {
    const isClosing = closers[open.at(-1) ?? ""]?.includes(character);
    if (isClosing) pairs++;
    if (isClosing) open.pop();
    else if (closers[character]) open.push(character);
    else if ("」』》〉".includes(character)) return { pairs, alone: character };
  }
  return { pairs, alone: open[0] };
}

/** Brackets and quotation marks close, and are as many as in the source. */
export const brackets = eachPair(({ source, target }, translation) => {
  for (const [kind, { open, close }] of Object.entries(kinds)) {
    const opened = count(target, open);
    const closed = count(target, close);
    if (opened !== closed) return `${opened} ${kind} open and ${closed} close.`;
    const expected = count(source, open);
    if (opened !== expected) return `${opened} pairs of ${kind}; the source has ${expected}.`;
  }
  const { pairs, alone } = quotesOf(target);
  if (alone !== undefined) return `The quotation mark ${alone} has no partner.`;
  const expected = quotesOf(source).pairs;
  const names = quotesNames.includes(translation.target.language)
    ? translation.source.allNamedIn(source).size
    : 0;
  if (pairs >= expected && pairs <= expected + names) return undefined;
  return `${pairs} pairs of quotation marks; the source has ${expected}.`;
});
