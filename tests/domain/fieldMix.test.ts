import { describe, expect, it } from 'vitest';
import type { DossierRecord } from '#src/domain/dossier.ts';
import { fieldMix, fieldRows } from '#src/domain/fieldMix.ts';
import { isMissing, missing } from '#src/domain/missing.ts';
import { dossierRecord, unsentRecord } from '#tests/domain/onTimeSamples.ts';

const [BEFORE, AFTER] = ['2024-03', '2024-04'] as const;

/** x of n resolved on time in a field. */
const field = (unit: string, period: string, code: string, numerator: number, denominator: number) =>
  dossierRecord(unit, period, { onTime: numerator, late: denominator - numerator }, code);

/** Kitagawa's worked case: A 150 at 0.88 and B 50 at 0.68, then A 100 at 0.90 and B 100 at 0.70. */
const WORKED = [
  field('1', BEFORE, 'A', 132, 150),
  field('1', BEFORE, 'B', 34, 50),
  field('1', AFTER, 'A', 90, 100),
  field('1', AFTER, 'B', 70, 100),
];

const mixOf = (records: readonly DossierRecord[], units: readonly string[] = ['1']) =>
  fieldMix(fieldRows(records, BEFORE), fieldRows(records, AFTER), units, 'resolved');

function known(records: readonly DossierRecord[], units?: readonly string[]) {
  const found = mixOf(records, units);
  if (isMissing(found)) throw new Error(`no split: ${found.missing}`);
  return found;
}

describe('a changed rate split into mix and performance', () => {
  it('adds up to the change: −3 points = mix −5 + performance +2', () => {
    const found = known(WORKED);
    expect(found.total).toBeCloseTo(-0.03, 12);
    expect(found.mix).toBeCloseTo(-0.05, 12);
    expect(found.performance).toBeCloseTo(0.02, 12);
    expect(found.before).toEqual({ numerator: 166, denominator: 200, rate: 0.83 });
    expect(found.after).toEqual({ numerator: 160, denominator: 200, rate: 0.8 });
  });

  it('counts the mix of each field against the mean rate: the better one that shrank and the worse one that grew both pulled down', () => {
    const [a, b] = known(WORKED).fields;
    expect(a).toMatchObject({ fieldCode: 'A', shareBefore: 0.75, shareAfter: 0.5 });
    expect(a?.mix).toBeCloseTo(-0.01875, 12);
    expect(b?.mix).toBeCloseTo(-0.03125, 12);
    expect((a?.mix ?? 0) + (b?.mix ?? 0)).toBeCloseTo(known(WORKED).mix, 12);
  });

  it('compares only units whose fields are known in both periods', () => {
    const found = known(
      [
        ...WORKED,
        field('2', BEFORE, 'A', 10, 10),
        unsentRecord('2', AFTER, 'A'),
        dossierRecord('3', AFTER, { late: 50 }),
      ],
      ['1', '2', '3'],
    );
    expect(found.unitCount).toBe(1);
    expect(found.after.denominator).toBe(200);
  });

  it('takes several units as one', () => {
    const found = known(
      [...WORKED, field('2', BEFORE, 'A', 8, 10), field('2', AFTER, 'A', 9, 10)],
      ['1', '2'],
    );
    expect(found.unitCount).toBe(2);
    expect(found.fields.find(({ fieldCode }) => fieldCode === 'A')?.before).toEqual({
      numerator: 140,
      denominator: 160,
    });
  });

  it('puts a field that came anew wholly on the mix', () => {
    const found = known([
      field('1', BEFORE, 'A', 90, 100),
      field('1', AFTER, 'A', 90, 100),
      field('1', AFTER, 'B', 0, 20),
    ]);
    expect(found.performance).toBeCloseTo(0, 12);
    expect(found.mix).toBeCloseTo(found.total, 12);
    expect(found.fields.find(({ fieldCode }) => fieldCode === 'B')).toMatchObject({
      shareBefore: 0,
      before: { numerator: 0, denominator: 0 },
    });
  });

  it.each([
    [
      'the figures are not split by field',
      [dossierRecord('1', BEFORE, { onTime: 5 }), dossierRecord('1', AFTER, { onTime: 5 })],
      'notReported',
    ],
    [
      'a period was not reported',
      [field('1', BEFORE, 'A', 9, 10), unsentRecord('1', AFTER, 'A')],
      'notReported',
    ],
    [
      'a period had no cases',
      [field('1', BEFORE, 'A', 9, 10), field('1', AFTER, 'A', 0, 0)],
      'zeroDenominator',
    ],
  ] as const)('has none where %s', (_, records, reason) => {
    expect(mixOf(records)).toEqual(missing(reason));
  });
});
