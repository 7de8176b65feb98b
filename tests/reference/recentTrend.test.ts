import { expect, it } from 'vitest';
import { recentTrend } from '#src/domain/stats/recentTrend.ts';

type Row = readonly [value: number, lower: number, upper: number];

function trendOf(rows: readonly Row[]) {
  return recentTrend(
    rows.map(([value]) => value),
    rows.map(([, lower]) => lower),
    rows.map(([, , upper]) => upper),
  );
}

/** dhsc-govuk/FingertipsNext, trend-analysis, TrendMarkerCalculatorTests.cs; values with 95 % limits, 2020 to 2024. */
it('MMR coverage at two years, Yorkshire and the Humber: decreasing', () => {
  expect(
    trendOf([
      [92.6254, 92.4168, 92.8288],
      [92.3221, 92.1072, 92.5315],
      [90.8708, 90.6358, 91.1004],
      [90.017, 89.7694, 90.2594],
      [90.1013, 89.8578, 90.3396],
    ]),
  ).toMatchObject({ direction: 'decreasing' });
});

it('diabetes prevalence, England: increasing', () => {
  expect(
    trendOf([
      [7.0826, 7.0754, 7.094],
      [7.1085, 7.1013, 7.1199],
      [7.2571, 7.2499, 7.2684],
      [7.4528, 7.4456, 7.4643],
      [7.6554, 7.6481, 7.6669],
    ]),
  ).toMatchObject({ direction: 'increasing' });
});

it('preventable sight loss from diabetic eye disease, England: increasing in spite of one low year', () => {
  expect(
    trendOf([
      [2.935, 2.7841, 3.0919],
      [1.93028, 1.8085, 2.058],
      [2.7567, 2.6113, 2.9082],
      [2.8701, 2.7225, 3.0237],
      [3.0121, 2.8616, 3.1683],
    ]),
  ).toMatchObject({ direction: 'increasing' });
});
