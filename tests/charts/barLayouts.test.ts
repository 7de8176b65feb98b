import { describe, expect, it } from 'vitest';
import { groupComparisonLayout } from '#src/charts/groupComparisonLayout.ts';
import { winnableLayout } from '#src/charts/winnableLayout.ts';

describe('the layout of points won and left', () => {
  it('begins bars at 0 and ends the longest before the figures', () => {
    const { length, left, columns } = winnableLayout(1200, 21, 20, 4);
    expect(length(0)).toBe(0);
    expect(length(10)).toBeCloseTo(length(20) / 2);
    expect(left + length(20)).toBeLessThan((columns[0] ?? 0) - 40);
    expect(columns.at(-1)).toBeLessThanOrEqual(1200);
  });

  it('stacks on a narrow screen', () => {
    const { isStacked, columns, length } = winnableLayout(358, 21, 20, 4);
    expect(isStacked).toBe(true);
    expect(columns).toEqual([]);
    expect(length(20)).toBeLessThanOrEqual(358);
  });
});

describe('the layout of groups side by side', () => {
  it('stands in two columns where there is room, else in one', () => {
    const wide = groupComparisonLayout(1200, 6, 3, 22);
    expect(new Set([0, 1, 2, 3, 4, 5].map((group) => wide.block(group).x)).size).toBe(2);
    const narrow = groupComparisonLayout(358, 6, 3, 22);
    expect([0, 5].map((group) => narrow.block(group).x)).toEqual([0, 0]);
    expect(narrow.barLeft + narrow.length(22)).toBeLessThanOrEqual(narrow.figureRight);
    expect(narrow.height).toBeGreaterThan(wide.height);
  });
});
