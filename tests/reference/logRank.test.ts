import { expect, it } from 'vitest';
import { isMissing } from '#src/domain/missing.ts';
import { type DurationTally, logRank } from '#src/domain/stats/logRank.ts';

/**
 * Gehan, Biometrika 52 (1965): weeks of remission of 21 leukaemia patients on 6-mercaptopurine and 21 controls, here as
 * working days until a dossier is resolved. In R: survdiff(Surv(time, cens) ~ treat, data = MASS::gehan) prints observed
 * 9 and 21, expected 19.3 and 10.7, chi-square 16.8.
 */
const MERCAPTOPURINE = tallies(
  [6, 6, 6, 7, 10, 13, 16, 22, 23],
  [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35],
);
const CONTROL = tallies([1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23], []);

function tallies(resolved: readonly number[], open: readonly number[]): DurationTally[] {
  return [
    ...resolved.map((time) => ({ time, resolvedCount: 1, openCount: 0 })),
    ...open.map((time) => ({ time, resolvedCount: 0, openCount: 1 })),
  ];
}

it('observed, expected and chi-square are those that R prints', () => {
  const slower = logRank(MERCAPTOPURINE, CONTROL);
  const faster = logRank(CONTROL, MERCAPTOPURINE);
  if (isMissing(slower) || isMissing(faster)) throw new Error('no test');
  expect(slower.observed).toBe(9);
  expect(slower.expected).toBeCloseTo(19.25, 2);
  expect(slower.z ** 2).toBeCloseTo(16.793, 2);
  expect(faster.observed).toBe(21);
  expect(faster.expected).toBeCloseTo(10.75, 2);
  expect(faster.z).toBeCloseTo(-slower.z, 9);
});
