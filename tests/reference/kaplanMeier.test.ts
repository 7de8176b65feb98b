import { expect, it } from 'vitest';
import { isKnown, isMissing } from '#src/domain/missing.ts';
import { kaplanMeier } from '#src/domain/stats/kaplanMeier.ts';

/**
 * Gehan, Biometrika 52 (1965): weeks of remission of 21 leukaemia patients on 6-mercaptopurine, here as working days
 * until a dossier is resolved; false is still open. In R: survfit(Surv(time, cens) ~ treat, data = MASS::gehan).
 */
const GEHAN: readonly (readonly [number, boolean])[] = [
  [6, true],
  [6, true],
  [6, true],
  [6, false],
  [7, true],
  [9, false],
  [10, true],
  [10, false],
  [11, false],
  [13, true],
  [16, true],
  [17, false],
  [19, false],
  [20, false],
  [22, true],
  [23, true],
  [25, false],
  [32, false],
  [32, false],
  [34, false],
  [35, false],
];
const durations = GEHAN.map(([time]) => time);
const resolved = GEHAN.map(([, isResolved]) => isResolved);
const Z = 1.959963985;

it('survival, numbers at risk and the median are those printed', () => {
  const result = kaplanMeier(durations, resolved);
  if (isMissing(result)) throw new Error(result.missing);
  expect(result.steps.map(({ time, atRisk, resolvedCount }) => [time, atRisk, resolvedCount])).toEqual([
    [6, 21, 3],
    [7, 17, 1],
    [10, 15, 1],
    [13, 12, 1],
    [16, 11, 1],
    [22, 7, 1],
    [23, 6, 1],
  ]);
  const open = new Map(result.steps.map((step) => [step.time, step.open]));
  expect(open.get(6)).toBeCloseTo(0.857143, 6);
  expect(open.get(10)).toBeCloseTo(0.752941, 6);
  expect(open.get(23)).toBeCloseTo(0.448179, 6);
  expect(result).toMatchObject({ median: 23, p90: { missing: 'tooFew' }, resolvedCount: 9, openCount: 12 });
});

it('the standard errors behind the intervals are those of Greenwood that R prints', () => {
  const result = kaplanMeier(durations, resolved);
  if (isMissing(result)) throw new Error(result.missing);
  const errors = result.steps.map(({ open, interval }) => {
    if (isMissing(interval)) return interval.missing;
    const reach = Math.log(interval.lower) / Math.log(open);
    expect(Math.log(open) / Math.log(interval.upper)).toBeCloseTo(reach, 9);
    return ((Math.log(reach) * Math.abs(Math.log(open)) * open) / Z).toFixed(4);
  });
  expect(errors).toEqual(['0.0764', '0.0869', '0.0963', '0.1068', '0.1141', '0.1282', '0.1346']);
});

it('the mean of the resolved ones alone is 12.11: what leaving the open ones out would claim', () => {
  const closed = GEHAN.filter(([, isResolved]) => isResolved).map(([time]) => time);
  expect(closed.reduce((sum, time) => sum + time, 0) / closed.length).toBeCloseTo(12.11, 2);
  const alone = kaplanMeier(
    closed,
    closed.map(() => true),
  );
  expect(isKnown(alone) && alone.median).toBe(10);
});
