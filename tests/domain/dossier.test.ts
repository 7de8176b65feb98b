import { describe, expect, it } from 'vitest';
import { type DossierRecord, dossiersByUnit, sumDossiers } from '#src/domain/dossier.ts';
import { dossiersByPeriod, onTimeSeries, overdueOpenSeries } from '#src/domain/dossierSeries.ts';
import { missing } from '#src/domain/missing.ts';
import { onTimeCounts } from '#src/domain/onTimeRate.ts';

/** Form II.06a of a small commune: 208 received, 190 resolved, 18 open. */
function dossiers(known: Partial<DossierRecord> = {}): DossierRecord {
  return {
    unitCode: '1',
    fieldCode: 'all',
    periodId: '2024-04',
    received: 208,
    receivedOnline: 150,
    receivedDirect: 40,
    carriedOver: 18,
    resolved: 190,
    early: 120,
    onTime: 60,
    late: 10,
    inProgress: 18,
    withinLimit: 10,
    overdue: 8,
    ...known,
  };
}

const UNREPORTED = Object.fromEntries(
  Object.entries(dossiers())
    .filter(([, value]) => typeof value === 'number')
    .map(([name]) => [name, missing('notReported')]),
) as Partial<DossierRecord>;

describe('the on-time rate', () => {
  it.each([
    ['received', 190, 208],
    ['resolved', 180, 190],
    ['due', 180, 198],
  ] as const)('of those %s is %i of %i', (basis, numerator, denominator) => {
    expect(onTimeCounts(dossiers(), basis)).toEqual({ numerator, denominator });
  });

  it('keeps the reason of a count that is not known', () => {
    expect(onTimeCounts(dossiers({ early: missing('notReported') }), 'resolved')).toEqual({
      numerator: missing('notReported'),
      denominator: 190,
    });
  });
});

describe('adding up dossiers', () => {
  it('goes part by part, and a part that one does not know is not known', () => {
    const sum = sumDossiers([dossiers(), dossiers({ overdue: missing('notReported') })]);
    expect(sum).toMatchObject({ received: 416, late: 20, overdue: missing('notReported') });
  });

  it('of nothing is not reported, and not 0', () => {
    expect(sumDossiers([]).received).toEqual(missing('notReported'));
  });

  it('takes the fields of a unit, and its row "Tổng cộng" only where there are none', () => {
    const byUnit = dossiersByUnit(
      [
        dossiers({ fieldCode: 'ho-tich', received: 100 }),
        dossiers({ fieldCode: 'dat-dai', received: 20 }),
        dossiers({ fieldCode: 'all', received: 999 }),
        dossiers({ unitCode: '2', fieldCode: 'all', received: 7 }),
        dossiers({ unitCode: '2', periodId: '2024-03', received: 1 }),
      ],
      '2024-04',
    );
    expect([...byUnit].map(([code, { received }]) => [code, received])).toEqual([
      ['1', 120],
      ['2', 7],
    ]);
  });
});

describe('the run of a locality', () => {
  const subject = { code: '900', unitCodes: ['1', '2'], breaks: [] };
  const byPeriod = dossiersByPeriod(
    [
      dossiers({ periodId: '2024-03' }),
      dossiers({ unitCode: '2', periodId: '2024-03' }),
      dossiers(),
      dossiers({ ...UNREPORTED, unitCode: '2' }),
    ],
    ['2024-02', '2024-03', '2024-04'],
  );

  it('pools the units that reported; a period in which none did is not reported', () => {
    expect(onTimeSeries(byPeriod, subject, 'received', 0.98)).toMatchObject({
      unitCode: '900',
      limitsFrom: 'counts',
      target: 0.98,
      points: [
        { periodId: '2024-02', value: missing('notReported') },
        { periodId: '2024-03', numerator: 380, denominator: 416 },
        { periodId: '2024-04', numerator: 190, denominator: 208 },
      ],
    });
  });

  it('of the overdue open ones gets better downwards and has a floor of 0', () => {
    const series = overdueOpenSeries(byPeriod, subject);
    expect(series).toMatchObject({ betterDirection: 'lower', floor: 0 });
    expect(series.points.map(({ value }) => value)).toEqual([missing('notReported'), 16, 8]);
  });
});
