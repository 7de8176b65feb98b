import { beforeAll, describe, expect, it } from 'vitest';
import { buildDossiers } from '#mocks/builders/dossiers.ts';
import { buildDurations } from '#mocks/builders/durations.ts';
import type { Provider } from '#mocks/builders/provider.ts';
import { providerOf, type ScenarioName } from '#mocks/scenarios.ts';
import {
  DOSSIER_COUNTS,
  type DossierCount,
  type DossierRecord,
  dossiersByUnit,
} from '#src/domain/dossier.ts';
import type { DurationRecord } from '#src/domain/duration.ts';
import { isKnown, isMissing, missing } from '#src/domain/missing.ts';
import { previousPeriodId, shiftPeriodId } from '#src/domain/period.ts';
import type { Procedure } from '#src/domain/procedure.ts';
import { readProvider } from './readProvider.ts';

const DISTRICT = '834';
const HUNG_LE = '29047';
const GAP = '2023-11';

const YEARS = ['2022', '2023', '2024'];
/** 2022-05 … 2024-04, the closed months. */
const CLOSED_MONTHS = Array.from({ length: 24 }, (_, step) => shiftPeriodId('2022-05', step) ?? '');
const MONTH = /^\d{4}-\d{2}$/;

/** Quarters, halves and years made of closed months alone, and one that is under way. */
const LONGER_PERIODS = ['2023-Q1', '2023-H1', '2023-Q4', '2023', '2024-Q1', '2024-Q2'];

const provider = readProvider('usual');
let rows: readonly DossierRecord[];
let durations: readonly DurationRecord[];
let procedures: ReadonlyMap<string, Procedure>;

beforeAll(async () => {
  rows = (await Promise.all(YEARS.map((year) => provider.dossiers(year)))).flatMap(({ records }) => records);
  durations = (await Promise.all(YEARS.map((year) => provider.durations(year)))).flatMap(
    ({ records }) => records,
  );
  procedures = new Map((await provider.procedures()).records.map((procedure) => [procedure.code, procedure]));
});

describe('dossiers', () => {
  it('begin with the first month and end with the newest closed one', () => {
    const months = new Set(rows.map(({ periodId }) => periodId).filter((id) => MONTH.test(id)));
    expect([...months].sort()).toEqual(CLOSED_MONTHS);
  });
});

describe('from month to month', () => {
  it('a unit carries over, field by field, no more than it had open, and nearly always all of it', () => {
    const open = new Map(rows.map((row) => [`${row.unitCode} ${row.fieldCode} ${row.periodId}`, row]));
    const followed = rows.filter(({ periodId, unitCode }) => MONTH.test(periodId) && unitCode !== DISTRICT);
    let [all, carried] = [0, 0];
    for (const row of followed) {
      const before = open.get(`${row.unitCode} ${row.fieldCode} ${previousPeriodId(row.periodId)}`);
      if (!before || isMissing(before.inProgress) || isMissing(row.carriedOver)) continue;
      expect(row.carriedOver).toBeLessThanOrEqual(before.inProgress);
      all += before.inProgress;
      carried += row.carriedOver;
    }
    expect(carried / all).toBeGreaterThan(0.99);
  });

  it('begins a first month with one in ten carried over', () => {
    for (const unitCode of unitsOf('2022-05')) {
      const counts = dossiersByUnit(rows, '2022-05').get(unitCode);
      expect(figure(counts?.carriedOver)).toBe(Math.round(figure(counts?.received) / 10));
    }
  });

  it('goes on after a gap with what stood open behind it', () => {
    const counts = dossiersByUnit(rows, '2023-12').get(HUNG_LE);
    expect(figure(counts?.carriedOver) / figure(counts?.received)).toBeCloseTo(0.1, 1);
  });
});

describe('longer periods', () => {
  it.each(LONGER_PERIODS)(
    '%s sums what was received and resolved, and stands as its last month with what is open',
    (period) => {
      const months = monthsOf(period);
      for (const row of rows.filter(({ periodId }) => periodId === period)) {
        const ofMonths = months.map((month) =>
          rows.find(
            (other) =>
              other.unitCode === row.unitCode &&
              other.fieldCode === row.fieldCode &&
              other.periodId === month,
          ),
        );
        if (ofMonths.some((month) => !month || isMissing(month.received))) continue;
        for (const name of ['resolved', 'early', 'onTime', 'late'] as const)
          expect(row[name]).toBe(ofMonths.reduce((sum, month) => sum + figure(month?.[name]), 0));
        for (const name of ['inProgress', 'withinLimit', 'overdue'] as const)
          expect(row[name]).toBe(ofMonths.at(-1)?.[name]);
        expect(figure(row.carriedOver)).toBeLessThanOrEqual(figure(ofMonths[0]?.carriedOver));
      }
    },
  );

  it('are not reported where a month is not, for the unit and so for the whole district', () => {
    for (const period of [GAP, '2023-Q4', '2023-H2', '2023'])
      for (const unitCode of [HUNG_LE, DISTRICT])
        for (const row of rows.filter((one) => one.unitCode === unitCode && one.periodId === period))
          for (const name of DOSSIER_COUNTS) expect(row[name]).toEqual(missing('notReported'));
  });
});

describe('durations', () => {
  it('are of the very dossiers that the form counts', () => {
    const counted = new Map<string, Record<DossierCount, number>>();
    for (const { unitCode, procedureCode, periodId, resolved, open } of durations) {
      const procedure = procedures.get(procedureCode);
      const key = `${unitCode} ${procedure?.fieldCode} ${periodId}`;
      const counts = counted.get(key) ?? zeros();
      counted.set(key, counts);
      const limit = figure(procedure?.limitDays);
      if (isKnown(resolved))
        for (const { days, count } of resolved)
          counts[days < limit ? 'early' : days === limit ? 'onTime' : 'late'] += count;
      if (isKnown(open))
        for (const { ageDays, daysToDue, count } of open) {
          expect(ageDays + daysToDue).toBe(limit);
          counts[daysToDue < 0 ? 'overdue' : 'withinLimit'] += count;
        }
    }
    for (const row of rows) {
      if (!MONTH.test(row.periodId) || row.unitCode === DISTRICT || isMissing(row.received)) continue;
      const counts = counted.get(`${row.unitCode} ${row.fieldCode} ${row.periodId}`) ?? zeros();
      for (const name of ['early', 'onTime', 'late', 'withinLimit', 'overdue'] as const)
        expect(row[name]).toBe(counts[name]);
    }
  });

  it('of the communes’ own procedures alone', () => {
    for (const { procedureCode } of durations) expect(procedures.get(procedureCode)?.level).toBe('commune');
  });

  it('are given shortest first', () => {
    for (const { resolved, open } of durations) {
      const days = isKnown(resolved) ? resolved.map((one) => one.days) : [];
      const ages = isKnown(open) ? open.map((one) => one.ageDays) : [];
      expect(days).toEqual(days.toSorted((a, b) => a - b));
      expect(ages).toEqual(ages.toSorted((a, b) => a - b));
    }
  });

  it('leave out a month that was not sent', () => {
    expect(durations.filter(({ unitCode, periodId }) => unitCode === HUNG_LE && periodId === GAP)).toEqual(
      [],
    );
  });
});

describe('a figure', () => {
  it('does not depend on what was asked for before it', () => {
    const inOrder = copyOf('usual');
    const ordered = YEARS.map((year) => [buildDossiers(inOrder, year), buildDurations(inOrder, year)]);
    const reversed = copyOf('usual', (units) => units.toReversed());
    const backwards = YEARS.toReversed().map((year) => [
      buildDossiers(reversed, year),
      buildDurations(reversed, year),
    ]);
    const figures = (documents: typeof ordered) =>
      documents
        .flat()
        .flatMap((table) => table?.rows.map((row) => JSON.stringify(row)) ?? [])
        .sort();
    expect(figures(backwards)).toEqual(figures(ordered));
  });

  it('of a month stays as it is when the next one closes', () => {
    const march = (scenario: ScenarioName) =>
      [buildDossiers, buildDurations].map((build) =>
        build(providerOf(scenario), '2024')?.rows.filter((row) => row[2] === '2024-03'),
      );
    expect(march('late')).toEqual(march('usual'));
  });
});

function unitsOf(month: string): string[] {
  return [...dossiersByUnit(rows, month).keys()].filter((code) => code !== DISTRICT);
}

/** Closed months of a period of the sample. */
function monthsOf(period: string): string[] {
  const year = period.slice(0, 4);
  const part = period.slice(5);
  const [first, count] = part === '' ? [1, 12] : part === 'H1' ? [1, 6] : [(Number(part[1]) - 1) * 3 + 1, 3];
  return CLOSED_MONTHS.filter((month) => {
    const number = Number(month.slice(5));
    return month.startsWith(year) && number >= first && number < first + count;
  });
}

/** A provider of its own, with nothing kept from others. */
function copyOf(
  scenario: ScenarioName,
  units: (own: Provider['units']) => Provider['units'] = (own) => own,
): Provider {
  const provided = providerOf(scenario);
  return { ...provided, units: units(provided.units) };
}

function zeros(): Record<DossierCount, number> {
  return {
    received: 0,
    receivedOnline: 0,
    receivedDirect: 0,
    carriedOver: 0,
    resolved: 0,
    early: 0,
    onTime: 0,
    late: 0,
    inProgress: 0,
    withinLimit: 0,
    overdue: 0,
  };
}

function figure(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}
