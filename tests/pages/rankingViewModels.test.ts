import { describe, expect, it } from 'vitest';
import type { Catalog } from '#src/domain/catalog.ts';
import { mayHaveCounts } from '#src/domain/countsFeed.ts';
import type { Formula } from '#src/domain/indicator.ts';
import { type Missing, missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import { historyPeriods } from '#src/domain/rankHistory.ts';
import type { IndicatorMeasure, ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import type { RankInterval } from '#src/domain/stats/rankIntervals.ts';
import type { Unit } from '#src/domain/unit.ts';
import { winnable } from '#src/domain/winnableGoals.ts';
import { groupRanks, intervalRows } from '#src/pages/ranking/rankIntervals.model.ts';
import { rankingView } from '#src/pages/ranking/ranking.model.ts';
import { rankingViewOf } from '#src/pages/ranking/rankingViews.model.ts';
import { changeReckoningLines } from '#src/pages/ranking/views/changeReckoning.model.ts';
import { lostPoints } from '#src/pages/ranking/views/lostPoints.model.ts';
import { rankHistory } from '#src/pages/ranking/views/rankHistory.model.ts';
import { explainedChange, explainedUnit, openedGroup } from '#src/pages/ranking/views/scoreChange.model.ts';
import { unitComparison } from '#src/pages/ranking/views/unitComparison.model.ts';
import { waterfallSteps } from '#src/pages/ranking/views/waterfallSteps.model.ts';
import { FORMULA as PLAIN, unit } from '#tests/domain/rankingSamples.ts';

const ON_TIME = { code: 'A1', name: 'Đúng hạn', maxPoints: 60, whenNone: 'notCounted', counts: '' } as const;
const ONLINE = { code: 'B1', name: 'Trực tuyến', maxPoints: 30, whenNone: 'notCounted', counts: '' } as const;
const PAID = { code: 'B2', name: 'Thanh toán', maxPoints: 10, whenNone: 'notCounted', counts: '' } as const;
const FORMULA: Formula = {
  ...PLAIN,
  groups: [
    { code: 'A', name: 'Nhóm A', maxPoints: 60, indicators: [ON_TIME] },
    { code: 'B', name: 'Nhóm B', maxPoints: 40, indicators: [ONLINE, PAID] },
  ],
};
const OLD: Formula = { ...FORMULA, id: 'cu', validTo: '2024-01-31' };

function month(id: string, closed = true): Period {
  const closedAt = closed ? `${id}-28T17:00:00+07:00` : null;
  return { id, kind: 'month', from: `${id}-01`, to: `${id}-28`, closedAt };
}

const [JANUARY, FEBRUARY, MARCH] = [month('2024-01'), month('2024-02'), month('2024-03')];
const APRIL_OPEN = month('2024-04', false);

function catalog(formulas: readonly Formula[] = [FORMULA]): Catalog {
  return {
    locality: { code: '1', name: 'Mẫu', designation: 'huyện', level: 'district', unitLevel: 'commune' },
    periods: [JANUARY, FEBRUARY, MARCH, APRIL_OPEN],
    feeds: [],
    formulas,
    targets: [],
    headlines: [],
    ratingLevels: [],
    digitalGroups: [],
    sample: false,
    asOf: '2024-05-02T07:30:00+07:00',
  };
}

const UNITS = [unit('001', 'An'), unit('002', 'Bình'), unit('003', 'Cẩm')];

function score(
  unitCode: string,
  periodId: string,
  a: number | Missing,
  b: number | Missing,
  total: number | Missing,
) {
  return {
    unitCode,
    periodId,
    groupPoints: new Map([
      ['A', a],
      ['B', b],
    ]),
    totalPoints: total,
  } satisfies ServiceIndexScore;
}

const GAP = missing('notReported');
const SCORES = [
  score('001', '2024-02', 55, 36, 91),
  score('002', '2024-02', 58, 37, 95),
  score('003', '2024-02', GAP, GAP, GAP),
  score('001', '2024-03', 57, 37, 94),
  score('002', '2024-03', 54, 36.4, 90.5),
  score('003', '2024-03', 50, 30, 80),
  score('001', '2024-04', 40, 30, 70),
  score('002', '2024-04', 60, 40, 100),
];

function view(
  period = MARCH,
  before: Period | null = FEBRUARY,
  units: readonly Unit[] = UNITS,
  formulas = [FORMULA],
) {
  const made = rankingView(catalog(formulas), units, period, SCORES, before, before && SCORES);
  if (!made) throw new Error('there is a formula');
  return made;
}

function rankedUnit(code: string, of = view()) {
  const found = of.ranking.ranked.find((row) => row.unit.code === code);
  if (!found) throw new Error(`${code} is not ranked`);
  return found;
}

function measure(
  periodId: string,
  indicatorCode: string,
  numerator: number,
  denominator: number,
  points: number,
) {
  return {
    unitCode: '002',
    periodId,
    indicatorCode,
    numerator,
    denominator,
    points,
  } satisfies IndicatorMeasure;
}

describe('the view a link asks for', () => {
  it.each([
    [null, 'bang', null],
    ['vi-sao', 'vi-sao', null],
    ['abc', 'bang', 'abc'],
  ])('%s', (asked, id, unknown) => {
    expect(rankingViewOf(asked)).toEqual({ id, unknown });
  });
});

describe('ranks over the periods', () => {
  it('leave a gap where a unit was not ranked, and highlight leader, riser and faller', () => {
    const history = rankHistory(catalog(), UNITS, [FEBRUARY, MARCH], SCORES, view(), []);
    const of = (code: string) => history.lines.find((line) => line.code === code);
    expect(of('001')).toMatchObject({ ranks: [2, 1], highlight: 'up' });
    expect(of('002')).toMatchObject({ ranks: [1, 2], highlight: 'down' });
    expect(of('003')).toMatchObject({ ranks: [GAP, 3], highlight: null });
    expect(history.rankCount).toBe(3);
  });

  it('withhold the change to an open period: tone and words rest on closed ones', () => {
    const periods = [FEBRUARY, MARCH, APRIL_OPEN];
    const history = rankHistory(catalog(), UNITS, periods, SCORES, view(APRIL_OPEN, null), []);
    const an = history.lines.find((line) => line.code === '001');
    expect(an).toMatchObject({ ranks: [2, 1, 2], highlight: 'up' });
    expect(an?.journey.last).toEqual({ periodId: '2024-03', rank: 1 });
  });

  it('highlight at most three of those marked', () => {
    const history = rankHistory(catalog(), UNITS, [FEBRUARY, MARCH], SCORES, view(), ['003']);
    expect(history.lines.filter((line) => line.highlight !== null).map(({ code }) => code)).toEqual(['003']);
  });

  it('begin anew with a formula, and with a unit that took over a code', () => {
    const formulas = [OLD, { ...FORMULA, validFrom: '2024-02-01' }];
    expect(historyPeriods(catalog(formulas), MARCH)).toEqual({ periods: [FEBRUARY, MARCH], hasBreak: true });
    expect(historyPeriods(catalog(), MARCH).hasBreak).toBe(false);
    const merged = [
      unit('001', 'An cũ', { validTo: '2024-02-28' }),
      unit('001', 'An mới', { validFrom: '2024-03-01' }),
      unit('002', 'Bình'),
    ];
    const history = rankHistory(catalog(), merged, [FEBRUARY, MARCH], SCORES, view(MARCH, null, merged), []);
    expect(history.lines.find((line) => line.label === 'An mới')?.ranks).toEqual([GAP, 1]);
  });
});

describe('points lost', () => {
  it('are counted per group, with the mean and who lost most', () => {
    const lost = lostPoints(view(), []);
    expect(lost.rows[0]?.cells.map((cell) => cell.lost)).toEqual([3, 3]);
    expect(lost.rows.map((row) => row.totalLost)).toEqual([6, 9.5, 20]);
    expect(lost.groups[0]).toEqual({
      name: 'Nhóm A',
      maxPoints: 60,
      meanLost: 6.33,
      worstNames: ['Cẩm'],
      worstLost: 10,
    });
  });

  it('keep the reason of a gap', () => {
    const lost = lostPoints(view(FEBRUARY, null), []);
    expect(lost.rankedCount).toBe(2);
    expect(lost.rows.every(({ row }) => row.unit.code !== '003')).toBe(true);
  });
});

describe('why a total changed', () => {
  const now = [
    measure('2024-03', 'A1', 90, 100, 54),
    measure('2024-03', 'B1', 91, 100, 27.3),
    measure('2024-03', 'B2', 91, 100, 9.1),
  ];
  const then = [
    measure('2024-02', 'A1', 58, 60, 58),
    measure('2024-02', 'B1', 92, 100, 27.6),
    measure('2024-02', 'B2', 94, 100, 9.4),
  ];

  it('is about the first marked unit, else the one that lost most points', () => {
    expect(explainedUnit(view(), ['003'])?.unit.code).toBe('003');
    expect(explainedUnit(view(), [])?.unit.code).toBe('002');
    expect(explainedUnit(view(MARCH, null, []), [])).toBeNull();
  });

  it('adds up group by group and part by part, with what is left over named', () => {
    const explained = explainedChange(view(), rankedUnit('002'), now, then);
    if (explained.kind !== 'explained') throw new Error(explained.kind);
    const { change } = explained;
    // 54 + 36.4 is 90.4, and 90.5 was published.
    expect(change).toMatchObject({ change: -4.5, residual: 0.1 });
    expect(openedGroup(change, null)).toBe('A');
    expect(openedGroup(change, 'B')).toBe('B');
    expect(openedGroup(change, 'khong')).toBeNull();
    expect(openedGroup(change, 'abc')).toBe('A');
    const steps = waterfallSteps(change, FORMULA, 'B', { before: 'Trước', after: 'Sau' }).map(
      ({ step }) => step,
    );
    expect(steps.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['total', 95, 95],
      ['group', 95, 91],
      ['group', 91, 90.4],
      ['part', 91, 90.7],
      ['part', 90.7, 90.4],
      ['residual', 90.4, 90.5],
      ['total', 90.5, 90.5],
    ]);
    expect(steps[3]?.counts).toBe('92/100 → 91/100');
    const lines = changeReckoningLines(change, FORMULA, 'B');
    expect(lines).toContain('Kỳ này: Trực tuyến = 30 × 91/100 = 27,30.');
    expect(lines.at(-1)).toBe('95,00 − 4,00 − 0,60 + 0,10 = 90,50.');
  });

  it('is split by group only where there are no counts', () => {
    const explained = explainedChange(view(), rankedUnit('002'), [], []);
    if (explained.kind !== 'explained') throw new Error(explained.kind);
    const steps = waterfallSteps(explained.change, FORMULA, 'B', { before: '', after: '' });
    expect(steps.map(({ step }) => step.kind)).toEqual(['total', 'group', 'group', 'residual', 'total']);
  });

  it.each([
    [
      'formulaBreak',
      view(MARCH, JANUARY, UNITS, [OLD, { ...FORMULA, validFrom: '2024-02-01' }]),
      '002',
      'noFigures',
    ],
    ['noPeriod', view(MARCH, null), '002', 'noPeriod'],
    ['provisional', view(APRIL_OPEN, null), '002', 'provisional'],
    ['notRankedBefore', view(), '003', 'notRankedBefore'],
  ] as const)('is withheld: %s', (_, of, code, reason) => {
    expect(explainedChange(of, rankedUnit(code, of), [], [])).toEqual({ kind: 'withheld', reason });
  });

  it('is refused across two formulas', () => {
    const of = view(MARCH, FEBRUARY, UNITS, [
      { ...OLD, validTo: '2024-02-28' },
      { ...FORMULA, validFrom: '2024-03-01' },
    ]);
    expect(explainedChange(of, rankedUnit('002', of), now, then)).toEqual({
      kind: 'withheld',
      reason: 'formulaBreak',
    });
  });
});

describe('what can still be won', () => {
  it('has the indicators with most left first, and both goals', () => {
    const found = winnable(view().formula, view().ranking, rankedUnit('003'), [
      { ...measure('2024-03', 'A1', 50, 60, 50), unitCode: '003' },
      { ...measure('2024-03', 'B1', 20, 30, 20), unitCode: '003' },
    ]);
    expect(found.indicators.map(({ indicator, roomPoints }) => [indicator.code, roomPoints])).toEqual([
      ['A1', 10],
      ['B1', 10],
      ['B2', GAP],
    ]);
    expect(found.bandGoal).toMatchObject({ band: { name: 'Xuất sắc' }, gapPoints: 10 });
    expect(found.rankGoal).toMatchObject({ rank: 2, gapPoints: 10.5 });
    expect(found.indicators[0]).toMatchObject({ extraToBand: 10, extraToRank: null });
    expect(found.rankPlan?.map(({ extra }) => extra)).toEqual([10, 1]);
    expect(found.countedCount).toBe(2);
  });
});

describe('units side by side', () => {
  it('are the first four marked, with the group in which they differ most', () => {
    const compared = unitComparison(view(), ['003', '001']);
    expect(compared.rows.map(({ unit: { code } }) => code)).toEqual(['003', '001']);
    expect(compared.widest).toEqual({ name: 'Nhóm A', spread: 7 });
    expect(unitComparison(view(), ['001']).widest).toBeNull();
  });
});

describe('how sure ranks are', () => {
  it('is clear, possible, or not to be told apart', () => {
    const interval = (best: number, worst: number) => ({
      totalPoints: 0,
      expectedRank: (best + worst) / 2,
      best,
      worst,
      pTop3: 1,
      pBottom3: 1,
    });
    const rows = intervalRows(view().ranking, {
      draws: 10,
      confidence: 0.9,
      units: new Map([
        ['001', interval(1, 1)],
        ['002', interval(1, 3)],
        ['003', interval(2, 3)],
      ]),
      groups: [['002', '003']],
      above: null,
    });
    expect(rows.map(({ certainty, groupSize }) => [certainty, groupSize])).toEqual([
      ['clear', 1],
      ['notToldApart', 2],
      ['notToldApart', 2],
    ]);
    expect(groupRanks(rows)).toEqual([{ best: 2, worst: 3, size: 2 }]);
  });

  it('is only possible where the interval is wide', () => {
    const [row] = intervalRows(view().ranking, {
      draws: 10,
      confidence: 0.9,
      units: new Map<string, RankInterval | Missing>([
        ['001', { totalPoints: 0, expectedRank: 2.5, best: 1, worst: 4, pTop3: 1, pBottom3: 1 }],
        ['002', GAP],
      ]),
      groups: [],
      above: null,
    });
    expect(row?.certainty).toBe('possible');
  });
});

describe('counts', () => {
  const feed = { feed: 'indicators', source: '', cycle: 'P1M', format: 'contract', captures: [] } as const;
  it.each([
    [[], false],
    [[{ ...feed, asOf: null }], true],
    [[{ ...feed, asOf: '2024-03-31T17:00:00+07:00' }], true],
    [[{ ...feed, asOf: '2024-02-28T17:00:00+07:00' }], false],
  ])('may be there for March: %#', (feeds, expected) => {
    expect(mayHaveCounts({ ...catalog(), feeds }, MARCH)).toBe(expected);
  });
});
