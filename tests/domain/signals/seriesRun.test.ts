import { describe, expect, it } from 'vitest';
import { isMissing, missing } from '#src/domain/missing.ts';
import { seriesRun } from '#src/domain/signals/seriesRun.ts';
import { seriesSignal } from '#src/domain/signals/seriesSignal.ts';
import { countSeries, month, valueSeries } from './monthly.ts';

const HABIT = [50, 52, 49, 51, 50, 53, 48, 51, 50, 52, 49, 51];

function months(count: number): string[] {
  return Array.from({ length: count }, (_, place) => month(place));
}

describe('a run with the signal of every point', () => {
  it('agrees at its end with the signal of the series', () => {
    const series = valueSeries([...HABIT, 30]);
    const last = seriesRun(series, months(13)).at(-1);
    const signal = seriesSignal(series, month(12));
    expect(last?.limits).toEqual(signal.limits);
    expect(last?.kind).toBe('concern');
    expect(isMissing(signal.variation) ? null : signal.variation.cause).toEqual(last?.cause);
    expect(last?.crossed).toBe(isMissing(signal.limits) ? null : signal.limits.lower);
  });

  it('marks all of a run, back to its beginning', () => {
    const run = seriesRun(valueSeries([60, 61, 62, 60, 61, 40, 41, 42, 43, 44, 45, 46]), months(12));
    const rising = run.filter(({ cause }) => cause !== null).map(({ periodId }) => periodId);
    expect(rising).toEqual(expect.arrayContaining(months(12).slice(-7)));
  });

  it('has no limits and no signal before a break, and starts anew behind it', () => {
    const series = valueSeries([10, 90, 10, ...HABIT], { breaks: [month(3)] });
    const run = seriesRun(series, months(15));
    expect(run.slice(0, 3).map(({ value, limits }) => [value, limits])).toEqual([
      [10, missing('tooFew')],
      [90, missing('tooFew')],
      [10, missing('tooFew')],
    ]);
    expect(run.slice(3).every(({ limits }) => !isMissing(limits) && limits.mean > 45)).toBe(true);
  });

  it('leaves a gap a gap, and a handful of cases unjudged', () => {
    const gap = seriesRun(valueSeries([50, missing('notReported'), 51]), months(3));
    expect(gap[1]).toMatchObject({ value: missing('notReported'), cause: null, kind: 'commonCause' });
    const pairs = Array.from({ length: 12 }, () => [98, 100] as const);
    const run = seriesRun(countSeries([...pairs, [2, 9]]), months(13));
    expect(run.at(-1)).toMatchObject({ numerator: 2, denominator: 9, cause: null });
  });

  it('of nothing is empty', () => {
    expect(seriesRun(valueSeries([]), [])).toEqual([]);
  });
});

describe('a figure with a floor', () => {
  it('has no limit below it', () => {
    const counts = [3, 6, 2, 7, 1, 5, 3, 8, 2, 6, 4, 5];
    const free = seriesSignal(valueSeries(counts), month(11));
    const floored = seriesSignal(valueSeries(counts, { floor: 0 }), month(11));
    expect(isMissing(free.limits) ? null : free.limits.lower).toBeLessThan(0);
    expect(isMissing(floored.limits) ? null : floored.limits.lower).toBe(0);
  });

  it('that mostly stands on its floor signals only beyond its limits: months of 0 come in rows by chance', () => {
    const mostlyNone = [1, 0, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0];
    const lower = { betterDirection: 'lower', floor: 0 } as const;
    expect(seriesSignal(valueSeries(mostlyNone, lower), month(11)).variation).toMatchObject({
      kind: 'commonCause',
    });
    expect(seriesSignal(valueSeries([...mostlyNone, 9], lower), month(12)).variation).toMatchObject({
      kind: 'concern',
      cause: { rule: 'outsideLimit' },
    });
  });
});

describe('a figure in whole days', () => {
  const medians = [1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2];

  it('that moved by one day has not changed: it cannot move by less', () => {
    const days = { betterDirection: 'lower', floor: 0, resolution: 1 } as const;
    const signal = seriesSignal(valueSeries(medians, days), month(12));
    expect(signal.variation).toMatchObject({ kind: 'commonCause' });
    expect(signal.trend).toMatchObject({ direction: 'noChange' });
    expect(seriesSignal(valueSeries([...medians, 4], days), month(13)).variation).toMatchObject({
      kind: 'concern',
    });
  });

  it('that mostly stands on one day signals only beyond its limits: rows of that day come by chance', () => {
    const days = { betterDirection: 'lower', floor: 0, resolution: 1 } as const;
    const steady = [3, 3, 2, ...Array.from({ length: 9 }, () => 2)];
    expect(seriesSignal(valueSeries(steady, days), month(11)).variation).toMatchObject({
      kind: 'commonCause',
    });
  });
});
