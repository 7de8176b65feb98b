import { describe, expect, it } from 'vitest';
import { checkDossiers } from '#src/checks/dossiers.check.ts';
import type { DossierRecord } from '#src/domain/dossier.ts';
import { missing } from '#src/domain/missing.ts';
import { catalogOf, told, unitOf } from '../feeds/samples.ts';

function dossiers(known: Partial<DossierRecord> = {}): DossierRecord {
  return {
    unitCode: '1',
    fieldCode: 'ho-tich',
    periodId: '2024-04',
    received: 120,
    receivedOnline: 80,
    receivedDirect: 30,
    carriedOver: 10,
    resolved: 110,
    early: 70,
    onTime: 38,
    late: 2,
    inProgress: 10,
    withinLimit: 9,
    overdue: 1,
    ...known,
  };
}

function check(...records: DossierRecord[]) {
  const rows = { document: 'dossiers/2024.json', records, rowNumbers: records.map((_, i) => i + 1) };
  return checkDossiers(rows, catalogOf(), [unitOf('1'), unitOf('2')], new Set(['ho-tich']));
}

describe('form II.06a', () => {
  it('whose parts add up raises nothing', () => {
    expect(check(dossiers())).toEqual([]);
  });

  it.each([
    ['received = receivedOnline + receivedDirect + carriedOver', { receivedOnline: 79 }, '120', '119'],
    ['resolved = early + onTime + late', { early: 69 }, '110', '109'],
    ['inProgress = withinLimit + overdue', { overdue: 0 }, '10', '9'],
    ['received = resolved + inProgress', { inProgress: 11, withinLimit: 10 }, '120', '121'],
  ] as const)('%s is reported where it does not hold, and kept', (column, known, value, limit) => {
    expect(check(dossiers(known))).toMatchObject([
      { severity: 'warning', problem: 'partsDiffer', column, value, limit, row: 1 },
    ]);
  });

  it('with more late than resolved cannot be true and is set aside', () => {
    const found = check(dossiers({ late: 111 }));
    expect(found).toMatchObject([
      { severity: 'error', problem: 'partOverWhole', column: 'late, resolved', value: '111', limit: '110' },
    ]);
  });

  it('says nothing of sums it does not know whole', () => {
    expect(check(dossiers({ early: missing('notReported'), onTime: 0 }))).toEqual([]);
  });

  it('of an unknown unit or period is set aside, of an unknown field it is kept', () => {
    const found = check(
      dossiers({ unitCode: '9' }),
      dossiers({ periodId: '2021-01' }),
      dossiers({ fieldCode: 'dat-dai' }),
    );
    expect(told(found).map(([row, , problem]) => [row, problem])).toEqual([
      [1, 'unknownUnit'],
      [2, 'unknownPeriod'],
      [3, 'unknownField'],
    ]);
    expect(found.map(({ severity }) => severity)).toEqual(['error', 'error', 'warning']);
  });

  it('the row "Tổng cộng" needs no field', () => {
    expect(check(dossiers({ fieldCode: 'all' }))).toEqual([]);
  });
});

describe('months that follow each other', () => {
  const march = dossiers({ periodId: '2024-03', carriedOver: 10 });

  it('carry over what stood open, or less where dossiers were withdrawn', () => {
    expect(check(march, dossiers({ carriedOver: 10 }))).toEqual([]);
    expect(check(march, dossiers({ carriedOver: 9, receivedDirect: 31 }))).toEqual([]);
  });

  it('that carry over more than stood open are pointed out', () => {
    expect(check(march, dossiers({ carriedOver: 11, receivedDirect: 29 }))).toMatchObject([
      { severity: 'warning', problem: 'carriedOverDiffers', row: 2, value: '11', limit: '10' },
    ]);
  });
});

describe('the figures of the locality', () => {
  const doubled = (counts: DossierRecord): DossierRecord =>
    Object.fromEntries(
      Object.entries(counts).map(([name, value]) => [name, typeof value === 'number' ? value * 2 : value]),
    ) as unknown as DossierRecord;

  it('equal to the sum of its units raise nothing', () => {
    const whole = { ...doubled(dossiers()), unitCode: '900' };
    expect(check(dossiers(), dossiers({ unitCode: '2' }), whole)).toEqual([]);
  });

  it('that differ from the sum are reported, column by column', () => {
    const whole = dossiers({ unitCode: '900', late: 3, onTime: 37 });
    expect(told(check(dossiers(), whole))).toEqual([
      [2, 'onTime', 'localityDiffers'],
      [2, 'late', 'localityDiffers'],
    ]);
  });

  it('cannot be compared while a unit has not reported', () => {
    const silent = { received: missing('notReported'), resolved: missing('notReported') };
    const known = Object.fromEntries(
      Object.keys(dossiers()).map((name) => [name, missing('notReported')]),
    ) as Partial<DossierRecord>;
    const gap = dossiers({ ...known, ...silent, unitCode: '2', fieldCode: 'ho-tich', periodId: '2024-04' });
    expect(check(dossiers(), gap, dossiers({ unitCode: '900', late: 3, onTime: 37 }))).toEqual([]);
  });
});

describe('rows that say the same twice', () => {
  it('are dropped when they agree, and set aside both when they do not', () => {
    expect(told(check(dossiers(), dossiers()))).toEqual([[2, null, 'duplicateRow']]);
    const found = check(dossiers(), dossiers({ late: 1, onTime: 39 }));
    expect(told(found).map(([row, , problem]) => [row, problem])).toEqual([
      [1, 'conflictingRows'],
      [2, 'conflictingRows'],
    ]);
  });
});
