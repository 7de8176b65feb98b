import { expect, it } from 'vitest';
import { stackedSeries, stackedSeriesOverTime } from '#src/charts/stackedSeries.ts';

const PARTS = [
  { key: 'early', label: 'Trước hạn', tone: 'accent' },
  { key: 'late', label: 'Quá hạn', tone: 'bad' },
] as const;
const BARS = [
  { label: 'An', values: [8, 2] },
  { label: 'Bình', values: [null, null] },
];

it('gives each part its values in the order of the bars, and leaves unknown ones out', () => {
  const { labels, series, stacking } = stackedSeries(BARS, PARTS, 'share');
  expect(labels).toEqual(['An', 'Bình']);
  expect(series).toEqual([
    { name: 'Trước hạn', tone: 'accent', values: [8, null] },
    { name: 'Quá hạn', tone: 'bad', values: [2, null] },
  ]);
  expect(stacking).toBe('share');
});

it('runs over time where the bars are periods', () => {
  expect(stackedSeriesOverTime(BARS, PARTS)).toMatchObject({ isOverTime: true, stacking: 'sum' });
});
