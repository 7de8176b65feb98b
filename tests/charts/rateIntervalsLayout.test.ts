import { describe, expect, it } from 'vitest';
import { type RateRow, rateIntervalsAxis, rateIntervalsLayout } from '#src/charts/rateIntervalsLayout.ts';

const percent = (rate: number) => `${Math.round(rate * 100)}%`;

function row(rate: number, reach: number, differences: Partial<RateRow> = {}): RateRow {
  return {
    key: String(rate),
    label: 'Thạnh Phú Đông',
    interval: { rate, lower: Math.max(0, rate - reach), upper: Math.min(1, rate + reach) },
    figure: percent(rate),
    note: '1.130/1.145',
    standing: 'plain',
    isSmall: false,
    isMarked: false,
    ...differences,
  };
}

describe('the axis of rates', () => {
  it('is cut near the intervals and never leaves 0 to 1', () => {
    const { from, to } = rateIntervalsAxis([row(0.8, 0.1), row(0.98, 0.05)], 0.95);
    expect(from).toBeGreaterThan(0.5);
    expect(from).toBeLessThanOrEqual(0.7);
    expect(to).toBe(1);
  });

  it('holds the rate of all units', () => {
    expect(rateIntervalsAxis([row(0.98, 0.01)], 0.6).from).toBeLessThanOrEqual(0.6);
  });

  it('is not stretched by a unit with few cases', () => {
    const firm = [row(0.95, 0.03)];
    const small = row(0.5, 0.45, { isSmall: true });
    expect(rateIntervalsAxis([...firm, small], 0.95)).toEqual(rateIntervalsAxis(firm, 0.95));
  });

  it('takes the small ones where there are no others, and 0 to 1 where there is nothing', () => {
    expect(rateIntervalsAxis([row(0.5, 0.4, { isSmall: true })], null).from).toBeLessThanOrEqual(0.1);
    expect(rateIntervalsAxis([], null)).toMatchObject({ from: 0, to: 1 });
  });
});

describe('the layout of rates with their intervals', () => {
  const rows = [row(0.8, 0.1), row(0.98, 0.05), row(0.3, 0.25, { isSmall: true })];

  it.each([318, 620, 1100])('keeps dots, names and counts apart within %d px', (width) => {
    const layout = rateIntervalsLayout(width, rows, 0.95, percent);
    const { plot } = layout;
    expect(layout.x(0)).toBeGreaterThanOrEqual(plot.left);
    expect(layout.x(1)).toBeLessThanOrEqual(plot.right);
    for (const { labelX, label } of layout.ticks) {
      expect(labelX - label.length * 3).toBeGreaterThanOrEqual(0);
      expect(labelX + label.length * 3).toBeLessThanOrEqual(width);
    }
    expect(layout.noteRight).toBe(width);
    expect(layout.figureRight).toBeLessThan(width - 60);
    expect(plot.right - plot.left).toBeGreaterThan(width / 3);
  });

  it('puts the dots beside the names, and below them on a narrow canvas', () => {
    const wide = rateIntervalsLayout(700, rows, 0.95, percent);
    expect(Math.abs(wide.middle(1) - wide.textY(1))).toBeLessThan(6);
    const narrow = rateIntervalsLayout(318, rows, 0.95, percent);
    expect(narrow.middle(1)).toBeGreaterThan(narrow.textY(1) + 8);
    expect(narrow.middle(1)).toBeLessThan(narrow.top(2));
  });

  it('says which interval goes on beyond the axis', () => {
    const { beyond } = rateIntervalsLayout(700, rows, 0.95, percent);
    expect(beyond(0)).toEqual({ low: false, high: false });
    expect(beyond(2)).toEqual({ low: true, high: false });
  });
});
