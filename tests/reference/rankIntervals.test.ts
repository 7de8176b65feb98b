import { describe, expect, it } from 'vitest';
import { isMissing } from '#src/domain/missing.ts';
import type { CountedUnit, IndicatorCounts } from '#src/domain/stats/rankContenders.ts';
import { rankIntervals } from '#src/domain/stats/rankIntervals.ts';

/**
 * Three units with points θ = 92, 90, 85 and standard errors 1.5, 2, 2.5. In closed form P(A > B) =
 * Φ(2 / √(1.5² + 2²)) = Φ(0.8) = 0.788145, and an expected rank is 1 + the sum of the chances of those above:
 * 1.22003, 1.84732, 2.93265. The draws are betas: of 50,000,000 in 100,000,000 cases one is normal to five digits,
 * with standard error 0.00005, and the rule stretches it to the standard error wanted.
 */
interface Scaled extends CountedUnit {
  readonly points: number;
  readonly error: number;
}

const CASES = 1e8;
const RATE_ERROR = 0.5 / Math.sqrt(CASES);

function unit(unitCode: string, points: number, error: number): Scaled {
  return {
    unitCode,
    points,
    error,
    counts: [{ indicatorCode: 'only', numerator: CASES / 2, denominator: CASES }],
  };
}

function score([count]: readonly IndicatorCounts[], { points, error }: Scaled): number {
  const rate = Number(count?.numerator) / CASES;
  return points + (error * (rate - 0.5)) / RATE_ERROR;
}

describe('θ = 92, 90, 85 with se 1.5, 2, 2.5', () => {
  const result = rankIntervals([unit('A', 92, 1.5), unit('B', 90, 2), unit('C', 85, 2.5)], {
    draws: 40_000,
    seed: 766,
    confidence: 0.9,
    score,
    pairwise: true,
  });
  if (isMissing(result)) throw new Error(result.missing);

  it('P(A > B) is 0.788145', () => {
    const chance = result.above?.get('A')?.get('B') ?? 0;
    expect(Math.abs(chance - 0.788145)).toBeLessThan(0.01);
  });

  it.each([
    ['A', 1.22003],
    ['B', 1.84732],
    ['C', 2.93265],
  ])('the expected rank of %s is %d', (code, expected) => {
    const interval = result.units.get(code);
    if (!interval || isMissing(interval)) throw new Error(`no interval of ${code}`);
    expect(Math.abs(interval.expectedRank - expected)).toBeLessThan(0.01);
  });
});
