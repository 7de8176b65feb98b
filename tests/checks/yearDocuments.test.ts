import { describe, expect, it } from 'vitest';
import { checkDigitalGovernment } from '#src/checks/digitalGovernment.check.ts';
import { checkDurations } from '#src/checks/durations.check.ts';
import { checkProcedures } from '#src/checks/procedures.check.ts';
import { checkSatisfaction } from '#src/checks/satisfaction.check.ts';
import type { DigitalMeasure } from '#src/domain/digitalGovernment.ts';
import type { DurationRecord } from '#src/domain/duration.ts';
import { missing } from '#src/domain/missing.ts';
import type { Procedure } from '#src/domain/procedure.ts';
import type { SatisfactionRecord } from '#src/domain/satisfaction.ts';
import { catalogOf, told, unitOf } from '../feeds/samples.ts';

const UNITS = [unitOf('1')];

function rowsOf<Row>(records: readonly Row[]) {
  return { document: 'x.json', records, rowNumbers: records.map((_, index) => index + 1) };
}

describe('procedures', () => {
  const procedure = (known: Partial<Procedure> = {}): Procedure => ({
    code: '1.001',
    name: 'Khai sinh',
    fieldCode: 'ho-tich',
    fieldName: 'Hộ tịch',
    level: 'commune',
    online: 'full',
    limitDays: 1,
    ...known,
  });

  it('one field under two names is reported, and the first name stays', () => {
    const found = checkProcedures(rowsOf([procedure(), procedure({ code: '1.002', fieldName: 'Tư pháp' })]));
    expect(found).toMatchObject([
      { severity: 'warning', problem: 'fieldNameDiffers', row: 2, value: 'Tư pháp', limit: 'Hộ tịch' },
    ]);
  });

  it('one code with two limits is set aside twice: nobody knows which holds', () => {
    const found = checkProcedures(rowsOf([procedure(), procedure({ limitDays: 3 })]));
    expect(told(found).map(([row, , problem]) => [row, problem])).toEqual([
      [1, 'conflictingRows'],
      [2, 'conflictingRows'],
    ]);
  });
});

describe('processing times', () => {
  const duration = (known: Partial<DurationRecord> = {}): DurationRecord => ({
    unitCode: '1',
    procedureCode: '1.001',
    periodId: '2024-04',
    resolved: [{ days: 1, count: 3 }],
    open: [{ ageDays: 4, daysToDue: -3, count: 1 }],
    ...known,
  });
  const check = (...records: DurationRecord[]) =>
    checkDurations(rowsOf(records), catalogOf(), UNITS, new Set(['1.001']));

  it('of known procedures and months raise nothing', () => {
    expect(check(duration())).toEqual([]);
    expect(check(duration({ resolved: missing('notReported'), open: missing('notReported') }))).toEqual([]);
  });

  it('of an unknown procedure, or of ten years, are set aside', () => {
    const found = check(
      duration({ procedureCode: '9.999' }),
      duration({ resolved: [{ days: 2600, count: 1 }] }),
    );
    expect(found.map(({ row, problem, value }) => [row, problem, value])).toEqual([
      [1, 'unknownProcedure', '9.999'],
      [2, 'badValue', '2600'],
    ]);
  });

  it('any procedure passes where the list of procedures could not be had', () => {
    expect(checkDurations(rowsOf([duration({ procedureCode: '9' })]), catalogOf(), UNITS, null)).toEqual([]);
  });
});

describe('satisfaction', () => {
  const record = (known: Partial<SatisfactionRecord> = {}): SatisfactionRecord => ({
    unitCode: '1',
    periodId: '2024-04',
    petitionsReceived: 2,
    petitionsOnTime: 2,
    petitionsAccepted: 1,
    ratings: new Map([
      ['good', 5],
      ['bad', 1],
    ]),
    ...known,
  });
  const catalog = {
    ...catalogOf(),
    ratingLevels: [
      { code: 'good', name: 'Hài lòng', isSatisfied: true },
      { code: 'bad', name: 'Không hài lòng', isSatisfied: false },
    ],
  };
  const check = (...records: SatisfactionRecord[]) => checkSatisfaction(rowsOf(records), catalog, UNITS);

  it('with no more answered than received raises nothing', () => {
    expect(check(record())).toEqual([]);
  });

  it('with more accepted than received is set aside', () => {
    expect(check(record({ petitionsAccepted: 3 }))).toMatchObject([
      { severity: 'error', problem: 'partOverWhole', value: '3', limit: '2' },
    ]);
  });

  it('with more steps than the scale has is set aside', () => {
    const ratings = new Map([
      ['good', 1],
      ['bad', 1],
      ['3', 1],
    ]);
    expect(check(record({ ratings }))).toMatchObject([
      { problem: 'badValue', column: 'ratings', value: '3/2' },
    ]);
  });
});

describe('digital government', () => {
  const measure = (known: Partial<DigitalMeasure> = {}): DigitalMeasure => ({
    unitCode: '900',
    indicatorCode: 'tai-khoan',
    periodId: '2024-04',
    value: 0.75,
    numerator: 9,
    denominator: 12,
    ...known,
  });
  const indicator = { code: 'tai-khoan', name: 'Tài khoản', kind: 'rate', counts: '', source: '' } as const;
  const catalog = {
    ...catalogOf(),
    digitalGroups: [{ code: 'xa-hoi', name: 'Xã hội số', indicators: [indicator] }],
  };
  const check = (...records: DigitalMeasure[]) => checkDigitalGovernment(rowsOf(records), catalog, UNITS);

  it('of the locality and of its units raise nothing', () => {
    expect(check(measure(), measure({ unitCode: '1' }))).toEqual([]);
  });

  it('of an unknown indicator, above 100 %, or with x above n are set aside', () => {
    const found = check(
      measure({ indicatorCode: 'khac' }),
      measure({ value: 97.8, numerator: missing('notReported') }),
      measure({ unitCode: '1', numerator: 13 }),
    );
    expect(found.map(({ severity, problem }) => [severity, problem])).toEqual([
      ['error', 'unknownIndicator'],
      ['error', 'outsideRate'],
      ['error', 'numeratorOverDenominator'],
    ]);
  });

  it('whose value does not follow from its counts are reported and kept; a cut tenth of a percent is not', () => {
    expect(check(measure({ value: 0.8 }))).toMatchObject([
      { severity: 'warning', problem: 'valueDiffers', value: '0.8', limit: '0.75' },
    ]);
    expect(check(measure({ value: 0.749 }))).toEqual([]);
  });
});
