import { describe, expect, it } from 'vitest';
import { everyNth, rankHistoryLayout, rankTicks, spreadLabels } from '#src/charts/rankHistoryLayout.ts';

describe('the layout of the bump chart', () => {
  it('puts rank 1 at the top and the last rank at the bottom, once', () => {
    const { y, height, margin } = rankHistoryLayout(960, 12, 21);
    expect(y(1)).toBe(margin.top);
    expect(y(21)).toBe(height - margin.bottom);
    expect(y(2)).toBeGreaterThan(y(1));
  });

  it('is no higher than it may be', () => {
    const { y, height, margin } = rankHistoryLayout(667, 12, 21, 250);
    expect(height).toBe(250);
    expect(y(21)).toBe(height - margin.bottom);
  });

  it('gives the whole width and height as domains, for a library without margins', () => {
    const { x, y, xDomain, yDomain, height } = rankHistoryLayout(960, 12, 21);
    expect(x(xDomain[0])).toBeCloseTo(0);
    expect(x(xDomain[1])).toBeCloseTo(960);
    expect(y(yDomain[0])).toBeCloseTo(0);
    expect(y(yDomain[1])).toBeCloseTo(height);
  });

  it.each([
    [390, 1, 1],
    [390, 12, 3321],
    [60, 12, 21],
  ])('is finite for %d px, %d periods, %d ranks', (width, periods, ranks) => {
    const { x, y, height } = rankHistoryLayout(width, periods, ranks);
    for (const value of [x(0), x(periods - 1), y(1), y(ranks), height])
      expect(value).toBeGreaterThanOrEqual(0);
  });
});

describe('ticks', () => {
  it.each([
    [3, [1, 2, 3]],
    [21, [1, 5, 10, 15, 21]],
    [124, [1, 25, 50, 75, 100, 124]],
  ])('of %d ranks', (last, ticks) => {
    expect(rankTicks(last)).toEqual(ticks);
  });

  it('name every second period back from the last', () => {
    expect(everyNth(5, 2)).toEqual([0, 2, 4]);
    expect(everyNth(4, 2)).toEqual([1, 3]);
    expect(everyNth(0, 0)).toEqual([]);
  });
});

describe('labels at the ends of lines', () => {
  it('stay where they do not touch', () => {
    expect(spreadLabels([10, 40, 80], 15, 100)).toEqual([10, 40, 80]);
  });

  it('move apart where ranks are shared, and up again from the bottom', () => {
    expect(spreadLabels([10, 10, 80], 15, 100)).toEqual([10, 25, 80]);
    expect(spreadLabels([90, 95, 95], 15, 100)).toEqual([70, 85, 100]);
  });
});
