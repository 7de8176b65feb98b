import { describe, expect, it } from 'vitest';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Formula } from '#src/domain/indicator.ts';
import { isMissing, missing } from '#src/domain/missing.ts';
import { type Period, shiftPeriodId } from '#src/domain/period.ts';
import { rankingsOf } from '#src/domain/rankings.ts';
import type { IndicatorMeasure, ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import { rateSpine } from '#src/domain/spine.ts';
import type { Unit } from '#src/domain/unit.ts';
import { groupRows, rateOf } from '#src/pages/unit-profile/indicatorRows.model.ts';
import { lineageSentences, unitLineage } from '#src/pages/unit-profile/lineage.model.ts';
import { profileView } from '#src/pages/unit-profile/profile.model.ts';
import { measurePage, unitPage } from '#src/pages/unit-profile/profileLinks.model.ts';
import {
  dossierFigures,
  durationFigures,
  ratingFigures,
  serviceMeasures,
} from '#src/pages/unit-profile/service.model.ts';
import { headlineParts, unitSignals } from '#src/pages/unit-profile/signals.model.ts';
import { spineParts, spineTable } from '#src/pages/unit-profile/spine.model.ts';
import {
  AGEING_PARTS,
  ageingCounts,
  RETURN_PARTS,
  ratingParts,
  returnCounts,
  stackOf,
} from '#src/pages/unit-profile/stacked.model.ts';
import { profileFigures, type StripSources } from '#src/pages/unit-profile/strip.model.ts';
import { durations } from '#tests/domain/durationRecords.ts';
import { dossierRecord, unsentRecord } from '#tests/domain/onTimeSamples.ts';
import { FORMULA as PLAIN, unit } from '#tests/domain/rankingSamples.ts';
import { LEVELS, told } from '#tests/domain/satisfactionSamples.ts';

const FORMULA: Formula = {
  ...PLAIN,
  groups: [
    {
      code: 'A',
      name: 'Tiến độ',
      maxPoints: 60,
      topic: 'onTime',
      indicators: [{ code: 'A1', name: 'Đúng hạn', maxPoints: 60, whenNone: 'notCounted', counts: 'hồ sơ' }],
    },
    {
      code: 'B',
      name: 'Trực tuyến',
      maxPoints: 40,
      indicators: [
        { code: 'B1', name: 'Nộp trực tuyến', maxPoints: 30, whenNone: 'notCounted', counts: 'hồ sơ nộp' },
        { code: 'B2', name: 'Thanh toán', maxPoints: 10, whenNone: 'notCounted', counts: '' },
      ],
    },
  ],
};

function month(id: string, closed = true): Period {
  const closedAt = closed ? `${id}-28T17:00:00+07:00` : null;
  return { id, kind: 'month', from: `${id}-01`, to: `${id}-28`, closedAt };
}

/** Sixteen months that end with April 2024. */
const MONTHS = Array.from({ length: 16 }, (_, index) => month(shiftPeriodId('2024-04', index - 15) ?? ''));
const MAY_OPEN = month('2024-05', false);

const CATALOG: Catalog = {
  locality: { code: '9', name: 'Mẫu', designation: 'huyện', level: 'district', unitLevel: 'commune' },
  periods: [...MONTHS, MAY_OPEN],
  feeds: [],
  formulas: [FORMULA],
  targets: [],
  headlines: [],
  ratingLevels: LEVELS,
  digitalGroups: [],
  sample: false,
  asOf: '2024-05-02T07:30:00+07:00',
};

const AN = unit('001', 'An');
const UNITS = [AN, unit('002', 'Bình'), unit('003', 'Cẩm')];

function score(unitCode: string, periodId: string, a: number, b: number): ServiceIndexScore {
  return {
    unitCode,
    periodId,
    groupPoints: new Map([
      ['A', a],
      ['B', b],
    ]),
    totalPoints: a + b,
  };
}

/** An is last but one; Cẩm sent nothing for April. */
const SCORES = [...MONTHS, MAY_OPEN].flatMap(({ id }, index) => [
  score('001', id, 50 + (index % 3) / 10, 30),
  score('002', id, 55, 35),
  ...(id === '2024-04' ? [] : [score('003', id, 40, 20)]),
]);

/** 96 to 98 in 100 on time, and 80 in April: out of its habit. */
const MEASURES: IndicatorMeasure[] = MONTHS.flatMap(({ id }, index) => [
  {
    unitCode: '001',
    periodId: id,
    indicatorCode: 'A1',
    numerator: id === '2024-04' ? 160 : 192 + (index % 3) * 2,
    denominator: 200,
    points: 50,
  },
  { unitCode: '001', periodId: id, indicatorCode: 'B1', numerator: 4, denominator: 8, points: 15 },
  { unitCode: '002', periodId: id, indicatorCode: 'A1', numerator: 198, denominator: 200, points: 59 },
]);

function view(
  unitOf: Unit = AN,
  periods = MONTHS,
  measures: IndicatorMeasure[] | null = MEASURES,
  hasRuns = true,
) {
  const rankings = rankingsOf(CATALOG, UNITS, periods, SCORES);
  const made = profileView(
    CATALOG,
    unitOf,
    periods,
    SCORES,
    measures,
    hasRuns,
    rankings,
    periods.at(-2) ?? null,
  );
  if (!made) throw new Error('there is a formula');
  return made;
}

function subject(unitOf: Unit = AN) {
  return { catalog: CATALOG, unit: unitOf, units: UNITS, periods: MONTHS, judgement: 'judged' } as const;
}

describe('one unit of the ranking', () => {
  it('has its row, its neighbours and its run of ranks', () => {
    const { row, above, below, change, ranks } = view();
    expect(isMissing(row) ? null : row.rank).toBe(2);
    expect(above?.unit.code).toBe('002');
    expect(below).toBeNull();
    // Cẩm is ranked in March only.
    expect(change).toEqual({ kind: 'moved', places: 0, before: 2, among: 2 });
    expect(ranks).toEqual(MONTHS.map(() => 2));
  });

  it('keeps the reason where it has no rank, and then has no neighbours', () => {
    const { row, above, below, change } = view(unit('003', 'Cẩm'));
    expect(row).toEqual(missing('notReported'));
    expect([above, below, change]).toEqual([null, null, null]);
  });

  it('has no rank before it came into being, whoever held its code', () => {
    const born = unit('001', 'An', { validFrom: '2024-03-01' });
    const rankings = rankingsOf(CATALOG, [born, ...UNITS.slice(1)], MONTHS, SCORES);
    const young = profileView(CATALOG, born, MONTHS, SCORES, MEASURES, true, rankings, null);
    expect(young?.ranks.filter((rank) => rank !== null)).toHaveLength(2);
    expect(young?.groups[0]?.series.breaks).toEqual(['2024-03']);
  });

  it('is not judged in an open period, nor before its counts are there', () => {
    expect(view(AN, [...MONTHS, MAY_OPEN]).judgement).toBe('provisional');
    expect(view(AN, [...MONTHS, MAY_OPEN]).total.signal).toBeNull();
    expect(view(AN, MONTHS, null).judgement).toBe('waiting');
  });

  it('is judged by points where the counts of one period are no run', () => {
    const april = MEASURES.filter(({ periodId }) => periodId === '2024-04');
    expect(view(AN, MONTHS, april, false).groups[0]?.form.kind).toBe('points');
    expect(view().groups[0]?.form.kind).toBe('rate');
  });
});

describe('the signals of a unit', () => {
  const signals = unitSignals(view(), []);

  it('say what departs from its habit, once for a group of one indicator, with the counts', () => {
    expect(signals.entries.map(({ item }) => item.measureCode)).toEqual(['A']);
    expect(signals.entries[0]?.sentence).toMatch(/^Tiến độ 80,0%, dưới giới hạn thường lệ \d/);
    expect(signals.entries[0]?.counts).toBe('160/200 hồ sơ.');
  });

  it('lead the headline without their full stop', () => {
    const { concerns, improvements } = headlineParts(signals, FORMULA);
    expect(concerns).toHaveLength(1);
    expect(concerns[0]).toMatch(/^Tiến độ 80,0%.*[^.]$/);
    expect(improvements).toEqual([]);
  });

  it('name the group alone where it improved with its indicator', () => {
    const [entry] = signals.entries;
    if (!entry) throw new Error('there is a signal');
    const better = { ...entry, item: { ...entry.item, kind: 'improvement' } } as const;
    const within = {
      ...better,
      item: { ...better.item, measureCode: 'A9' },
      form: { ...better.form, name: 'Chỉ tiêu' },
      groupCode: 'A',
    };
    expect(headlineParts({ ...signals, entries: [within, better] }, FORMULA).improvements).toEqual([
      'Tiến độ',
    ]);
  });
});

describe('the table of indicators', () => {
  const rates = rateSpine(FORMULA, ['001', '002', '003'], view().measures, '001');

  it('has every group with its indicators, counts and small samples marked', () => {
    const [a, b] = groupRows(view(), rates, []);
    expect(a?.group).toMatchObject({ name: 'Tiến độ', points: 50, counts: null });
    expect(a?.indicators[0]).toMatchObject({ counts: { numerator: 160, denominator: 200 }, isSmall: false });
    expect(a?.indicators[0]?.whole?.whole).toMatchObject({ numerator: 358, denominator: 400 });
    expect(b?.indicators.map(({ isSmall }) => isSmall)).toEqual([true, false]);
  });

  it('says why a rate is not there', () => {
    const [, b] = groupRows(view(), rates, []);
    expect(b?.indicators.map(rateOf)).toEqual([0.5, missing('notReported')]);
    expect(b && rateOf(b.group)).toBeNull();
  });

  it('has groups alone where there are no counts', () => {
    expect(groupRows(view(AN, MONTHS, []), [], []).map(({ indicators }) => indicators)).toEqual([[], []]);
  });
});

describe('the rows of the spine', () => {
  const parts = spineParts(rateSpine(FORMULA, ['001', '002', '003'], view().measures, '001'));

  it('stand by how surely the unit differs, a handful of cases marked', () => {
    expect(parts.map(({ key, rows }) => [key, rows.map(({ tone }) => tone)])).toEqual([
      ['weaknesses', ['worse']],
      ['unjudged', ['unjudged', 'unjudged']],
    ]);
    expect(parts[1]?.rows[0]?.countsText).toBe('4/8 (ít)');
  });

  it('are all in the table', () => {
    const { columns, rows } = spineTable(parts, 'An', 'toàn huyện');
    expect(rows).toHaveLength(3);
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => columns.length));
    expect(rows[0]).toEqual(expect.arrayContaining(['Đúng hạn', '80,0%', '160/200', 'rõ ràng kém hơn']));
  });
});

describe('figures of dossiers, times and ratings', () => {
  const april = '2024-04';

  it('stand beside those of all units, a unit that sent nothing left out', () => {
    const found = dossierFigures(subject(), [
      dossierRecord('001', april, { early: 6, onTime: 3, late: 1, overdue: 2 }),
      dossierRecord('002', april, { early: 90, late: 10 }),
      unsentRecord('003', april),
      dossierRecord('9', april, { late: 1000 }),
    ]);
    expect(returnCounts(found.counts.own)).toEqual([6, 3, 1]);
    expect(returnCounts(found.counts.whole)).toEqual([96, 3, 11]);
    expect(found.reportedCount).toBe(2);
    expect(found.onTime.series.points.at(-1)).toMatchObject({ numerator: 9, denominator: 12 });
  });

  it('are missing for a unit without a record', () => {
    const found = dossierFigures(subject(), []);
    expect(returnCounts(found.counts.own)).toEqual(missing('notReported'));
    const times = durationFigures(subject(), [], new Map());
    expect(times.time).toEqual(missing('notReported'));
    expect(times.ageing.own).toEqual(missing('notReported'));
  });

  it('count the open dossiers in, and set them apart by their age', () => {
    const found = durationFigures(
      subject(),
      [
        durations(
          '001',
          'p',
          [
            [2, 2],
            [3, 1],
          ],
          [
            [9, 3, 1],
            [12, -1, 2],
            [40, -20, 1],
          ],
        ),
        durations('9', 'p', [[90, 90]]),
      ],
      new Map(),
    );
    expect(isMissing(found.time) ? null : found.time.openCount).toBe(4);
    expect(ageingCounts(found.ageing.own)).toEqual([1, 0, 2, 1]);
    expect(found.reportedCount).toBe(1);
  });

  it('add ratings up, none of them the own ones of the locality', () => {
    const found = ratingFigures(subject(), [
      told('001', [5, 3, 2]),
      told('002', [10, 0, 0]),
      told('9', [0, 0, 99]),
    ]);
    expect(found.counts.own).toMatchObject({ satisfied: 8, total: 10 });
    expect(found.counts.whole).toMatchObject({ satisfied: 18, total: 20 });
    expect(found.reportedCount).toBe(2);
  });

  it('are judged beside the index, the on-time rate only where the index has no group of it', () => {
    const dossiers = dossierFigures(subject(), []);
    const codes = (formula: Pick<Formula, 'groups'>) =>
      serviceMeasures(dossiers, null, null, formula).map(({ series }) => series.measureCode);
    expect(codes(FORMULA)).toEqual(['overdueOpen']);
    expect(codes({ groups: [] })).toEqual(['onTimeRate', 'overdueOpen']);
  });
});

describe('bars of what a total is made of', () => {
  const bars = [
    { key: '001', label: 'An', isMarked: true, counts: [6, 3, 1] },
    { key: 'all', label: 'Toàn huyện', isMarked: false, counts: missing('notReported') },
    { key: 'none', label: 'Không', isMarked: false, counts: [0, 0, 0] },
  ];
  const stack = stackOf(RETURN_PARTS, bars, 'hồ sơ', 'Số hồ sơ');

  it('say why there is no bar: not reported, or no case', () => {
    expect(stack.rows.map(({ total, missingText }) => [total, missingText])).toEqual([
      [10, undefined],
      [null, 'Chưa báo cáo'],
      [null, 'Không phát sinh'],
    ]);
  });

  it('have a point for each part under the key of the chart, and every value in the table', () => {
    expect(stack.points.map(({ key }) => key)).toEqual(['001 early', '001 onTime', '001 late']);
    expect(stack.table.rows[0]).toEqual(['An', '6 (60,0%)', '3 (30,0%)', '1 (10,0%)', '10 hồ sơ']);
    expect(stack.table.rows.map((row) => row.length)).toEqual([5, 5, 5]);
  });

  it('give each step of ratings, and each age, a tone of its own', () => {
    const tones = (parts: readonly { readonly tone: string }[]) => parts.map(({ tone }) => tone);
    expect(tones(ratingParts(LEVELS))).toEqual(['accent', 'accentSoft', 'bad']);
    expect(new Set(tones(AGEING_PARTS)).size).toBe(AGEING_PARTS.length);
  });
});

describe('the figures at the head', () => {
  const sources: StripSources = {
    view: view(),
    locality: CATALOG.locality,
    simulation: { intervals: null, isCancelled: false, isTooLarge: false },
    confidence: 0.9,
    dossiers: { state: 'waiting' },
    durations: { state: 'unpublished' },
    ratings: { state: 'there', figures: ratingFigures(subject(), [told('001', [4, 0, 1])]) },
    winnable: null,
  };
  const figureOf = (key: string, of = sources) => profileFigures(of).find((figure) => figure.key === key);

  it('do not call the unit silent where the file of points could not be read', () => {
    const rankings = rankingsOf(CATALOG, UNITS, MONTHS, []);
    const unread = profileView(CATALOG, AN, MONTHS, null, MEASURES, true, rankings, null);
    if (!unread) throw new Error('there is a formula');
    const isUnread = profileFigures({ ...sources, view: unread }).filter((figure) => figure.isUnread);
    expect(isUnread.map(({ key }) => key)).toEqual(['total', 'rank', 'winnable']);
    // Points are nobody's gap; what has counts is judged as ever.
    const { found, entries } = unitSignals(unread, []);
    expect(entries.map(({ item }) => item.measureCode)).toEqual(['A']);
    expect(found.items.filter(({ kind }) => kind === 'missing')).toEqual([]);
  });

  it('are at most seven', () => {
    expect(profileFigures(sources)).toHaveLength(7);
  });

  it('tell apart what is on its way, not published, and few', () => {
    expect(figureOf('onTime')?.value).toBeNull();
    expect(figureOf('medianDays')).toMatchObject({ value: missing('notReported') });
    expect(figureOf('satisfied')).toMatchObject({ value: '80,0%', note: '4/5 lượt đánh giá · số liệu ít' });
  });

  it('draw rank 1 at the top', () => {
    expect(figureOf('rank')).toMatchObject({ value: '2', suffix: '/2', note: 'đang tính khoảng hạng' });
    expect(figureOf('rank')?.run?.values.at(-1)).toBe(-2);
  });

  it('do not wait for an interval that nobody computes', () => {
    const tooLarge = { ...sources, simulation: { intervals: null, isCancelled: false, isTooLarge: true } };
    expect(figureOf('rank', tooLarge)?.note).toBe('không có khoảng hạng');
  });
});

describe('links to other pages', () => {
  const params = new URLSearchParams('ky=2024-03&xa=002&tim=abc');
  const pageOf = (pathname: string, more = {}) => unitPage(params, '001', pathname, more);

  it('keep the period and name the unit; what belonged to this page stays behind', () => {
    expect(pageOf('/dung-hen')).toEqual({ pathname: '/dung-hen', search: '?ky=2024-03&xa=001' });
  });

  it.each([
    ['B1', '/xep-hang', '?ky=2024-03&xa=001&xem=vi-sao&nhom=B'],
    ['total', '/xep-hang', '?ky=2024-03&xa=001&xem=vi-sao'],
    ['overdueOpen', '/dung-hen', '?ky=2024-03&xa=001'],
    ['medianDays', '/thoi-gian-giai-quyet', '?ky=2024-03&xa=001'],
    ['satisfiedRate', '/hai-long', '?ky=2024-03&xa=001'],
  ])('%s has more on %s', (code, pathname, search) => {
    expect(measurePage(code, FORMULA, pageOf)).toEqual({ pathname, search });
  });
});

describe('mergers', () => {
  const former = unit('001', 'Xưa', { validTo: '2024-02-29' });
  const born = unit('001', 'Nay', { validFrom: '2024-03-01', predecessors: ['001', '777'] });

  it('are said of a unit that came of others, with the period in which its series begin', () => {
    const found = unitLineage([former, born], born, MONTHS);
    expect(found).toMatchObject({ birthPeriodId: '2024-03', successors: [], otherHolders: [] });
    expect(found && lineageSentences(found)[0]).toMatch(
      /hợp nhất Xã Xưa và mã 777; .* bắt đầu lại từ tháng 3\/2024/,
    );
  });

  it('are said of a unit that went into another', () => {
    const found = unitLineage([former, born], former, MONTHS);
    expect(found && lineageSentences(found)).toEqual([
      'Xã Xưa chỉ có đến hết 29/02/2024, nay thuộc Xã Nay; chuỗi số liệu của đơn vị dừng ở đó.',
    ]);
  });

  it('name another holder of the code, and are nothing where nothing changed', () => {
    const stranger = unit('001', 'Khác', { validFrom: '2024-03-01' });
    expect(unitLineage([former, stranger], stranger, MONTHS)?.otherHolders).toEqual([former]);
    expect(unitLineage(UNITS, AN, MONTHS)).toBeNull();
  });
});
