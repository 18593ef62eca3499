import edtf from "edtf";

/** The time that a date covers, in milliseconds as those of `Date`: a day, a year, a decade. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Reads an EDTF date. A fiscal year or another interval covers all that is in it. */
export function periodOf(date: string): Period {
  const { min, max } = edtf(date);
  return { from: min, to: max };
}

/** Whether all of a period lies within another. */
export const isWithin = (one: Period, other: Period): boolean =>
  other.from <= one.from && one.to <= other.to;
