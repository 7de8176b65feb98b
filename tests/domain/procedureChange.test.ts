import { describe, expect, it } from 'vitest';
import { slowedProcedures } from '#src/domain/procedureChange.ts';
import { durations } from './durationRecords.ts';

const LIMITS = new Map<string, { limitDays: number }>();

describe('procedures that take longer than before', () => {
  it('gives the times of both periods and how sure the change is', () => {
    const found = slowedProcedures(
      [durations('A', 'marriage', [[2, 40]])],
      [durations('A', 'marriage', [[4, 38]])],
      LIMITS,
    );
    expect(found).toMatchObject({ comparedCount: 1, tooFewCount: 0 });
    expect(found.slowed).toHaveLength(1);
    expect(found.slowed[0]).toMatchObject({
      procedureCode: 'marriage',
      certainty: 'clear',
      before: { medianDays: 2, resolvedCount: 40 },
      after: { medianDays: 4, resolvedCount: 38 },
    });
  });

  it('puts a sure change of one day before a large one that may be chance', () => {
    const found = slowedProcedures(
      [
        durations('A', 'sure', [[2, 200]]),
        durations('A', 'chance', [
          [5, 6],
          [20, 6],
        ]),
      ],
      [
        durations('A', 'sure', [[3, 200]]),
        durations('A', 'chance', [
          [5, 5],
          [20, 7],
        ]),
      ],
      LIMITS,
    );
    expect(found.slowed.map(({ procedureCode, certainty }) => [procedureCode, certainty])).toEqual([
      ['sure', 'clear'],
      ['chance', 'indistinct'],
    ]);
  });

  it('counts and does not compare a procedure of fewer than ten dossiers in one of the periods', () => {
    const found = slowedProcedures(
      [durations('A', 'rare', [[1, 9]])],
      [durations('A', 'rare', [[30, 50]])],
      LIMITS,
    );
    expect(found).toEqual({ slowed: [], comparedCount: 0, tooFewCount: 1 });
  });

  it('a procedure that was not there before is neither', () => {
    expect(slowedProcedures([], [durations('A', 'new', [[3, 50]])], LIMITS)).toEqual({
      slowed: [],
      comparedCount: 0,
      tooFewCount: 0,
    });
  });

  it('leaves out what became quicker or stayed', () => {
    const found = slowedProcedures(
      [durations('A', 'quicker', [[4, 40]]), durations('A', 'same', [[4, 40]])],
      [durations('A', 'quicker', [[2, 40]]), durations('A', 'same', [[4, 44]])],
      LIMITS,
    );
    expect(found).toMatchObject({ slowed: [], comparedCount: 2 });
  });

  it('a median and a ninth of ten that stayed are not slower, whatever the test says', () => {
    const course = (quick: number, long: number) =>
      durations('A', 'stayed', [
        [2, quick],
        [9, long],
      ]);
    expect(slowedProcedures([course(30, 5)], [course(28, 7)], LIMITS)).toMatchObject({
      slowed: [],
      comparedCount: 1,
    });
  });

  it('a longer tail of dossiers that are quicker on the whole is not slower either', () => {
    const after = durations('A', 'quicker', [
      [1, 35],
      [6, 5],
    ]);
    expect(slowedProcedures([durations('A', 'quicker', [[4, 40]])], [after], LIMITS).slowed).toEqual([]);
  });

  it('a ninth of ten that is not reached any more is a slower one', () => {
    const found = slowedProcedures(
      [durations('A', 'held', [[2, 40]])],
      [durations('A', 'held', [[2, 28]], [[30, -20, 12]])],
      LIMITS,
    );
    expect(found.slowed[0]?.after.p90Days).toEqual({ missing: 'tooFew' });
  });
});
