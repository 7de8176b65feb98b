import { expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import { assurance } from '#src/domain/stats/assurance.ts';

/** NHSRplotthedots, tests/testthat/test-ptd_calculate_assurance_type.R: target 4 against three pairs of limits. */
it.each([
  [1, 3, 'higher', 'consistentFail'],
  [5, 7, 'higher', 'consistentPass'],
  [1, 5, 'higher', 'hitOrMiss'],
  [1, 3, 'lower', 'consistentPass'],
  [5, 7, 'lower', 'consistentFail'],
  [1, 5, 'lower', 'hitOrMiss'],
] as const)('limits %d–%d, %s is better: %s', (lower, upper, better, expected) => {
  expect(assurance({ lower, upper }, 4, better)).toBe(expected);
});

it('no target, or no better direction: none', () => {
  expect(assurance({ lower: 1, upper: 3 }, null, 'higher')).toBe(missing('notApplicable'));
  expect(assurance({ lower: 1, upper: 3 }, 4, null)).toBe(missing('notApplicable'));
});
