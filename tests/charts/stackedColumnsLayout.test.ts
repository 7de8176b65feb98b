import { describe, expect, it } from 'vitest';
import { type StackedColumn, stackedColumnsLayout } from '#src/charts/stackedColumnsLayout.ts';

const column = (key: string, ...values: (number | null)[]): StackedColumn => ({
  key,
  label: key,
  values,
  isMarked: false,
});

const layoutOf = (columns: readonly StackedColumn[], width = 600) =>
  stackedColumnsLayout(width, columns, String);

describe('the layout of stacked columns', () => {
  it('begins every column at 0 and stacks its parts without a gap', () => {
    const { parts, plot, y } = layoutOf([column('1', 60, 30, 10), column('2', 20, 20, 0)]);
    const [first, second, third] = parts(0);
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBe(plot.bottom);
    expect((second?.y ?? 0) + (second?.height ?? 0)).toBeCloseTo(first?.y ?? 0, 10);
    expect(third?.y).toBeCloseTo(y(100), 10);
  });

  it('gives columns heights in the ratio of their counts', () => {
    const { parts } = layoutOf([column('1', 100), column('2', 50)]);
    expect(parts(0)[0]?.height).toBeCloseTo(2 * (parts(1)[0]?.height ?? 0), 10);
  });

  it('leaves out what is 0 or not known, and still shows one case among thousands', () => {
    const { parts } = layoutOf([column('1', 5000, 0, 1, null)]);
    expect(parts(0).map(({ part }) => part)).toEqual([0, 2]);
    expect(parts(0)[1]?.height).toBeGreaterThanOrEqual(2);
  });

  it('has no parts for a period without figures, nor an axis of nothing', () => {
    const { parts, ticks } = layoutOf([column('1', null, null)]);
    expect(parts(0)).toEqual([]);
    expect(ticks.at(-1)).toBeGreaterThan(0);
  });

  it('is no higher than it may be', () => {
    const { height, plot } = stackedColumnsLayout(600, [], String, 180);
    expect(height).toBe(180);
    expect(plot.bottom).toBeLessThan(height);
  });

  it('labels as many columns as there is room for, always the last, and none beyond the picture', () => {
    const months = Array.from({ length: 24 }, (_, place) => column(`12/20${10 + place}`, 10));
    const narrow = layoutOf(months, 320);
    const labelled = months.map((_, place) => place).filter((place) => narrow.hasLabel(place));
    expect(labelled.at(-1)).toBe(23);
    expect(labelled.length).toBeLessThan(10);
    const { x, width } = narrow.slot(23);
    expect(x + width / 2 + 25).toBeLessThanOrEqual(320);
    expect(months.every((_, place) => layoutOf(months, 2400).hasLabel(place))).toBe(true);
  });
});
