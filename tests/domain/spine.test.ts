import { describe, expect, it } from 'vitest';
import type { Formula } from '#src/domain/indicator.ts';
import { missing } from '#src/domain/missing.ts';
import { rankUnits } from '#src/domain/ranking.ts';
import type { IndicatorMeasure } from '#src/domain/serviceIndex.ts';
import { pointsSpine, rateSpine, spineSections } from '#src/domain/spine.ts';
import { FORMULA as PLAIN, unit } from './rankingSamples.ts';

const indicator = (code: string) =>
  ({ code, name: code, maxPoints: 20, whenNone: 'notCounted', counts: '' }) as const;
const FORMULA: Formula = {
  ...PLAIN,
  groups: [
    {
      code: 'A',
      name: 'Nhóm A',
      maxPoints: 60,
      indicators: [indicator('A1'), indicator('A2'), indicator('A3')],
    },
    { code: 'B', name: 'Nhóm B', maxPoints: 40, indicators: [indicator('B1')] },
  ],
};
const CODES = ['001', '002', '003'];

function counts(
  unitCode: string,
  indicatorCode: string,
  numerator: number,
  denominator: number,
): IndicatorMeasure {
  return { unitCode, periodId: '2024-04', indicatorCode, numerator, denominator, points: 0 };
}

const MEASURES = [
  counts('001', 'A1', 60, 100),
  counts('002', 'A1', 95, 100),
  counts('003', 'A1', 95, 100),
  counts('001', 'A2', 99, 100),
  counts('002', 'A2', 60, 100),
  counts('003', 'A2', 60, 100),
  counts('001', 'A3', 2, 9),
  counts('002', 'A3', 90, 100),
  // A department and another level's total are no ground for communes.
  counts('900', 'A1', 0, 1000),
];

function measureOf(code: string) {
  const found = rateSpine(FORMULA, CODES, MEASURES, '001').find((measure) => measure.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
}

describe('a unit on the ground of all units', () => {
  it('is compared with all cases together, units of other levels left out', () => {
    const found = measureOf('A1');
    expect(found.own).toEqual({ value: 0.6, numerator: 60, denominator: 100 });
    expect(found.whole).toMatchObject({ numerator: 250, denominator: 300 });
    expect(found.spread).toMatchObject({ least: 0.6, median: 0.95, greatest: 0.95 });
    expect(found.unitCount).toBe(3);
  });

  it('stands clearly below or above where the intervals part', () => {
    expect(measureOf('A1').standing).toBe('below');
    expect(measureOf('A2').standing).toBe('above');
  });

  it('is not judged by a handful of cases', () => {
    expect(measureOf('A3').standing).toEqual(missing('tooFew'));
  });

  it('has no figure where nothing was reported', () => {
    const found = measureOf('B1');
    expect(found.own.value).toEqual(missing('notReported'));
    expect(found.whole.value).toEqual(missing('notReported'));
    expect(found.standing).toEqual(missing('notReported'));
  });
});

describe('the sections of the spine', () => {
  it('are strengths, weaknesses and what cannot be judged, in that order', () => {
    const sections = spineSections(rateSpine(FORMULA, CODES, MEASURES, '001'));
    expect(sections.map(({ section, measures }) => [section, measures.map(({ code }) => code)])).toEqual([
      ['strengths', ['A2']],
      ['weaknesses', ['A1']],
      ['unjudged', ['A3', 'B1']],
    ]);
  });

  it('list the worst weakness last', () => {
    const measures = [
      ...MEASURES,
      counts('001', 'B1', 50, 100),
      counts('002', 'B1', 10, 100),
      counts('003', 'B1', 99, 100),
    ];
    const weak = rateSpine(FORMULA, CODES, measures, '002');
    const weaknesses = spineSections(weak).find(({ section }) => section === 'weaknesses');
    expect(weaknesses?.measures.map(({ code }) => code)).toEqual(['A2', 'B1']);
  });
});

describe('equal leads', () => {
  it('are ordered by the points of the index they cost, whatever the order of the formula', () => {
    // Nobody is worse on A1, A2 and B1: the lead is −1 on each.
    const measures = ['A1', 'A2', 'B1'].flatMap((code, place) => [
      counts('001', code, 10 + place, 100),
      counts('002', code, 80, 100),
    ]);
    const maximum = { A1: 5, A2: 20, B1: 10 } as const;
    const formula = {
      ...FORMULA,
      groups: FORMULA.groups.map((group) => ({
        ...group,
        indicators: group.indicators.map((one) => ({
          ...one,
          maxPoints: one.code === 'A1' || one.code === 'A2' || one.code === 'B1' ? maximum[one.code] : 0,
        })),
      })),
    };
    const weak = spineSections(rateSpine(formula, CODES, measures, '001')).find(
      ({ section }) => section === 'weaknesses',
    );
    expect(weak?.measures.map(({ code }) => code)).toEqual(['A1', 'B1', 'A2']);
  });
});

describe('points without counts', () => {
  it('are shown against the mean of all units, without a judgement', () => {
    const score = (unitCode: string, a: number) => ({
      unitCode,
      periodId: '2024-04',
      groupPoints: new Map([['A', a]]),
      totalPoints: a,
    });
    const units = new Map(['001', '002'].map((code) => [code, unit(code, code)]));
    const ranking = rankUnits(units, 'commune', [score('001', 40), score('002', 50)], '2024-04', FORMULA);
    const [a, b] = pointsSpine(FORMULA, ranking, '001');
    expect(a).toMatchObject({ own: { value: 40 }, whole: { value: 45 }, standing: missing('notApplicable') });
    expect(b).toMatchObject({
      own: { value: missing('notReported') },
      whole: { value: missing('notReported') },
    });
  });
});
