import { describe, expect, it } from 'vitest';
import { type ControlSeries, controlChartAxis, controlChartLayout } from '#src/charts/controlChartLayout.ts';
import { controlPoints } from './controlSeries.ts';

const percent = (value: number) => `${Math.round(value * 1000) / 10}%`;

function layoutOf(width: number, differs: Partial<ControlSeries> = {}) {
  return controlChartLayout(width, 260, {
    points: controlPoints(24),
    target: null,
    minValue: 0,
    maxValue: 1,
    formatTick: percent,
    formatValue: percent,
    targetLabel: undefined,
    meanLabel: undefined,
    ...differs,
  });
}

describe('the layout of a control chart', () => {
  it.each([280, 340, 700, 1100])('keeps points, ticks and labels within %d px', (width) => {
    const { plot, x, y, ticks, periods, endLabels } = layoutOf(width, {
      target: 0.97,
      targetLabel: 'Mục tiêu 97%',
    });
    for (const place of [0, 23]) {
      expect(x(place)).toBeGreaterThan(plot.left);
      expect(x(place)).toBeLessThan(plot.right);
    }
    for (const tick of ticks) {
      expect(tick.y).toBeGreaterThanOrEqual(plot.top);
      expect(tick.y).toBeLessThanOrEqual(plot.bottom);
    }
    expect(y(0.98)).toBeLessThan(y(0.94));
    for (const period of periods) expect(period.x).toBeLessThan(width - 20);
    for (const label of endLabels) expect(label.x + 14 + label.text.length * 6).toBeLessThanOrEqual(width);
  });

  it('names fewer periods where there is less room, and always the last', () => {
    const counts = [1100, 700, 280].map((width) => {
      const { periods } = layoutOf(width);
      expect(periods.at(-1)?.label).toBe('T24/2024');
      const gaps = periods.slice(1).map((period, index) => period.x - (periods[index]?.x ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThan(50);
      return periods.length;
    });
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(new Set(counts).size).toBe(3);
  });

  it('gives each period a strip that ends where the next begins', () => {
    const { strip, plot } = layoutOf(700);
    expect(strip(0).left).toBe(plot.left);
    for (let place = 1; place < 24; place += 1) expect(strip(place).left).toBeCloseTo(strip(place - 1).right);
    expect(strip(23).right).toBe(plot.right);
  });

  it('puts a single point into the middle of a strip as wide as the plot', () => {
    const { x, strip, plot } = layoutOf(340, { points: controlPoints(1) });
    expect(x(0)).toBeCloseTo((plot.left + plot.right) / 2);
    expect(strip(0)).toEqual({ left: plot.left, right: plot.right });
  });

  it('has an axis and periods, and nothing at the end of a line, where nothing is known', () => {
    const unknown = { value: null, mean: null, lower: null, upper: null };
    const { ticks, periods, endLabels } = layoutOf(700, { points: controlPoints(6, () => unknown) });
    expect(ticks.length).toBeGreaterThanOrEqual(3);
    expect(periods.at(-1)?.label).toBe('T6/2024');
    expect(endLabels).toEqual([]);
  });

  it('labels the last known figure where it stands, before a gap with its period', () => {
    const points = controlPoints(6, (place) => ({ value: place > 3 ? null : 0.95 + place / 1000 }));
    const { endLabels, x, y } = layoutOf(700, { points });
    expect(endLabels).toMatchObject([{ of: 'value', text: '95.3% (T4/2024)', x: x(3), y: y(0.953) }]);
  });

  it('moves the labels at the ends of lines apart, from the top in the order of their lines', () => {
    const { endLabels } = layoutOf(1100, { target: 0.961, targetLabel: 'Mục tiêu', meanLabel: 'Bình quân' });
    expect(new Set(endLabels.map(({ of }) => of))).toEqual(new Set(['value', 'mean', 'target']));
    expect(endLabels[0]?.of).toBe('target');
    const gaps = endLabels.slice(1).map((label, index) => label.textY - (endLabels[index]?.textY ?? 0));
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(15);
  });

  it('leaves the names of lines to the key where there is no room beside them', () => {
    const names = { target: 0.97, targetLabel: 'Mục tiêu 97%', meanLabel: 'Bình quân 96%' };
    const narrow = layoutOf(340, names);
    expect(narrow.hasLineNames).toBe(false);
    expect(narrow.endLabels.map(({ of }) => of)).toEqual(['value']);
    expect(layoutOf(700, { ...names, targetLabel: names.targetLabel.repeat(4) }).hasLineNames).toBe(false);
  });

  it('does not name a mean that ends before the last period', () => {
    const points = controlPoints(6, (place) => (place > 3 ? { mean: null } : {}));
    const { endLabels } = layoutOf(1100, { points, meanLabel: 'Bình quân 96%' });
    expect(endLabels.map(({ of }) => of)).toEqual(['value']);
  });
});

describe('the axis that a page writes down', () => {
  it('is the one that is drawn, and holds limits and target', () => {
    const points = controlPoints(3);
    expect(controlChartAxis(points, null, 0, 1)).toEqual({ from: 0.92, to: 1 });
    const { from } = controlChartAxis(points, 0.8, 0, 1);
    expect(from).toBeLessThanOrEqual(0.8);
    expect(layoutOf(700, { points, target: 0.8 }).ticks[0]?.value).toBe(from);
  });

  it('keeps limits that leave what is possible within the bounds', () => {
    const points = controlPoints(3, () => ({ value: 1, upper: 1.04 }));
    expect(controlChartAxis(points, null, 0, 1).to).toBe(1);
  });
});
