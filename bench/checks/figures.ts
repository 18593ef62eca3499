/** What a figure in a text is. */
export type FigureKind =
  | "number"
  | "percentage"
  | "year"
  | "decade"
  | "month"
  | "day"
  | "part of a name";

/** A figure that stands in a text, without its sign or unit. */
export interface Figure {
  readonly kind: FigureKind;
  readonly start: number;
  readonly digits: string;
}

const months =
  "January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
const monthBefore = new RegExp(`(?:${months})\\s$`, "u");
const monthAfter = new RegExp(`^(?:er)?\\s(?:${months})`, "u");

function kindOf(digits: string, before: string, after: string): FigureKind {
  if (/[\p{Script=Latin}-]$/u.test(before) && !/(?:mid|半ば)-$/u.test(before))
    return "part of a name";
  if (/^[\s\u00a0\u202f]?%/u.test(after)) return "percentage";
  if (/^(?:1[89]|20)\d\d$/.test(digits)) {
    const isDecade = /^s\b|^年代/u.test(after) || /années\s$/u.test(before);
    return isDecade ? "decade" : "year";
  }
  if (after.startsWith("月")) return "month";
  if (after.startsWith("日") || monthBefore.test(before) || monthAfter.test(after)) return "day";
  return "number";
}

/** Lists the figures of a text. */
export function figuresOf(text: string): readonly Figure[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)?/g)].map(({ 0: digits, index: start }) => {
    const end = start + digits.length;
    const before = text.slice(Math.max(0, start - 12), start);
    return { kind: kindOf(digits, before, text.slice(end, end + 14)), start, digits };
  });
}
