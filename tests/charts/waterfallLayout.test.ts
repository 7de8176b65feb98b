import { describe, expect, it } from 'vitest';
import { arrowBar, type WaterfallStep, waterfallLayout } from '#src/charts/waterfallLayout.ts';

function step(from: number, to: number, counts = ''): WaterfallStep {
  return { key: `${from}-${to}`, kind: 'group', label: '', from, to, figure: '', counts, isKnown: true };
}

describe('the layout of the waterfall', () => {
  it('holds the whole run between its edges and says where the axis is cut', () => {
    const steps = [step(91.3, 91.3), step(91.3, 89.6), step(89.6, 88.1)];
    const { x, plot, axisFrom } = waterfallLayout(1200, steps);
    for (const points of [91.3, 89.6, 88.1]) {
      expect(x(points)).toBeGreaterThan(plot.left);
      expect(x(points)).toBeLessThan(plot.right);
    }
    expect(axisFrom).toBeGreaterThan(80);
    expect(axisFrom).toBeLessThan(88.1);
  });

  it('never begins below 0', () => {
    expect(waterfallLayout(1200, [step(0, 0), step(0, 5)]).axisFrom).toBe(0);
  });

  it('keeps a width where nothing changed', () => {
    const { x } = waterfallLayout(1200, [step(90, 90), step(90, 90)]);
    expect(Number.isFinite(x(90))).toBe(true);
  });

  it('has a column of counts where there are any, and stacks on a narrow screen', () => {
    expect(waterfallLayout(1200, [step(1, 2)]).countsX).toBeNull();
    expect(waterfallLayout(1200, [step(1, 2, '1/2 → 2/2')]).countsX).not.toBeNull();
    const narrow = waterfallLayout(390, [step(1, 2, '1/2 → 2/2')]);
    expect(narrow).toMatchObject({ isStacked: true, countsX: null });
    expect(narrow.plot.right).toBeLessThanOrEqual(390);
  });
});

describe('a bar with a point', () => {
  it('points to where the run goes', () => {
    expect(arrowBar(100, 200, 50, 14)).toContain('L200 50');
    expect(arrowBar(200, 100, 50, 14)).toContain('L100 50');
  });

  it('is all point where it is short', () => {
    expect(arrowBar(100, 103, 50, 14)).toBe('M100 43L100 43L103 50L100 57L100 57Z');
  });
});
