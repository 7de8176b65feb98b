import { describe, expect, it } from 'vitest';
import type { Catalog } from '#src/domain/catalog.ts';
import { missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import { shiftPeriodId } from '#src/domain/period.ts';
import { ratingsByUnit } from '#src/domain/ratings.ts';
import type { SatisfactionRecord } from '#src/domain/satisfaction.ts';
import { communeRuns } from '#src/pages/satisfaction/communeRuns.model.ts';
import { drawnUnits } from '#src/pages/satisfaction/drawnUnits.ts';
import { judgedUnits, ratedShare } from '#src/pages/satisfaction/judgedUnits.model.ts';
import { levelTones } from '#src/pages/satisfaction/levelTones.ts';
import { makeUp } from '#src/pages/satisfaction/makeUp.model.ts';
import { measureChoice } from '#src/pages/satisfaction/measureChoice.model.ts';
import { petitionsView, yearOfMonths } from '#src/pages/satisfaction/petitions.model.ts';
import { rateRuns } from '#src/pages/satisfaction/rateRuns.model.ts';
import { clearlyBelow, ratingsView } from '#src/pages/satisfaction/satisfaction.model.ts';
import {
  pointsRuns,
  satisfactionGroup,
  satisfactionIndex,
} from '#src/pages/satisfaction/satisfactionIndex.model.ts';
import { newestSurveys } from '#src/pages/satisfaction/surveys.model.ts';
import { LEVELS, told } from '#tests/domain/satisfactionSamples.ts';
import { catalogOf, unitOf } from '#tests/feeds/samples.ts';

/** Twenty months that end with April 2024, of which the last may be open. */
function months(isLastOpen = false): Period[] {
  return Array.from({ length: 20 }, (_, place): Period => {
    const id = shiftPeriodId('2024-04', place - 19) ?? '';
    const closedAt = isLastOpen && place === 19 ? null : '2024-05-02T07:30:00+07:00';
    return { id, kind: 'month', from: `${id}-01`, to: `${id}-28`, closedAt };
  });
}

const UNITS = [unitOf('1'), unitOf('2'), unitOf('3')];

function catalog(periods: readonly Period[] = months(), isAboutSatisfaction = true): Catalog {
  const base = catalogOf();
  return {
    ...base,
    periods,
    ratingLevels: LEVELS,
    formulas: base.formulas.map((formula) => ({
      ...formula,
      groups: formula.groups.map((group) =>
        isAboutSatisfaction && group.code === 'MDHL' ? { ...group, topic: 'satisfaction' } : group,
      ),
    })),
  };
}

const APRIL = months().at(-1);
if (!APRIL) throw new Error('the sample has months');

/** Steady months around 96 of 100, with one last month of its own. */
function steady(unitCode: string, last: readonly [number, number, number]): SatisfactionRecord[] {
  return months().map(({ id }, place) => {
    const satisfied = 95 + (place % 3);
    const ratings = place === 19 ? last : ([satisfied, 0, 100 - satisfied] as const);
    return told(unitCode, ratings, { periodId: id });
  });
}

const byUnit = (records: readonly SatisfactionRecord[]) => ratingsByUnit(records, LEVELS);

describe('the ratings of a period', () => {
  const view = ratingsView(
    catalog(),
    [...UNITS, unitOf('4'), unitOf('5'), unitOf('6', { kind: 'department' })],
    APRIL,
    byUnit([
      told('1', [90, 6, 4]),
      told('2', [40, 10, 50]),
      told('3', [1, 0, 1]),
      told('4', [0, 0, 0]),
      told('5', null),
      told('6', [0, 0, 500]),
      told('900', [0, 0, 500]),
    ]),
  );

  it('add up the units that are compared, and neither departments nor the locality itself', () => {
    expect(view.whole.ratings).toMatchObject({ satisfied: 147, total: 202 });
    expect(view.reportedCount).toBe(4);
  });

  it('list the lowest share first, then few ratings, none, and what was not reported', () => {
    expect(view.rated.map(({ unit }) => unit.code)).toEqual(['2', '1', '3', '4', '5']);
  });

  it('tell apart only what the intervals allow', () => {
    expect(clearlyBelow(view).map(({ unit }) => unit.code)).toEqual(['2']);
    expect(view.rated.map(({ standing }) => standing)).toEqual([
      'below',
      'above',
      missing('tooFew'),
      missing('zeroDenominator'),
      missing('notReported'),
    ]);
  });
});

describe('the runs of the satisfied share', () => {
  const records = [...steady('1', [96, 0, 4]), ...steady('2', [70, 0, 30])];

  it('add up all units for the whole', () => {
    const { whole } = rateRuns(catalog(), UNITS, months(), byUnit(records), UNITS);
    expect(whole.at(-1)).toMatchObject({ numerator: 166, denominator: 200 });
    expect(whole).toHaveLength(20);
  });

  it('put a concern first, then the lowest, then what was not reported', () => {
    const runs = rateRuns(catalog(), UNITS, months(), byUnit(records), UNITS);
    const found = communeRuns(UNITS, APRIL, runs, ['3']);
    expect(found.all.map(({ unit, last }) => [unit.code, last.kind])).toEqual([
      ['2', 'concern'],
      ['1', 'commonCause'],
      ['3', 'commonCause'],
    ]);
    expect(found.concerned.map(({ unit }) => unit.code)).toEqual(['2']);
    expect(found.judgedCount).toBe(2);
    expect(found.all.map(({ isMarked }) => isMarked)).toEqual([false, false, true]);
  });

  it('put a concern before a unit that is lower and always was', () => {
    const low = months().map(({ id }, place) => {
      const satisfied = 40 + (place % 3);
      return told('3', [satisfied, 0, 100 - satisfied], { periodId: id });
    });
    const runs = rateRuns(catalog(), UNITS, months(), byUnit([...records, ...low]), UNITS);
    const found = communeRuns(UNITS, APRIL, runs, []);
    expect(found.all.map(({ unit }) => unit.code)).toEqual(['2', '3', '1']);
  });

  it('show an open month without judging it, and keep it out of the limits', () => {
    const periods = months(true);
    const open = rateRuns(catalog(periods), UNITS, periods, byUnit(records), UNITS);
    const run = open.ofUnit.get('2') ?? [];
    expect(run.at(-1)).toMatchObject({ value: 0.7, kind: 'commonCause', cause: null });
    const before = rateRuns(catalog(), UNITS, months().slice(0, -1), byUnit(records), UNITS);
    expect(run.at(-2)?.limits).toEqual(before.ofUnit.get('2')?.at(-1)?.limits);
    const last = periods.at(-1);
    expect(last && communeRuns(UNITS, last, open, []).concerned).toEqual([]);
  });

  it('begin where a unit came into being by a merger', () => {
    const merged = unitOf('2', { validFrom: '2023-10-01' });
    const { ofUnit } = rateRuns(catalog(), [merged], months(), byUnit(records), [merged]);
    const run = ofUnit.get('2') ?? [];
    expect(run[0]?.value).toEqual(missing('notReported'));
    expect(run.filter(({ value }) => typeof value === 'number')).toHaveLength(7);
  });

  it('are drawn 24 at most, with every marked one', () => {
    const many = Array.from({ length: 30 }, (_, place) => unitOf(String(100 + place)));
    const told_ = many.map(({ code }, place) => told(code, [50 + place, 0, 20]));
    const runs = rateRuns(catalog(), many, months(), byUnit(told_), many);
    const found = communeRuns(many, APRIL, runs, ['129']);
    expect(found.all).toHaveLength(30);
    expect(found.drawn).toHaveLength(25);
    expect(found.drawn.at(-1)?.unit.code).toBe('129');
  });
});

describe('the units of a very large place', () => {
  const many = Array.from({ length: 600 }, (_, place) => unitOf(String(1000 + place)));

  it('are judged where they are lowest, few ratings aside', () => {
    const ratings = byUnit(
      many.map(({ code }, place) => told(code, place === 0 ? [0, 0, 3] : [place, 0, 600 - place])),
    );
    const judged = judgedUnits(many, ({ code }) => ratedShare(ratings, code, '2024-04'));
    expect(judged.map(({ code }) => code).slice(0, 2)).toEqual(['1001', '1002']);
    expect(judged).toHaveLength(24);
  });

  it('are all judged in a place of ordinary size', () => {
    expect(judgedUnits(UNITS, () => missing('notReported'))).toBe(UNITS);
  });
});

describe('the points of the index', () => {
  const scores = months().flatMap(({ id }) =>
    [18, 18, 12].map((points, place) => ({
      unitCode: String(place + 1),
      periodId: id,
      groupPoints: new Map([
        ['MDHL', points],
        ['TDGQ', 20],
      ]),
      totalPoints: points + 20,
    })),
  );

  it('are found by what the group is about, never by its code', () => {
    expect(satisfactionGroup(catalog(), APRIL)?.group.code).toBe('MDHL');
    expect(satisfactionGroup(catalog(months(), false), APRIL)).toBeNull();
  });

  it('have a mean, and are not saturated while a unit is far from the others', () => {
    const group = satisfactionGroup(catalog(), APRIL);
    expect(group && satisfactionIndex(group, catalog(), UNITS, APRIL, scores)).toMatchObject({
      mean: 16,
      saturation: { atMaximum: 2, reported: 3, isSaturated: false },
    });
  });

  it('run for the whole and for each unit, with no limit beyond the maximum', () => {
    const group = satisfactionGroup(catalog(), APRIL);
    const wavering = scores.map((score, place) =>
      score.unitCode === '3' && place % 2 === 0
        ? { ...score, groupPoints: new Map([['MDHL', 17.9]]), totalPoints: 37.9 }
        : score,
    );
    const runs = group && pointsRuns(group, catalog(), UNITS, months(), wavering, UNITS);
    expect(runs?.ofUnit.get('1')?.at(-1)?.value).toBe(18);
    expect(runs?.ofUnit.get('3')?.at(-1)?.limits).toMatchObject({ upper: 18 });
    expect(runs?.whole).toHaveLength(20);
  });

  it('are made of indicators, some of them earned where there was nothing to count', () => {
    const group = satisfactionGroup(catalog(), APRIL)?.group;
    const measure = (unitCode: string, indicatorCode: string, counts: [number, number], points: number) => ({
      unitCode,
      periodId: '2024-04',
      indicatorCode,
      numerator: counts[0],
      denominator: counts[1],
      points,
    });
    const found =
      group &&
      makeUp(group, UNITS, [
        measure('1', 'MDHL.1', [0, 0], 12),
        measure('1', 'MDHL.2', [0, 0], 6),
        measure('2', 'MDHL.1', [1, 2], 6),
        measure('2', 'MDHL.2', [0, 0], 6),
        measure('900', 'MDHL.1', [50, 50], 12),
      ]);
    expect(found).toMatchObject({ fullWithoutPoints: 18, unitsWithout: 1, reportedCount: 2 });
    expect(found?.lines[0]).toMatchObject({
      counts: { numerator: 1, denominator: 2 },
      meanPoints: 9,
      reported: 2,
      atMaximum: 1,
      withoutCases: 1,
    });
  });
});

describe('petitions', () => {
  const records = [
    told('1', null, { petitionsReceived: 2, petitionsOnTime: 1, petitionsAccepted: 2 }),
    told('1', null, { periodId: '2024-03', petitionsReceived: 3, petitionsOnTime: 3, petitionsAccepted: 3 }),
    told('1', null, { periodId: '2023-04', petitionsReceived: 9, petitionsOnTime: 9, petitionsAccepted: 9 }),
    told('2', null),
    told('900', null, { petitionsReceived: 99, petitionsOnTime: 0, petitionsAccepted: 0 }),
  ];

  it('are those of the period and of the twelve months that end with it', () => {
    const year = yearOfMonths(catalog(), APRIL);
    expect(year.map(({ id }) => id).slice(0, 1)).toEqual(['2023-05']);
    expect(year).toHaveLength(12);
    const view = petitionsView(catalog(), UNITS, APRIL, year, records);
    expect(view.units[0]?.ofPeriod).toMatchObject({ received: 2, onTime: { numerator: 1, denominator: 2 } });
    expect(view.units[0]?.ofYear).toMatchObject({ received: 5, reportedCount: 2 });
    expect(view.whole.ofYear.received).toBe(5);
  });

  it('of a year never reach beyond the period', () => {
    const march = months().at(-2);
    expect(march && yearOfMonths(catalog(), march).at(-1)?.id).toBe('2024-03');
  });

  it('count units with some, with none, and those that did not report apart', () => {
    const view = petitionsView(catalog(), UNITS, APRIL, [], records);
    expect([view.unitsWith, view.unitsWithout, view.reportedCount]).toEqual([1, 1, 2]);
    expect(view.units[2]?.ofPeriod.received).toEqual(missing('notReported'));
  });

  it('of a year are of closed months alone', () => {
    const open = months(true);
    const last = open.at(-1);
    expect(last && yearOfMonths(catalog(open), last).at(-1)?.id).toBe('2024-03');
  });
});

describe('yearly surveys', () => {
  const survey = (year: string, area = 'tỉnh Mẫu') => ({
    name: 'SIPAS',
    year,
    area,
    rate: 0.8,
    source: 'Sở',
  });

  it('stand once, with their newest year', () => {
    expect(newestSurveys([survey('2022'), survey('2023'), survey('2023'), survey('2021')])).toEqual([
      survey('2023'),
    ]);
    expect(newestSurveys([survey('2023'), survey('2022', 'cả nước')])).toHaveLength(2);
    expect(newestSurveys([])).toEqual([]);
  });
});

describe('what the address asks for', () => {
  it('is one of two measures; anything else is named as not usable', () => {
    expect(measureChoice(null)).toEqual({ measure: 'rate', unknown: null });
    expect(measureChoice('diem')).toEqual({ measure: 'points', unknown: null });
    expect(measureChoice('abc')).toEqual({ measure: 'rate', unknown: 'abc' });
  });
});

describe('the drawing of ratings', () => {
  it('keeps the two sides of any scale apart', () => {
    expect(levelTones(LEVELS)).toEqual(['accent', 'accentSoft', 'bad']);
    const five = [true, true, false, false, false].map((isSatisfied) => ({ isSatisfied }));
    expect(levelTones(five)).toEqual(['accent', 'accentSoft', 'neutral', 'caution', 'bad']);
  });

  it('is of forty rows and every marked one', () => {
    const rows = Array.from({ length: 60 }, (_, place) => ({ unit: unitOf(String(place)) }));
    const drawn = drawnUnits(rows, ['3', '55']);
    expect(drawn).toHaveLength(41);
    expect(drawn.at(-1)?.unit.code).toBe('55');
  });
});
