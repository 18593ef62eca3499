/** The marks that may close each quotation mark: languages write „…“, ”…” or »…«. */
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
  "﹁": "﹂",
  "﹃": "﹄",
  "《": "》",
  "〈": "〉",
  '"': '"',
  "״": "״",
};

/** Finds straight quotation marks inside words, which do not quote: Hebrew acronyms are often written with them. */
const inWord = /(?<=\p{L})["״](?=\p{L})/gu;

/** Finds what stands in single quotation marks. A mark beside a letter may be an apostrophe, and is left out. */
const single = /‚[^‚‘]*?[‘’](?![\p{Lu}\p{Ll}])|(?<![\p{Lu}\p{Ll}])‘[^‘]*?’(?![\p{Lu}\p{Ll}])/gu;

/** The quotations of a text. */
export interface Quotations {
  /** How many pairs of quotation marks there are. */
  readonly pairs: number;
  /** Where each quotation that stands in no other begins and ends. */
  readonly spans: readonly (readonly [start: number, end: number])[];
  /** A mark that has no partner, if there is one. */
  readonly alone: string | undefined;
}

/** Reads the quotations of a text. */
export function readQuotations(text: string): Quotations {
  const marks = text.replaceAll(inWord, "’");
  const spans = [...text.matchAll(single)].map(
    ({ 0: { length }, index }) => [index, index + length] as const,
  );
  let pairs = spans.length;
  const open: number[] = [];
  for (let at = 0; at < marks.length; at++) {
    const mark = marks.charAt(at);
    const start = open.at(-1) ?? at;
    if (start < at && closers[marks.charAt(start)]?.includes(mark)) {
      open.pop();
      pairs++;
      if (open.length === 0) spans.push([start, at + 1]);
    } else if (closers[mark]) open.push(at);
    else if ("」』﹂﹄》〉".includes(mark)) return { pairs, spans, alone: mark };
  }
  return { pairs, spans, alone: open[0] === undefined ? undefined : marks.charAt(open[0]) };
}
