import { describe, expect, it } from 'vitest';
import { digitalChange } from '#src/domain/digitalChange.ts';
import type { DigitalMeasure } from '#src/domain/digitalGovernment.ts';
import { missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import {
  APRIL,
  DISTRICT,
  digitalCatalog,
  digitalIndicator,
  MARCH,
  measure,
  QUARTER_1,
  YEAR_2023,
} from './digitalSamples.ts';

const A = digitalIndicator('a');
const CATALOG = digitalCatalog([A], { a: 0.9 });
const QUARTER_4: Period = { ...QUARTER_1, id: '2023-Q4', from: '2023-10-01', to: '2023-12-31' };

function change(measures: readonly DigitalMeasure[], period = APRIL, compared = MARCH) {
  return digitalChange(A, measures, CATALOG, period, compared);
}

describe('the change of an indicator', () => {
  it('goes from the figure of the one period to that of the other, with their counts', () => {
    const found = change([
      measure('a', DISTRICT, '2024-03', 68),
      measure('a', DISTRICT, '2024-04', 70),
      measure('a', '1', '2024-04', 10),
    ]);
    expect(found).toMatchObject({ from: 0.68, to: 0.7, before: { numerator: 68 }, now: { numerator: 70 } });
  });

  it('is withheld where one of the two periods has no figure of its own', () => {
    expect(change([measure('a', DISTRICT, '2024-04', 70)])).toBeNull();
    expect(change([measure('a', DISTRICT, '2023', 65), measure('a', DISTRICT, '2024-04', 70)])).toBeNull();
    expect(
      change([measure('a', DISTRICT, '2024-03', null), measure('a', DISTRICT, '2024-04', 70)]),
    ).toBeNull();
  });

  it('is withheld between a published figure and one pooled over units', () => {
    expect(change([measure('a', DISTRICT, '2024-03', 68), measure('a', '1', '2024-04', 70)])).toBeNull();
  });

  it('is withheld between sums over different numbers of units', () => {
    const march = ['1', '2'].map((code) => measure('a', code, '2024-03', 60));
    expect(change([...march, measure('a', '1', '2024-04', 70)])).toBeNull();
  });

  it('of a quarter without figures is that of its last month', () => {
    const found = change(
      [measure('a', DISTRICT, '2023-12', 60), measure('a', DISTRICT, '2024-03', 68)],
      QUARTER_1,
      QUARTER_4,
    );
    expect(found).toMatchObject({ before: { periodId: '2023-12' }, now: { periodId: '2024-03' } });
  });

  it('does not set a year against a month', () => {
    expect(
      change([measure('a', DISTRICT, '2023', 60), measure('a', DISTRICT, '2024-04', 70)], APRIL, YEAR_2023),
    ).toBeNull();
  });

  it('is not called unusual before there is a habit to tell', () => {
    const found = change([measure('a', DISTRICT, '2024-03', 68), measure('a', DISTRICT, '2024-04', 70)]);
    expect(found?.signal.variation).toEqual(missing('tooFew'));
  });

  it('is a signal once it leaves the habit of the months before', () => {
    const months = ['2023-12', '2024-01', '2024-02', '2024-03'].map((id, place) =>
      measure('a', DISTRICT, id, 9000 + place, 10_000),
    );
    const steady = change([...months, measure('a', DISTRICT, '2024-04', 9002, 10_000)]);
    const fallen = change([...months, measure('a', DISTRICT, '2024-04', 6000, 10_000)]);
    expect(steady?.signal.variation).toMatchObject({ kind: 'commonCause' });
    expect(fallen?.signal.variation).toMatchObject({ kind: 'concern' });
  });
});
