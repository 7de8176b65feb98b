import { describe, expect, it } from 'vitest';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Formula } from '#src/domain/indicator.ts';
import { missing } from '#src/domain/missing.ts';
import { type Period, shiftPeriodId } from '#src/domain/period.ts';
import { rankingsOf } from '#src/domain/rankings.ts';
import type { ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import { serviceSeries, watchedServiceMeasures } from '#src/domain/unitServiceSeries.ts';
import { gapNames, measureForm } from '#src/pages/overview/measureWords.model.ts';
import { overviewView } from '#src/pages/overview/overview.model.ts';
import { unitStories } from '#src/pages/overview/unitSlides.model.ts';
import { profileView } from '#src/pages/unit-profile/profile.model.ts';
import { dossierFigures, ratingFigures, serviceMeasures } from '#src/pages/unit-profile/service.model.ts';
import { headlineParts, unitSignals } from '#src/pages/unit-profile/signals.model.ts';
import { dossierRecord } from '#tests/domain/onTimeSamples.ts';
import { FORMULA as PLAIN, unit } from '#tests/domain/rankingSamples.ts';
import { LEVELS, told } from '#tests/domain/satisfactionSamples.ts';

const FORMULA: Formula = PLAIN;
const MONTHS = Array.from({ length: 16 }, (_, place): Period => {
  const id = shiftPeriodId('2024-04', place - 15) ?? '';
  return { id, kind: 'month', from: `${id}-01`, to: `${id}-28`, closedAt: `${id}-28T17:00:00+07:00` };
});
const CATALOG: Catalog = {
  locality: { code: '9', name: 'Mẫu', designation: 'huyện', level: 'district', unitLevel: 'commune' },
  periods: MONTHS,
  feeds: [],
  formulas: [FORMULA],
  targets: [],
  headlines: [],
  ratingLevels: LEVELS,
  digitalGroups: [],
  sample: false,
  asOf: '2024-05-02T07:30:00+07:00',
};
const UNITS = [unit('001', 'An'), unit('002', 'Bình'), unit('003', 'Cẩm')];

/** The index of everybody is as it always was. */
const SCORES = MONTHS.flatMap(({ id }, place): ServiceIndexScore[] =>
  UNITS.map(({ code }) => ({
    unitCode: code,
    periodId: id,
    groupPoints: new Map(
      FORMULA.groups.map((group) => [group.code, group.maxPoints * (0.8 + (place % 3) / 50)]),
    ),
    totalPoints: 80 + (place % 3),
  })),
);
/** An has 2 or 4 overdue, and 10 in April; Bình the same as ever. */
const DOSSIERS = MONTHS.flatMap(({ id }, place) => [
  dossierRecord('001', id, { early: 100, overdue: id === '2024-04' ? 10 : 2 + (place % 2) * 2 }),
  dossierRecord('002', id, { early: 100, overdue: 2 + (place % 2) * 2 }),
]);
/** Cẩm satisfies 90 of 100, and 60 in April. */
const RATINGS = MONTHS.map(({ id }, place) => {
  const satisfied = id === '2024-04' ? 60 : 90 + (place % 3);
  return { ...told('003', [satisfied, 0, 100 - satisfied]), periodId: id };
});

const RANKINGS = rankingsOf(CATALOG, UNITS, MONTHS, SCORES);
const SERVICE = serviceSeries(CATALOG, UNITS, MONTHS, FORMULA, {
  dossiers: DOSSIERS,
  durations: null,
  ratings: RATINGS,
  procedures: new Map(),
});

function overview(service: typeof SERVICE | null) {
  const view = overviewView(CATALOG, UNITS, MONTHS, SCORES, [], service, RANKINGS, null);
  if (!view) throw new Error('there is a formula');
  return view;
}

function profileConcerns(place: number): readonly string[] {
  const one = UNITS[place];
  const view = one && profileView(CATALOG, one, MONTHS, SCORES, [], true, RANKINGS, null);
  if (!view) throw new Error('there is a formula');
  const subject = { catalog: CATALOG, unit: one, units: UNITS, periods: MONTHS, judgement: view.judgement };
  const service = serviceMeasures(
    dossierFigures(subject, DOSSIERS),
    null,
    ratingFigures(subject, RATINGS),
    FORMULA,
  );
  return headlineParts(unitSignals(view, service), FORMULA).concerns;
}

describe('what brings a unit to attention', () => {
  it('are overdue dossiers and ratings as well as the index', () => {
    expect(
      overview(SERVICE)
        .concernedUnits.map(({ name }) => name)
        .toSorted(),
    ).toEqual(['An', 'Cẩm']);
    expect(overview([]).concernedUnits).toEqual([]);
  });

  it('is the same on the overview and on the profile of the unit', () => {
    const listed = overview(SERVICE).concernedUnits.map(({ name }) => name);
    UNITS.forEach(({ name }, place) => {
      expect(profileConcerns(place).length > 0, name).toBe(listed.includes(name));
    });
    expect(profileConcerns(0)[0]).toMatch(/^Số hồ sơ quá hạn còn mở 10, trên giới hạn/);
  });

  it('waits for the feeds of all that is watched: no unit is added under the eyes of the reader', () => {
    expect(overview(null)).toMatchObject({ judgement: 'judged', watch: 'waiting', concernedUnits: [] });
    expect(overview(null).signals).not.toEqual([]);
  });

  it('has its slide, the rate of ratings as a rate and a number of dossiers as a number', () => {
    const stories = unitStories(CATALOG, overview(SERVICE), MONTHS, SCORES, [], SERVICE);
    const formOf = (code: string) => stories.find(({ unit: one }) => one.code === code)?.form;
    expect(formOf('001')).toEqual({ kind: 'count', name: 'Số hồ sơ quá hạn còn mở' });
    expect(formOf('003')).toMatchObject({ kind: 'rate', name: 'Tỷ lệ lượt đánh giá hài lòng' });
    expect(formOf('002')).toMatchObject({ kind: 'points' });
  });
});

describe('words of watched measures', () => {
  it('name a group that was judged by counts as a rate', () => {
    const [group] = FORMULA.groups;
    const item = { measureCode: group?.code ?? '', denominator: missing('notApplicable') };
    expect(measureForm(FORMULA, item)).toMatchObject({ kind: 'points', name: group?.name });
    expect(measureForm(FORMULA, { ...item, denominator: 20 })).toMatchObject({ kind: 'rate' });
  });

  it('name the whole index where every group is missing', () => {
    const codes = FORMULA.groups.map(({ code }) => code);
    expect(gapNames(FORMULA, [...codes, 'satisfiedRate'], 'điểm Bộ chỉ số')).toEqual([
      'điểm Bộ chỉ số',
      'tỷ lệ lượt đánh giá hài lòng',
    ]);
    expect(gapNames(FORMULA, codes.slice(0, 1), 'điểm Bộ chỉ số')).toEqual([FORMULA.groups[0]?.name]);
  });

  it('leave the on-time rate out where the index judges the same counts', () => {
    const indicator = { code: 'A1', name: '', maxPoints: 1, whenNone: 'full', counts: '' } as const;
    const group = { code: 'A', name: '', maxPoints: 1, topic: 'onTime', indicators: [indicator] } as const;
    expect(watchedServiceMeasures({ groups: [group] })).not.toContain('onTimeRate');
    expect(watchedServiceMeasures({ groups: [{ ...group, topic: undefined }] })).toContain('onTimeRate');
  });
});
