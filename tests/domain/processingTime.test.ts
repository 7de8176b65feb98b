import { describe, expect, it } from 'vitest';
import type { DurationRecord } from '#src/domain/duration.ts';
import { medianDaysSeries } from '#src/domain/durationSeries.ts';
import { isMissing, missing } from '#src/domain/missing.ts';
import { ageClass, openAgeing, overdueCount } from '#src/domain/openAgeing.ts';
import { composedDurations, processingTime } from '#src/domain/processingTime.ts';

/** Resolved after 2, 2, 3 and 8 days; one open since 10 days, 5 beyond its date. */
function durations(known: Partial<DurationRecord> = {}): DurationRecord {
  return {
    unitCode: '1',
    procedureCode: 'a',
    periodId: '2024-04',
    resolved: [
      { days: 2, count: 2 },
      { days: 3, count: 1 },
      { days: 8, count: 1 },
    ],
    open: [{ ageDays: 10, daysToDue: -5, count: 1 }],
    ...known,
  };
}

const LIMITS = new Map([
  ['a', { limitDays: 5 }],
  ['b', { limitDays: 10 }],
  ['free', { limitDays: missing('notApplicable') }],
]);

describe('processing time', () => {
  it('counts the open ones in: the median of the resolved alone would be 2.5, their mean 3.75', () => {
    expect(processingTime([durations()], LIMITS)).toMatchObject({
      resolvedCount: 4,
      openCount: 1,
      medianDays: 3,
      closedMeanDays: 3.75,
    });
  });

  it('is longer when the hard ones are left open, which the mean of the closed hides', () => {
    const hiding = durations({
      resolved: [{ days: 2, count: 4 }],
      open: [{ ageDays: 20, daysToDue: -15, count: 6 }],
    });
    const found = processingTime([hiding], LIMITS);
    expect(found).toMatchObject({ medianDays: missing('tooFew'), closedMeanDays: 2 });
  });

  it('measures each dossier against its own limit: 8 of 5 days and 12 of 10 are beyond, 8 of 10 is not', () => {
    const a = durations({ open: [] });
    const b = durations({
      procedureCode: 'b',
      resolved: [
        { days: 8, count: 3 },
        { days: 12, count: 1 },
      ],
      open: [],
    });
    const found = processingTime([a, b], LIMITS);
    expect(isMissing(found) || isMissing(found.beyondLimit) ? null : found.beyondLimit.share).toBeCloseTo(
      2 / 8,
    );
  });

  it('has no share beyond a limit where the law sets none', () => {
    expect(processingTime([durations({ procedureCode: 'free' })], LIMITS)).toMatchObject({
      medianDays: 3,
      beyondLimit: missing('notApplicable'),
    });
  });

  it('of nothing says why: not reported, or no dossier at all', () => {
    expect(processingTime([], LIMITS)).toEqual(missing('notReported'));
    expect(processingTime([durations({ resolved: missing('notReported') })], LIMITS)).toEqual(
      missing('notReported'),
    );
    expect(processingTime([durations({ resolved: [], open: [] })], LIMITS)).toEqual(
      missing('zeroDenominator'),
    );
  });
});

describe('a quarter', () => {
  const months = ['2024-01', '2024-02', '2024-03'];
  const ofMonths = (unitCode: string, ids: readonly string[]) =>
    ids.map((periodId) => durations({ unitCode, periodId }));

  it('takes what its months resolved, and what stood open at the end of the last', () => {
    const { records } = composedDurations(ofMonths('1', months), months);
    expect(processingTime(records, LIMITS)).toMatchObject({ resolvedCount: 12, openCount: 1 });
  });

  it('has no figures of a unit that did not report one of its months, and names it', () => {
    const found = composedDurations([...ofMonths('1', months), ...ofMonths('2', ['2024-01'])], months);
    expect(found.incompleteUnits).toEqual(['2']);
    expect(new Set(found.records.map(({ unitCode }) => unitCode))).toEqual(new Set(['1']));
  });

  it('a month is itself, whatever else stands in the document', () => {
    const { records } = composedDurations(ofMonths('1', months), ['2024-02']);
    expect(records.map(({ periodId }) => periodId)).toEqual(['2024-02']);
  });

  it('has its place in the run of medians', () => {
    const series = medianDaysSeries(
      ofMonths('1', months),
      LIMITS,
      [
        { id: '2023-Q4', monthIds: ['2023-10', '2023-11', '2023-12'] },
        { id: '2024-Q1', monthIds: months },
      ],
      { code: '1', unitCodes: ['1'], breaks: [] },
    );
    expect(series.points).toEqual([
      { periodId: '2023-Q4', value: missing('notReported') },
      { periodId: '2024-Q1', value: 3 },
    ]);
  });
});

describe('the age of what is open', () => {
  it.each([
    [3, 'withinLimit'],
    [2, 'dueSoon'],
    [0, 'dueSoon'],
    [-1, 'overdueTo5'],
    [-5, 'overdueTo5'],
    [-6, 'overdueTo15'],
    [-15, 'overdueTo15'],
    [-16, 'overdueOver15'],
  ] as const)('with %i working days to go is %s', (daysToDue, expected) => {
    expect(ageClass(daysToDue)).toBe(expected);
  });

  it('is counted class by class; what was not reported is left out', () => {
    const ageing = openAgeing([
      durations({
        open: [
          { ageDays: 1, daysToDue: 4, count: 7 },
          { ageDays: 9, daysToDue: -4, count: 2 },
          { ageDays: 30, daysToDue: -25, count: 1 },
        ],
      }),
      durations({ open: missing('notReported') }),
    ]);
    expect(ageing).toEqual({
      withinLimit: 7,
      dueSoon: 0,
      overdueTo5: 2,
      overdueTo15: 0,
      overdueOver15: 1,
    });
    expect(overdueCount(ageing)).toBe(3);
  });
});
