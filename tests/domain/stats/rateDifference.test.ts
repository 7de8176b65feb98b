import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import { rateChange } from '#src/domain/rateChange.ts';
import { rateDifference } from '#src/domain/stats/rateDifference.ts';

const of = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('the difference of two rates', () => {
  // Newcombe (1998), table II, method 10.
  it.each([
    [of(48, 80), of(56, 70), 0.2, 0.0524, 0.3339],
    [of(3, 10), of(9, 10), 0.6, 0.1705, 0.809],
    [of(0, 29), of(5, 56), 0.0893, -0.0381, 0.1926],
    [of(0, 10), of(10, 10), 1, 0.6075, 1],
  ])('%j, then %j', (before, after, difference, lower, upper) => {
    const found = rateDifference(before, after);
    expect(found).toMatchObject({ difference: expect.closeTo(difference, 4) });
    expect(found).toMatchObject({ lower: expect.closeTo(lower, 3), upper: expect.closeTo(upper, 3) });
  });

  it('is not there where a period had no cases', () => {
    expect(rateDifference(of(0, 0), of(1, 2))).toEqual(missing('zeroDenominator'));
    expect(rateDifference(of(3, 2), of(1, 2))).toEqual(missing('notApplicable'));
  });
});

describe('whether a rate changed by more than chance', () => {
  it.each([
    [of(108, 110), of(108, 111), 'indistinct'],
    [of(9, 9), of(9, 10), 'indistinct'],
    [of(166, 200), of(140, 200), 'possible'],
    [of(166, 200), of(130, 200), 'clear'],
    [of(130, 200), of(166, 200), 'clear'],
    [of(50, 50), of(50, 50), 'indistinct'],
  ] as const)('%j, then %j: %s', (before, after, certainty) => {
    expect(rateChange(before, after)).toMatchObject({ certainty });
  });
});
