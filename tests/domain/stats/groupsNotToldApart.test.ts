import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsNotToldApart } from '#src/domain/stats/groupsNotToldApart.ts';

/** Chances by place: the upper one above the lower one; the other way about is what is left. */
function chances(table: readonly (readonly number[])[]) {
  return (unit: number, other: number) => {
    const upper = table[Math.min(unit, other)]?.[Math.max(unit, other)] ?? 0;
    return unit < other ? upper : 1 - upper;
  };
}

describe('groups', () => {
  it('a chain of small steps does not join the first with the last', () => {
    const above = chances([
      [0, 0.6, 0.95],
      [0, 0, 0.7],
    ]);
    expect(groupsNotToldApart(3, above, 0.9)).toEqual([[0, 1]]);
  });

  it('the border falls where neighbours differ most', () => {
    const above = chances([
      [0, 0.8, 0.95, 0.97],
      [0, 0, 0.85, 0.95],
      [0, 0, 0, 0.7],
    ]);
    expect(groupsNotToldApart(4, above, 0.9)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('all alike are one group; all apart, one unit and none are no group', () => {
    expect(groupsNotToldApart(4, () => 0.5, 0.9)).toEqual([[0, 1, 2, 3]]);
    expect(groupsNotToldApart(4, () => 0.99, 0.9)).toEqual([]);
    expect(groupsNotToldApart(1, () => 0.5, 0.9)).toEqual([]);
    expect(groupsNotToldApart(0, () => 0.5, 0.9)).toEqual([]);
  });
});

it('for any chances: runs of neighbours, no pair told apart, none that could still be joined', () => {
  const table = fc.array(
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 9, maxLength: 9 }),
    {
      minLength: 9,
      maxLength: 9,
    },
  );
  fc.assert(
    fc.property(
      table,
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom(0.8, 0.9, 0.95),
      (rows, count, confidence) => {
        const above = chances(rows);
        const groups = groupsNotToldApart(count, above, confidence);
        const isApart = (places: readonly number[]) =>
          places.some((a) => places.some((b) => a !== b && above(a, b) >= confidence));
        for (const group of groups) {
          expect(group.length).toBeGreaterThan(1);
          expect(group).toEqual(group.map((_, index) => (group[0] ?? 0) + index));
          expect(isApart(group)).toBe(false);
        }
        const grouped = new Set(groups.flat());
        const alone = Array.from({ length: count }, (_, place) => [place]).filter(
          ([place]) => !grouped.has(place ?? 0),
        );
        const runs = [...groups, ...alone].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
        runs.slice(1).forEach((run, index) => {
          expect(isApart([...(runs[index] ?? []), ...run])).toBe(true);
        });
      },
    ),
  );
});
