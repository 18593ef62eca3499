import { isTree } from "../src/content/tree.ts";
import type { Records } from "./facts.ts";
import type { Mistake } from "./mistake.ts";
import { readAddress } from "./read-address.ts";

/** The first and the last day of a date, which may be a year, a month or a day. */
interface Span {
  readonly first: number;
  readonly last: number;
}

const dayLength = 86_400_000;

function spanOf(year: string, month?: string, day?: string): Span {
  const first = Date.UTC(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1);
  if (day !== undefined) return { first, last: first };
  const next = month ? Date.UTC(Number(year), Number(month), 1) : Date.UTC(Number(year) + 1, 0, 1);
  return { first, last: next - dayLength };
}

/** The time between two dates; none if one of them may be within the other. */
const between = (a: Span, b: Span): number => Math.max(a.first - b.last, b.first - a.last, 0);

/** A date at the start of a part of a path: `/2021/09/01/`, `/202104/`, `/20210831_26/`, `/2019-…`. */
const dateInPath =
  /\/((?:19|20)\d\d)(?:[-/]?(0[1-9]|1[0-2])(?:[-/]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)/g;

/** Documents are put on the web at about the day that they have: the next day, or some days later. */
const longest = 7 * dayLength;

/** Whether two dates cannot be of one document. Of a month or a year, no day is near that is not within. */
const isApart = (a: Span, b: Span): boolean =>
  between(a, b) > (a.first === a.last && b.first === b.last ? longest : 0);

/** The date of a document has to be before the day on which it was read, and about the one that its address names. */
export const validateReferenceDays = ({ references }: Records): readonly Mistake[] =>
  Object.entries(references).flatMap(([id, reference]): Mistake[] => {
    const { date, retrievedOn, url } = isTree(reference) ? reference : {};
    const [, year, month, day] =
      (typeof date === "string" && /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)) || [];
    if (year === undefined) return [];
    const place = { file: "src/records/references.ts", key: `${id}.date` };
    if (typeof retrievedOn === "string" && String(date) > retrievedOn) {
      const reason = `is ${date}, after the document was read on ${retrievedOn}. Write the day that the document has, or null.`;
      return [{ ...place, reason }];
    }
    const span = spanOf(year, month, day);
    const dates = [...(readAddress(url)?.path ?? "").matchAll(dateInPath)];
    const other = dates.find(([, ...parts]) => {
      const [itsYear = "", itsMonth, itsDay] = parts;
      return isApart(span, spanOf(itsYear, itsMonth, itsDay));
    });
    if (other === undefined) return [];
    const reason = `is ${date}, and its address names ${other[0].slice(1)}: "${url}" Write the day that the document has.`;
    return [{ ...place, reason }];
  });
