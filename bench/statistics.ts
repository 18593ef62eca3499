/** The middle one of some samples. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The median with the range it comes from, in one unit. */
export function spread(values: readonly number[], digits = 1): string {
  const show = (value: number) => value.toFixed(digits);
  return `${show(median(values))} (${show(Math.min(...values))}–${show(Math.max(...values))})`;
}

/** The median of the ratios to a base, sample by sample: the two were taken in turn. */
export const ratio = (values: readonly number[], base: readonly number[]): number =>
  median(values.map((value, index) => value / (base[index] ?? Number.NaN)));

/** A ratio in three digits. */
export const times = (value: number): string =>
  Number.isNaN(value) ? "–" : value >= 100 ? value.toFixed(0) : value.toPrecision(3);
