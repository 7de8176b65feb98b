import { expect, it } from 'vitest';
import { isMissing } from '#src/domain/missing.ts';
import { pLimits } from '#src/domain/stats/pLimits.ts';

/**
 * AUS-DOH-Safety-and-Quality/PowerBI-SPC, test/Chart Types/p.test.ts: 36 months, 3-sigma limits in percent to two
 * decimals. The expected values are those that file prints for n = 52, 41, 84 and 78.
 */
const NUMERATORS = [
  14, 12, 15, 8, 16, 11, 12, 14, 16, 17, 5, 11, 13, 10, 14, 5, 12, 10, 11, 5, 10, 8, 11, 12, 11, 18, 18, 21,
  14, 15, 18, 22, 17, 16, 20, 15,
];
const DENOMINATORS = [
  52, 64, 70, 60, 67, 69, 67, 54, 79, 59, 49, 61, 41, 51, 56, 43, 57, 48, 69, 41, 40, 46, 59, 62, 57, 65, 75,
  70, 76, 69, 64, 67, 84, 67, 69, 78,
];

it('p̄ is 0.2163265 and each month has the limits of its n', () => {
  const limits = pLimits(NUMERATORS, DENOMINATORS);
  if (isMissing(limits)) throw new Error(limits.missing);
  expect(limits.mean).toBeCloseTo(0.2163265, 7);
  expect(limits).toMatchObject({ pointCount: 36, provisional: false });
  const percent = (place: number) => {
    const point = limits.points[place];
    if (!point || isMissing(point)) throw new Error(`no limits at ${place}`);
    return [point.lower, point.lowerNear, point.upperNear, point.upper].map((rate) =>
      (rate * 100).toFixed(2),
    );
  };
  expect(percent(0)).toEqual(['4.50', '10.21', '33.05', '38.76']);
  expect(percent(12)).toEqual(['2.34', '8.77', '34.49', '40.92']);
  expect(percent(32)).toEqual(['8.16', '12.65', '30.62', '35.11']);
  expect(percent(35)).toEqual(['7.65', '12.31', '30.96', '35.62']);
});
