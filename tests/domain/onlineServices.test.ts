import { describe, expect, it } from 'vitest';
import { ALL_FIELDS, type DossierRecord } from '#src/domain/dossier.ts';
import { type Missing, missing } from '#src/domain/missing.ts';
import { filedOnline, onlineByLevel, shareOf } from '#src/domain/onlineServices.ts';

const GAP = missing('notReported');

function dossiers(
  unitCode: string,
  online: number | Missing,
  direct: number | Missing,
  carriedOver: number | Missing,
): DossierRecord {
  const received =
    typeof online === 'number' && typeof direct === 'number' && typeof carriedOver === 'number'
      ? online + direct + carriedOver
      : GAP;
  return {
    unitCode,
    fieldCode: ALL_FIELDS,
    periodId: '2024-04',
    received,
    receivedOnline: online,
    receivedDirect: direct,
    carriedOver,
    resolved: GAP,
    early: GAP,
    onTime: GAP,
    late: GAP,
    inProgress: GAP,
    withinLimit: GAP,
    overdue: GAP,
  };
}

describe('dossiers filed online', () => {
  it('are counted among all received and among those that came in the period', () => {
    const filed = filedOnline([dossiers('1', 120, 60, 20)], '2024-04', '900', ['1']);
    expect(filed).toEqual({ online: 120, received: 200, filed: 180, pooledUnits: 1 });
  });

  it('are those the locality published, else its units together without those that did not report', () => {
    const units = [dossiers('1', 120, 60, 20), dossiers('2', 30, 10, 0), dossiers('3', GAP, GAP, GAP)];
    expect(filedOnline([...units, dossiers('900', 160, 80, 20)], '2024-04', '900', ['1', '2', '3'])).toEqual({
      online: 160,
      received: 260,
      filed: 240,
      pooledUnits: null,
    });
    expect(filedOnline(units, '2024-04', '900', ['1', '2', '3'])).toMatchObject({
      online: 150,
      received: 240,
      pooledUnits: 2,
    });
  });

  it('are not known in a period that nobody reported', () => {
    expect(filedOnline([], '2024-04', '900', ['1'])).toMatchObject({ online: GAP, received: GAP });
  });

  it('have no share of nothing', () => {
    expect(shareOf(0, 0)).toEqual(missing('zeroDenominator'));
    expect(shareOf(GAP, 10)).toEqual(GAP);
    expect(shareOf(3, 4)).toBe(0.75);
  });
});

describe('procedures provided online', () => {
  it('are counted by level, from the province down, each with its own total', () => {
    const found = onlineByLevel([
      { level: 'commune', online: 'full' },
      { level: 'district', online: 'partial' },
      { level: 'commune', online: 'none' },
    ]);
    expect(found.map(({ level }) => level)).toEqual(['district', 'commune']);
    expect(found[1]).toMatchObject({ degrees: { full: 1, partial: 0, none: 1 }, total: 2 });
  });
});
