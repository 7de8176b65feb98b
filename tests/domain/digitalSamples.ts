import type { Catalog } from '#src/domain/catalog.ts';
import type { DigitalIndicator, DigitalMeasure } from '#src/domain/digitalGovernment.ts';
import { type Missing, missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import { FORMULA } from './rankingSamples.ts';

/** The code of the locality in the samples below. */
export const DISTRICT = '900';

function period(id: string, kind: Period['kind'], from: string, to: string, isClosed = true): Period {
  return { id, kind, from, to, closedAt: isClosed ? `${to}T17:00:00+07:00` : null };
}

export const YEAR_2023 = period('2023', 'year', '2023-01-01', '2023-12-31');
export const QUARTER_1 = period('2024-Q1', 'quarter', '2024-01-01', '2024-03-31');
export const MARCH = period('2024-03', 'month', '2024-03-01', '2024-03-31');
export const APRIL = period('2024-04', 'month', '2024-04-01', '2024-04-30');
export const MAY_OPEN = period('2024-05', 'month', '2024-05-01', '2024-05-31', false);

export function digitalIndicator(
  code: string,
  differences: Partial<DigitalIndicator> = {},
): DigitalIndicator {
  return {
    code,
    name: `Chỉ tiêu ${code}`,
    kind: 'rate',
    counts: 'x trên n',
    source: 'Nguồn',
    ...differences,
  };
}

/** A catalogue with one group of some indicators, and targets by their codes. */
export function digitalCatalog(
  indicators: readonly DigitalIndicator[],
  targets: Readonly<Record<string, number>>,
): Catalog {
  return {
    locality: {
      code: DISTRICT,
      name: 'Mẫu',
      designation: 'huyện',
      level: 'district',
      unitLevel: 'commune',
    },
    periods: [
      YEAR_2023,
      period('2023-12', 'month', '2023-12-01', '2023-12-31'),
      period('2023-Q4', 'quarter', '2023-10-01', '2023-12-31'),
      period('2024-01', 'month', '2024-01-01', '2024-01-31'),
      period('2024-02', 'month', '2024-02-01', '2024-02-29'),
      MARCH,
      QUARTER_1,
      APRIL,
      MAY_OPEN,
    ],
    feeds: [],
    formulas: [FORMULA],
    targets: Object.entries(targets).map(([measure, value]) => ({
      measure,
      value,
      validFrom: '2022-01-01',
      validTo: null,
    })),
    headlines: [],
    ratingLevels: [],
    digitalGroups: [{ code: 'g', name: 'Nhóm', indicators }],
    sample: false,
    asOf: '2024-05-02T07:30:00+07:00',
  };
}

/** x of n of a unit; x null is a row that was not reported. */
export function measure(
  indicatorCode: string,
  unitCode: string,
  periodId: string,
  x: number | null,
  n = 100,
): DigitalMeasure {
  const known = (value: number): number | Missing => (x === null ? missing('notReported') : value);
  return {
    unitCode,
    indicatorCode,
    periodId,
    value: known((x ?? 0) / n),
    numerator: known(x ?? 0),
    denominator: known(n),
  };
}
