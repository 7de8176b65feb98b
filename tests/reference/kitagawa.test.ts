import { expect, it } from 'vitest';
import { kitagawa } from '#src/domain/stats/kitagawa.ts';

/**
 * Kitagawa, Components of a difference between two rates, JASA 50 (1955): a case worked out from her formula. The
 * rate fell by three points although both strata got better, because more of the hard one came.
 */
it('total −0.03 = mix −0.05 + performance +0.02', () => {
  const split = kitagawa(
    [
      { code: 'A', numerator: 0.88 * 150, denominator: 150 },
      { code: 'B', numerator: 0.68 * 50, denominator: 50 },
    ],
    [
      { code: 'A', numerator: 90, denominator: 100 },
      { code: 'B', numerator: 70, denominator: 100 },
    ],
  );
  expect(split).toMatchObject({
    rateBefore: expect.closeTo(0.83, 12),
    rateAfter: expect.closeTo(0.8, 12),
    total: expect.closeTo(-0.03, 12),
    mix: expect.closeTo(-0.05, 12),
    performance: expect.closeTo(0.02, 12),
  });
});
