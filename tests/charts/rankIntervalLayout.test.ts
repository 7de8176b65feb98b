import { describe, expect, it } from 'vitest';
import { intervalMarkLayout } from '#src/charts/intervalMarkLayout.ts';
import { groupBlocks, rankIntervalLayout } from '#src/charts/rankIntervalLayout.ts';

describe('the layout of rank intervals', () => {
  it('puts rank 1 at the left, between names and figures', () => {
    const { x, left, right } = rankIntervalLayout(960, 21, 21);
    expect(x(1)).toBeGreaterThan(left);
    expect(x(21)).toBeLessThan(right);
    expect(x(1)).toBeLessThan(x(2));
  });

  it('joins neighbouring rows of one group', () => {
    expect(groupBlocks([null, 0, 0, 1, 1, 1, null, 2])).toEqual([
      { first: 1, last: 2 },
      { first: 3, last: 5 },
    ]);
    expect(groupBlocks([])).toEqual([]);
  });
});

describe('the interval in a cell of the table', () => {
  it('runs from best to worst with the rank on it', () => {
    const { from, at, to } = intervalMarkLayout({ best: 3, worst: 7 }, 4, 21, 80);
    expect(from).toBeLessThan(at);
    expect(at).toBeLessThan(to);
  });

  it('stays inside, also for one unit', () => {
    const { from, to } = intervalMarkLayout({ best: 1, worst: 1 }, 1, 1, 80);
    expect(from).toBe(to);
    expect(from).toBeGreaterThan(0);
  });
});
