/**
 * Points of the index, on its own scale and published to hundredths. Sums and comparisons run in whole
 * hundredths: 9.05 + 0.02 is 9.07 here and nowhere 9.069999.
 */
export function toHundredths(points: number): number {
  return Math.round(points * 100);
}

export function fromHundredths(hundredths: number): number {
  return hundredths / 100;
}

/** Points rounded to hundredths, as they are published. */
export function publishedPoints(points: number): number {
  return fromHundredths(toHundredths(points));
}

/** Exact sum of published points. */
export function sumPoints(points: Iterable<number>): number {
  let hundredths = 0;
  for (const value of points) hundredths += toHundredths(value);
  return fromHundredths(hundredths);
}
