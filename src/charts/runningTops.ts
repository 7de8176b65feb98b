/** Where rows of different heights begin, each below the one before; the last entry is where the last row ends. */
export function runningTops(heights: readonly number[], first: number): number[] {
  const tops = [first];
  for (const height of heights) tops.push((tops.at(-1) ?? first) + height);
  return tops;
}
