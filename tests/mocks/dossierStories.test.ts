import { beforeAll, describe, expect, it } from 'vitest';
import { type DossierRecord, dossiersByUnit } from '#src/domain/dossier.ts';
import type { DurationRecord } from '#src/domain/duration.ts';
import { isKnown, isMissing } from '#src/domain/missing.ts';
import { openAgeing, overdueCount } from '#src/domain/openAgeing.ts';
import type { Procedure } from '#src/domain/procedure.ts';
import { processingTime } from '#src/domain/processingTime.ts';
import { readProvider } from './readProvider.ts';

const DISTRICT = '834';
const LUONG_PHU = '29005';
const CHAU_BINH = '29008';
const BINH_HOA = '29017';
const HUNG_PHONG = '29023';
const TAN_LOI_THANH = '29038';

const LAND = 'dat-dai';
const LAND_ORIGIN = '3.000418.000.00.00.H07';
const MARITAL_STATUS = '1.004873.000.00.00.H07';
const NEWEST = '2024-04';

const provider = readProvider('usual');
let rows: readonly DossierRecord[];
let durations: readonly DurationRecord[];
let procedures: ReadonlyMap<string, Procedure>;
let communes: readonly string[];

beforeAll(async () => {
  rows = (await provider.dossiers('2024')).records;
  durations = (await provider.durations('2024')).records;
  procedures = new Map((await provider.procedures()).records.map((procedure) => [procedure.code, procedure]));
  communes = (await provider.units()).records.map(({ code }) => code);
});

describe('in the first months of 2024', () => {
  it('confirming the origin of land is slow in three communes and ordinary in all others', () => {
    const slow = [CHAU_BINH, HUNG_PHONG, TAN_LOI_THANH];
    const median = (unitCodes: readonly string[]) =>
      medianDays((record) => record.procedureCode === LAND_ORIGIN && unitCodes.includes(record.unitCode));
    const others = communes.filter((code) => !slow.includes(code));
    for (const code of slow) expect(median([code]), code).toBeGreaterThanOrEqual(9);
    for (const code of others) if (code !== LUONG_PHU) expect(median([code]), code).toBeLessThanOrEqual(8);
    expect(median(slow)).toBeGreaterThan(median(others) + 2);
  });

  it('confirming the marital status takes longer since March, within its three days', () => {
    const isOf = (month: string) => (record: DurationRecord) =>
      record.procedureCode === MARITAL_STATUS && record.periodId === month;
    expect(['2024-01', '2024-02', '2024-03', '2024-04'].map((month) => medianDays(isOf(month)))).toEqual([
      2, 2, 3, 3,
    ]);
    const late = durations
      .filter(isOf(NEWEST))
      .flatMap(({ resolved }) => (isKnown(resolved) ? resolved : []))
      .filter(({ days }) => days > 3)
      .reduce((sum, { count }) => sum + count, 0);
    expect(late).toBeLessThan(5);
  });
});

describe('in April 2024', () => {
  it('Bình Hòa has about twice its usual share of land dossiers', () => {
    const before = ['2024-01', '2024-02', '2024-03'].map(landShare);
    const usual = before.reduce((sum, share) => sum + share, 0) / before.length;
    expect(landShare(NEWEST) / usual).toBeGreaterThan(1.7);
    expect(landShare(NEWEST) / usual).toBeLessThan(2.4);
  });

  it('most of what went wrong in Châu Bình is still open, some of it for more than 15 days', () => {
    const counts = dossiersByUnit(rows, NEWEST).get(CHAU_BINH);
    const ageing = ageingOf(CHAU_BINH);
    expect(figure(counts?.overdue) / (figure(counts?.overdue) + figure(counts?.late))).toBeGreaterThan(0.7);
    expect(overdueCount(ageing)).toBe(counts?.overdue);
    expect(ageing.overdueOver15).toBeGreaterThan(2);
    const most = Math.max(
      ...communes.filter((code) => code !== CHAU_BINH).map((code) => overdueCount(ageingOf(code))),
    );
    expect(overdueCount(ageing)).toBeGreaterThan(most);
  });

  it('goes wrong most readily with land and social assistance, and hardly with certified copies', () => {
    const badShare = (field: string) => {
      const row = rows.find(
        (one) => one.unitCode === DISTRICT && one.fieldCode === field && one.periodId === NEWEST,
      );
      return (figure(row?.late) + figure(row?.overdue)) / figure(row?.received);
    };
    for (const field of [LAND, 'bao-tro-xa-hoi'])
      expect(badShare(field), field).toBeGreaterThan(5 * badShare('chung-thuc'));
  });

  it('is mostly resolved before the promised date, as the article says', () => {
    const resolved = communes.map((code) => dossiersByUnit(rows, NEWEST).get(code));
    const sum = (name: 'early' | 'resolved') =>
      resolved.reduce((all, counts) => all + figure(counts?.[name]), 0);
    expect(sum('early') / sum('resolved')).toBeGreaterThan(0.6);
  });

  it('most open dossiers beyond their date are so by a week at most, few by more than three', () => {
    const others = durations.filter(
      ({ unitCode, periodId }) => unitCode !== CHAU_BINH && periodId === NEWEST,
    );
    const ageing = openAgeing(others);
    expect(ageing.overdueTo5).toBeGreaterThan(overdueCount(ageing) / 2);
    expect(ageing.overdueOver15).toBeLessThan(overdueCount(ageing) / 4);
  });
});

function medianDays(isOf: (record: DurationRecord) => boolean): number {
  const time = processingTime(durations.filter(isOf), procedures);
  return isMissing(time) ? Number.NaN : figure(time.medianDays);
}

function landShare(month: string): number {
  const row = rows.find(
    (one) => one.unitCode === BINH_HOA && one.fieldCode === LAND && one.periodId === month,
  );
  return figure(row?.received) / figure(dossiersByUnit(rows, month).get(BINH_HOA)?.received);
}

function ageingOf(unitCode: string) {
  return openAgeing(durations.filter((record) => record.unitCode === unitCode && record.periodId === NEWEST));
}

function figure(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}
