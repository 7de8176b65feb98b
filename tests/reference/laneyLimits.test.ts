import { expect, it } from 'vitest';
import { isMissing } from '#src/domain/missing.ts';
import { laneyLimits } from '#src/domain/stats/laneyLimits.ts';

/**
 * AUS-DOH-Safety-and-Quality/PowerBI-SPC, test/Chart Types/pprime.test.ts: 20 weeks with some 280,000 cases each,
 * 3-sigma and 2-sigma limits in percent to four decimals. σz, which that file does not print, follows from them.
 */
const NUMERATORS = [
  266501, 264225, 276532, 281461, 269071, 261215, 270409, 279778, 270483, 270320, 267923, 271478, 255353,
  256820, 261835, 259144, 255910, 260863, 264465, 260989,
];
const DENOMINATORS = [
  280443, 276823, 291681, 296155, 282343, 275888, 283867, 295251, 284468, 282529, 279618, 283932, 266629,
  268091, 276803, 271578, 266005, 273520, 278574, 273772,
];
const UPPER = [
  96.567, 96.5753, 96.5421, 96.5326, 96.5627, 96.5775, 96.5593, 96.5345, 96.5579, 96.5623, 96.5689, 96.5591,
  96.5996, 96.5961, 96.5753, 96.5877, 96.6012, 96.583, 96.5713, 96.5824,
];
const LOWER = [
  94.013, 94.0046, 94.0378, 94.0473, 94.0173, 94.0025, 94.0207, 94.0454, 94.022, 94.0177, 94.0111, 94.0208,
  93.9803, 93.9839, 94.0046, 93.9923, 93.9788, 93.9969, 94.0087, 93.9975,
];

it('limits of every week, and near limits of the first', () => {
  const limits = laneyLimits(NUMERATORS, DENOMINATORS);
  if (isMissing(limits)) throw new Error(limits.missing);
  const percent = limits.points.map((point) =>
    isMissing(point) ? [] : [point.lower, point.upper, point.lowerNear, point.upperNear].map((x) => x * 100),
  );
  percent.forEach(([lower, upper], place) => {
    expect(lower).toBeCloseTo(LOWER[place] ?? 0, 4);
    expect(upper).toBeCloseTo(UPPER[place] ?? 0, 4);
  });
  expect(percent[0]?.[2]).toBeCloseTo(94.4386, 4);
  expect(percent[0]?.[3]).toBeCloseTo(96.1413, 4);
  expect(limits.sigmaZ).toBeCloseTo(10.6404, 4);
});
