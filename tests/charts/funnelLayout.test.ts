import { describe, expect, it } from 'vitest';
import { type FunnelCurvePoint, type FunnelDot, funnelLayout } from '#src/charts/funnelLayout.ts';

const dot = (key: string, count: number, rate: number, known: Partial<FunnelDot> = {}): FunnelDot => ({
  key,
  label: `Xã ${key}`,
  count,
  rate,
  place: 'within',
  isMarked: false,
  ...known,
});

const limits = (count: number, reach: number): FunnelCurvePoint => ({
  count,
  near: { lower: 0.97 - reach, upper: Math.min(1, 0.97 + reach) },
  far: { lower: 0.97 - 1.6 * reach, upper: Math.min(1, 0.97 + 1.6 * reach) },
});

const CURVE = [limits(1, 0.6), limits(50, 0.05), limits(400, 0.02)];
const DOTS = [
  dot('a', 200, 0.98),
  dot('b', 400, 0.96),
  dot('c', 210, 0.91, { place: 'farBelow' }),
  dot('d', 6, 0.95, { place: 'few' }),
];

describe('the layout of a funnel', () => {
  const layout = funnelLayout(900, DOTS, CURVE, 0.97);

  it('stands larger units further right and better rates higher, within the plot', () => {
    const { plot, x, y } = layout;
    expect(x(400)).toBeGreaterThan(x(200));
    expect(y(0.91)).toBeGreaterThan(y(0.98));
    for (const { count, rate } of DOTS) {
      expect(x(count)).toBeGreaterThanOrEqual(plot.left);
      expect(x(count)).toBeLessThanOrEqual(plot.right);
      expect(y(rate)).toBeGreaterThanOrEqual(plot.top);
      expect(y(rate)).toBeLessThanOrEqual(plot.bottom);
    }
  });

  it('begins cases at 0, and cuts the axis of rates at the units rather than at the limits', () => {
    expect(layout.x(0)).toBe(layout.plot.left);
    expect(layout.rateFrom).toBeGreaterThan(0.85);
    expect(layout.rateFrom).toBeLessThanOrEqual(0.91);
    expect(layout.yTicks.at(-1)).toBe(1);
  });

  it('does not cut the axis where a unit stands at 0', () => {
    expect(funnelLayout(900, [...DOTS, dot('zero', 2, 0)], CURVE, 0.97).rateFrom).toBe(0);
  });

  it('names units that stand out or are marked, and no others', () => {
    expect(layout.names.map(({ key }) => key)).toEqual(['c']);
    const marked = DOTS.map((one) => (one.key === 'a' ? { ...one, isMarked: true } : one));
    expect(funnelLayout(900, marked, CURVE, 0.97).names.map(({ key }) => key)).toEqual(['a', 'c']);
  });

  it('writes at the end of the lines what has room, the centre first', () => {
    const lines = layout.lineLabels;
    expect(lines[0]?.line).toBe('centre');
    for (const [place, one] of lines.entries())
      for (const other of lines.slice(place + 1))
        expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(15);
  });

  it('gives the room of those words to the plot on a narrow screen', () => {
    const narrow = funnelLayout(320, DOTS, CURVE, 0.97);
    expect(narrow.lineLabels).toEqual([]);
    expect(narrow.plot.right).toBeGreaterThan(300);
    expect(narrow.height).toBeLessThan(layout.height);
  });

  it('draws units that are thousands with smaller marks', () => {
    const many = Array.from({ length: 1000 }, (_, place) => dot(`${place}`, 100 + place, 0.97));
    expect(funnelLayout(900, many, CURVE, 0.97).markScale).toBeLessThan(layout.markScale);
  });

  it('draws the units where there are no limits', () => {
    const bare = funnelLayout(900, DOTS, [], 0.97);
    expect(bare).toMatchObject({ nearBand: '', farLines: ['', ''], lineLabels: [] });
  });
});
