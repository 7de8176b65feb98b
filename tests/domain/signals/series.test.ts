import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import { pointsSinceBreak } from '#src/domain/signals/series.ts';

const GAP = missing('notReported');

function ids(periodIds: readonly string[], breaks: readonly string[], at: string): string[] {
  const points = periodIds.map((periodId) => ({ periodId, value: 1 }));
  return pointsSinceBreak({ points, breaks }, at).map(
    ({ periodId, value }) => `${periodId}${value === 1 ? '' : '?'}`,
  );
}

describe('the points a signal rests on', () => {
  it('run from the first to the period asked, in order, with gaps', () => {
    expect(ids(['2024-02', '2023-11', '2024-03'], [], '2024-04')).toEqual([
      '2023-11',
      '2023-12?',
      '2024-01?',
      '2024-02',
      '2024-03',
      '2024-04?',
    ]);
  });

  it('begin with the last break up to that period', () => {
    const months = ['2023-12', '2024-01', '2024-02', '2024-03'];
    expect(ids(months, ['2024-01', '2024-02'], '2024-03')).toEqual(['2024-02', '2024-03']);
    expect(ids(months, ['2024-02'], '2024-01')).toEqual(['2023-12', '2024-01']);
    expect(ids(months, ['2023-06'], '2024-01')).toEqual(['2023-12', '2024-01']);
    expect(ids(months, ['2024-05'], '2024-05')).toEqual(['2024-05?']);
  });

  it('leave later points and periods of another kind out', () => {
    expect(ids(['2024-01', '2024-Q1', '2024', '2024-03'], ['2024'], '2024-02')).toEqual([
      '2024-01',
      '2024-02?',
    ]);
    expect(ids(['2023-Q3', '2024-Q1'], [], '2024-Q1')).toEqual(['2023-Q3', '2023-Q4?', '2024-Q1']);
  });

  it('a series without points is one gap', () => {
    expect(pointsSinceBreak({ points: [], breaks: [] }, '2024-04')).toEqual([
      { periodId: '2024-04', value: GAP },
    ]);
  });

  it('no period, and a period listed twice, are a programmer’s error', () => {
    expect(() => ids([], [], 'April')).toThrow(RangeError);
    expect(() => ids(['2024-01', '2024-01'], [], '2024-01')).toThrow(RangeError);
  });
});
