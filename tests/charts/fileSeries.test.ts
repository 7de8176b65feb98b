import { describe, expect, it } from 'vitest';
import type { FunnelDot } from '#src/charts/funnelLayout.ts';
import { funnelPlane } from '#src/charts/funnelPlane.ts';
import { tableTints } from '#src/charts/heatTints.ts';
import { intervalSeries } from '#src/charts/intervalSeries.ts';
import { rankSeries } from '#src/charts/rankSeries.ts';
import type { WaterfallStep } from '#src/charts/waterfallLayout.ts';
import { waterfallSeries } from '#src/charts/waterfallSeries.ts';

describe('charts as a presentation program draws them', () => {
  it('ranks over time stand on an axis of ranks, and those highlighted stand out', () => {
    const line = { key: '1', label: 'Phước Long', ranks: [4, null, 1], highlight: 'up' } as const;
    const { isRank, series } = rankSeries(
      ['2/2024', '3/2024', '4/2024'],
      [line, { ...line, highlight: null }],
    );
    expect(isRank).toBe(true);
    expect(series[0]).toEqual({ name: 'Phước Long', values: [4, null, 1], tone: 'good' });
    expect(series[1]).not.toHaveProperty('tone');
  });

  it('a change is told by its groups, each from 0, without what is not known', () => {
    const step = (kind: WaterfallStep['kind'], label: string, from: number, to: number, isKnown = true) => ({
      ...{ key: label, kind, label, from, to, isKnown },
      ...{ figure: '', counts: '' },
    });
    const { labels, series } = waterfallSeries(
      [
        step('total', 'Trước', 90, 90),
        step('group', 'Số hóa', 90, 88),
        step('part', 'Kết quả điện tử', 90, 89),
        step('group', 'Hài lòng', 88, 88, false),
        step('total', 'Sau', 88, 88),
      ],
      'Thay đổi',
      'points',
    );
    expect(labels).toEqual(['Số hóa', 'Hài lòng']);
    expect(series).toEqual([{ name: 'Thay đổi', values: [-2, null] }]);
  });

  it('an interval of ranks covers exactly its ranks', () => {
    const { labels, series } = intervalSeries(
      [{ label: 'Châu Hòa', best: 3, worst: 7, range: '3–7' }],
      'Khoảng',
    );
    expect(labels).toEqual(['Châu Hòa (3–7)']);
    expect(series.map(({ tone, values }) => [tone, values])).toEqual([
      ['none', [2]],
      ['accentSoft', [5]],
    ]);
  });

  it('a funnel names who lies outside its limits or is marked', () => {
    const dot = (label: string, place: FunnelDot['place'], isMarked = false): FunnelDot => ({
      ...{ key: label, label, count: 200, rate: 0.9, place, isMarked },
    });
    const curve = [{ count: 100, near: { lower: 0.9, upper: 1 }, far: { lower: 0.85, upper: 1 } }];
    const { groups, lines } = funnelPlane(
      [dot('Hưng Phong', 'farBelow'), dot('Tân Hào', 'within'), dot('Bình Hòa', 'within', true)],
      curve,
      0.98,
      { across: 'Số hồ sơ', up: 'Tỷ lệ' },
    );
    expect(groups.map(({ dots }) => dots.filter(({ isNamed }) => isNamed).map(({ name }) => name))).toEqual([
      ['Hưng Phong'],
      ['Bình Hòa'],
    ]);
    expect(lines).toHaveLength(5);
  });

  it('a funnel without limits has dots alone', () => {
    expect(funnelPlane([], [], 0.98, { across: '', up: '' })).toMatchObject({ groups: [], lines: [] });
  });

  it('a table is tinted like its heat map, but for sums and gaps', () => {
    const cell = (level: 0 | 4 | null, isSmall = false) => ({ level, text: '', isSmall });
    const tints = tableTints(
      [{ cells: [cell(4), cell(4), cell(4, true), cell(null)] }],
      1,
      (column) => column === 0,
    );
    expect(tints).toEqual([[null, null, 0.92, 0.05, null]]);
  });
});
