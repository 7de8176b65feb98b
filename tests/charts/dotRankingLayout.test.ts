import { describe, expect, it } from 'vitest';
import { axisStart, type DotRow, dotRankingLayout, groupRuns } from '#src/charts/dotRankingLayout.ts';

function row(key: string, rank: number, value: number): DotRow {
  return { key, rank, name: key, label: key, value, valueLabel: '', interval: null, isConcern: false };
}
const ROWS = [row('a', 1, 95), row('b', 2, 91), row('c', 3, 82.3)];
const BANDS = [
  { label: 'Xuất sắc từ 90', from: 90 },
  { label: 'Tốt từ 80', from: 80 },
  { label: 'Yếu từ 0', from: 0 },
];

const ALL = { change: true, ranks: true };

describe('the dot ranking', () => {
  it('begins its axis at a round number below the lowest dot and stays within the maximum', () => {
    expect(axisStart(ROWS)).toBe(80);
    expect(axisStart([row('a', 1, 0.4)])).toBe(0);
    expect(axisStart([])).toBe(0);
  });

  it('places better units further right and higher up', () => {
    const layout = dotRankingLayout(ROWS, BANDS, 100, 3, 900, ALL);
    expect(layout.x(95)).toBeGreaterThan(layout.x(91));
    expect(layout.y(0)).toBeLessThan(layout.y(1));
    expect(layout.x(82.3)).toBeGreaterThanOrEqual(layout.plot.left);
    expect(layout.x(95)).toBeLessThanOrEqual(layout.plot.right);
  });

  it('shows the bands in view side by side without a gap', () => {
    const { bands, plot } = dotRankingLayout(ROWS, BANDS, 100, 3, 900, ALL);
    expect(bands.map(({ label }) => label)).toEqual(['Xuất sắc từ 90', 'Tốt từ 80']);
    expect(bands[0]?.right).toBeCloseTo(plot.right);
    expect(bands[0]?.left).toBeCloseTo(bands[1]?.right ?? 0);
    expect(bands[1]?.left).toBeCloseTo(plot.left);
  });

  it('leaves change and intervals to the table on a narrow screen', () => {
    const layout = dotRankingLayout(ROWS, BANDS, 100, 3, 360, ALL);
    expect(layout.change).toBeNull();
    expect(layout.ranks).toBeNull();
    expect(layout.plot.right).toBeGreaterThan(layout.plot.left + 100);
  });

  it('gives the room of empty columns to the dots', () => {
    const bare = dotRankingLayout(ROWS, BANDS, 100, 3, 900, { change: false, ranks: false });
    expect(bare.plot.right).toBeGreaterThan(dotRankingLayout(ROWS, BANDS, 100, 3, 900, ALL).plot.right);
    expect([bare.change, bare.ranks]).toEqual([null, null]);
  });

  it('stays finite for one unit and for none', () => {
    for (const rows of [[row('a', 1, 90)], []]) {
      const layout = dotRankingLayout(rows, BANDS, 100, rows.length, 900, ALL);
      expect([layout.x(90), layout.y(0), layout.rankX(1), layout.height].every(Number.isFinite)).toBe(true);
    }
  });

  it('draws a block for neighbours that cannot be told apart, and none for one alone', () => {
    expect(
      groupRuns(ROWS, [
        ['a', 'b'],
        ['c', 'not drawn'],
      ]),
    ).toEqual([[0, 1]]);
  });
});
