/**
 * Runs of neighbouring ranks in which no two units can be told apart.
 *
 * Two units are told apart when one stands above the other with at least the chance `confidence`. Neighbouring
 * runs are joined, the least distinguishable first, as long as every pair of the joined run stays below that
 * (complete linkage of neighbours). So "in one group nobody can be told from anybody" is true of each pair, which
 * chaining neighbours would not give: a chain of small steps joins the first with the last. The border between
 * two groups falls where neighbours differ most; across it, units near each other may still not be told apart:
 * their intervals, and P(i above j), say.
 * When to use: the grey blocks beside a ranking.
 * Edge cases: units of one are in no group; equal chances join from the top; no units, no groups.
 * Worked: A, B, C with P(A above B) 0.6, P(B above C) 0.7, P(A above C) 0.95 at 0.9: A and B are a group, C is not.
 * Source: complete linkage, Sørensen (1948); constrained to neighbours: our rule.
 *
 * @param unitCount units in the order of their ranks, 0 first
 * @param above chance that the first unit stands above the second
 * @returns the places of each group of two or more, best first
 */
export function groupsNotToldApart(
  unitCount: number,
  above: (unit: number, other: number) => number,
  confidence: number,
): number[][] {
  const runs = Array.from({ length: unitCount }, (_, place) => [place]);
  // Between a run and the next: the surest order of any two of their members.
  const gaps = runs.slice(1).map((run, index) => surestOrder(runs[index] ?? [], run, above));
  for (;;) {
    const least = gaps.reduce((best, gap, index) => (gap < (gaps[best] ?? Infinity) ? index : best), 0);
    if (!((gaps[least] ?? Infinity) < confidence)) break;
    const joined = [...(runs[least] ?? []), ...(runs[least + 1] ?? [])];
    runs.splice(least, 2, joined);
    gaps.splice(least, 1);
    const [before, after] = [runs[least - 1], runs[least + 1]];
    if (before) gaps[least - 1] = surestOrder(before, joined, above);
    if (after) gaps[least] = surestOrder(joined, after, above);
  }
  return runs.filter((run) => run.length > 1);
}

function surestOrder(
  upper: readonly number[],
  lower: readonly number[],
  above: (unit: number, other: number) => number,
): number {
  let surest = 0;
  for (const unit of upper)
    for (const other of lower) surest = Math.max(surest, above(unit, other), above(other, unit));
  return surest;
}
