import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Formula, indicatorPoints } from '#src/domain/indicator.ts';
import { isKnown, missing } from '#src/domain/missing.ts';
import { toHundredths } from '#src/domain/points.ts';
import { rankUnits } from '#src/domain/ranking.ts';
import { extraToGain, gainOf, indicatorRooms, nextBand, nextRank, planToGain } from '#src/domain/winnable.ts';
import { FORMULA, unit } from '#tests/domain/rankingSamples.ts';

const ON_TIME = { code: 'T1', name: 'Đúng hạn', maxPoints: 20, whenNone: 'notCounted', counts: '' } as const;
const PETITIONS = { code: 'P1', name: 'Phản ánh', maxPoints: 6, whenNone: 'full', counts: '' } as const;
const COUNTED: Formula = {
  ...FORMULA,
  groups: [
    { code: 'T', name: 'Tiến độ', maxPoints: 20, indicators: [ON_TIME] },
    { code: 'P', name: 'Hài lòng', maxPoints: 6, indicators: [PETITIONS] },
  ],
};

describe('points still to be won', () => {
  it('is the maximum less the points, with the successes it would take', () => {
    const row = { unitCode: '1', periodId: '2024-04' } as const;
    const rooms = indicatorRooms(COUNTED, [
      { ...row, indicatorCode: 'T1', numerator: 189, denominator: 208, points: 18.17 },
      { ...row, indicatorCode: 'P1', numerator: 0, denominator: 0, points: 6 },
    ]);
    expect(rooms.map(({ roomPoints, extraToFull }) => [roomPoints, extraToFull])).toEqual([
      [1.83, 19],
      [0, 0],
    ]);
  });

  it('keeps the reason where points or counts are missing, and never makes a 0 of it', () => {
    const [first, second] = indicatorRooms(COUNTED, [
      {
        unitCode: '1',
        periodId: '2024-04',
        indicatorCode: 'T1',
        numerator: 0,
        denominator: 0,
        points: missing('notApplicable'),
      },
    ]);
    expect(first?.roomPoints).toBe(missing('notApplicable'));
    expect(second).toMatchObject({
      points: missing('notReported'),
      roomPoints: missing('notReported'),
      extraToFull: missing('notReported'),
    });
  });
});

describe('the next band', () => {
  const bands = FORMULA.bands;
  it.each([
    [89.58, 'Xuất sắc', 90, 0.42],
    [89.99, 'Xuất sắc', 90, 0.01],
    [79.5, 'Tốt', 80, 0.5],
  ])('from %d', (total, name, goal, lacks) => {
    expect(nextBand(total, bands)).toMatchObject({ band: { name }, totalPoints: goal, gapPoints: lacks });
  });

  it('is none in the best band, and a border between hundredths is rounded up', () => {
    expect(nextBand(90, bands)).toBeNull();
    expect(nextBand(89, [{ code: 'a', name: 'A', minPoints: 89.994 }])?.totalPoints).toBe(90);
  });
});

describe('the next rank', () => {
  const totals = [95.08, 94.22, 94.22, 94.15];
  const units = totals.map((_, index) => unit(`00${index}`, `Xã ${index}`));
  const ranking = rankUnits(
    new Map(units.map((one) => [one.code, one])),
    'commune',
    totals.map((totalPoints, index) => ({
      unitCode: `00${index}`,
      periodId: '2024-04',
      groupPoints: new Map(),
      totalPoints,
    })),
    '2024-04',
    FORMULA,
  );

  it('is shared with those who hold it', () => {
    expect(nextRank(ranking, '003')).toEqual({
      rank: 2,
      holderCodes: ['001', '002'],
      totalPoints: 94.22,
      gapPoints: 0.07,
    });
    expect(nextRank(ranking, '002')).toMatchObject({ rank: 1, gapPoints: 0.86 });
  });

  it('is none for the first and for an unknown unit', () => {
    expect(nextRank(ranking, '000')).toBeNull();
    expect(nextRank(ranking, '999')).toBeNull();
  });
});

describe('the fewest further successes', () => {
  it.each([
    [0.42, 5],
    [0.39, 4],
    [1.83, 19],
    [1.84, null],
    [0, 0],
  ])('189/208 of 20 points, to gain %d', (gain, extra) => {
    expect(extraToGain(ON_TIME, 189, 208, gain)).toBe(extra);
  });

  it.each([
    [0, 0],
    [7, 7],
    [8, 7],
  ])('cannot be added to %d/%d', (numerator, denominator) => {
    expect(extraToGain(ON_TIME, numerator, denominator, 0.01)).toBeNull();
    expect(extraToGain(PETITIONS, numerator, denominator, 0.01)).toBeNull();
  });

  const cases = fc
    .record({
      denominator: fc.integer({ min: 1, max: 50_000 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      maxPoints: fc.constantFrom(2, 4, 6, 10, 12.5, 20),
      gainHundredths: fc.integer({ min: 1, max: 2500 }),
    })
    .map(({ denominator, share, ...rest }) => ({
      ...rest,
      denominator,
      numerator: Math.floor(share * denominator),
    }));

  function gained(maxPoints: number, numerator: number, denominator: number, extra: number): number {
    const rule = { maxPoints, whenNone: 'notCounted' } as const;
    const [before, after] = [0, extra].map((more) => indicatorPoints(rule, numerator + more, denominator));
    if (!isKnown(before) || !isKnown(after)) throw new Error('counted, so scored');
    return toHundredths(after ?? 0) - toHundredths(before ?? 0);
  }

  it('reach the goal, and one fewer does not', () => {
    fc.assert(
      fc.property(cases, ({ maxPoints, numerator, denominator, gainHundredths }) => {
        const rule = { maxPoints, whenNone: 'notCounted' } as const;
        const extra = extraToGain(rule, numerator, denominator, gainHundredths / 100);
        if (extra === null) {
          expect(gained(maxPoints, numerator, denominator, denominator - numerator)).toBeLessThan(
            gainHundredths,
          );
          return;
        }
        expect(numerator + extra).toBeLessThanOrEqual(denominator);
        expect(gained(maxPoints, numerator, denominator, extra)).toBeGreaterThanOrEqual(gainHundredths);
        expect(gained(maxPoints, numerator, denominator, extra - 1)).toBeLessThan(gainHundredths);
      }),
    );
  });

  it('never grow fewer as more is wanted', () => {
    fc.assert(
      fc.property(cases, ({ maxPoints, numerator, denominator, gainHundredths }) => {
        const rule = { maxPoints, whenNone: 'notCounted' } as const;
        const less = extraToGain(rule, numerator, denominator, gainHundredths / 100);
        const more = extraToGain(rule, numerator, denominator, (gainHundredths + 1) / 100);
        if (more !== null) expect(less ?? Infinity).toBeLessThanOrEqual(more);
      }),
    );
  });
});

describe('a way over several indicators', () => {
  const rooms = fc.array(
    fc
      .record({
        denominator: fc.integer({ min: 0, max: 500 }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        maxPoints: fc.constantFrom(2, 4, 6, 20),
      })
      .map(({ denominator, share, maxPoints }) => ({
        denominator,
        maxPoints,
        numerator: Math.floor(share * denominator),
      })),
    { maxLength: 8 },
  );

  it('reaches the goal, and one success fewer at its last step does not', () => {
    fc.assert(
      fc.property(rooms, fc.integer({ min: 1, max: 3000 }), (counted, gainHundredths) => {
        const formula: Formula = {
          ...FORMULA,
          groups: [
            {
              code: 'G',
              name: 'G',
              maxPoints: 100,
              indicators: counted.map(({ maxPoints }, index) => ({
                ...ON_TIME,
                code: `I${index}`,
                maxPoints,
              })),
            },
          ],
        };
        const measures = counted.map(({ numerator, denominator, maxPoints }, index) => ({
          unitCode: '1',
          periodId: '2024-04',
          indicatorCode: `I${index}`,
          numerator,
          denominator,
          points: indicatorPoints({ maxPoints, whenNone: 'notCounted' }, numerator, denominator),
        }));
        const all = indicatorRooms(formula, measures);
        const plan = planToGain(all, gainHundredths / 100);
        const gained = (steps: NonNullable<typeof plan>) =>
          steps.reduce((sum, { room, extra }) => sum + toHundredths(gainOf(room, extra)), 0);
        if (plan === null) {
          const whole = all.map((room) => ({
            room,
            extra: isKnown(room.extraToFull) ? room.extraToFull : 0,
            gainPoints: 0,
          }));
          expect(gained(whole)).toBeLessThan(gainHundredths);
          return;
        }
        expect(gained(plan)).toBeGreaterThanOrEqual(gainHundredths);
        const shorter = plan.map((step, index) =>
          index === plan.length - 1 ? { ...step, extra: step.extra - 1 } : step,
        );
        expect(gained(shorter)).toBeLessThan(gainHundredths);
      }),
    );
  });

  it('takes the weightiest first: 5 at 3/8 of 2, then what is lacking at 10/18 of 4', () => {
    const formula: Formula = {
      ...FORMULA,
      groups: [
        {
          code: 'G',
          name: 'G',
          maxPoints: 6,
          indicators: [
            { ...ON_TIME, code: 'A', maxPoints: 4 },
            { ...ON_TIME, code: 'B', maxPoints: 2 },
          ],
        },
      ],
    };
    const row = { unitCode: '1', periodId: '2024-04' } as const;
    const all = indicatorRooms(formula, [
      { ...row, indicatorCode: 'A', numerator: 10, denominator: 18, points: 2.22 },
      { ...row, indicatorCode: 'B', numerator: 3, denominator: 8, points: 0.75 },
    ]);
    const steps = planToGain(all, 2)?.map(({ room, extra, gainPoints }) => [
      room.indicator.code,
      extra,
      gainPoints,
    ]);
    expect(steps).toEqual([
      ['B', 5, 1.25],
      ['A', 4, 0.89],
    ]);
    expect(planToGain(all, 4)).toBeNull();
  });
});
