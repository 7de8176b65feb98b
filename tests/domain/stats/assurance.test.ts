import fc from 'fast-check';
import { expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import { assurance } from '#src/domain/stats/assurance.ts';
import { plainFigure } from './figures.ts';

it('a target on a limit is within reach', () => {
  expect(assurance({ lower: 1, upper: 3 }, 3, 'higher')).toBe('hitOrMiss');
  expect(assurance({ lower: 1, upper: 3 }, 1, 'lower')).toBe('hitOrMiss');
});

it('without limits their reason is the answer; without a target nothing is asked', () => {
  expect(assurance(missing('tooFew'), 90, 'higher')).toBe(missing('tooFew'));
  expect(assurance(missing('tooFew'), null, 'higher')).toBe(missing('notApplicable'));
  expect(() => assurance({ lower: 1, upper: 3 }, Number.NaN, 'higher')).toThrow(RangeError);
});

it('turning figures and direction over changes nothing', () => {
  fc.assert(
    fc.property(plainFigure, plainFigure, plainFigure, (one, other, target) => {
      const [lower, upper] = [Math.min(one, other), Math.max(one, other)];
      expect(assurance({ lower: -upper, upper: -lower }, -target, 'lower')).toBe(
        assurance({ lower, upper }, target, 'higher'),
      );
    }),
  );
});
