import type { RandomSource } from './seededRandom.ts';

/** What a gamma draw of one shape needs, worked out once for thousands of draws. */
interface GammaShape {
  readonly d: number;
  readonly c: number;
  /** 1 / shape for a shape below 1, which is drawn one shape higher and brought down; else 0. */
  readonly boost: number;
}

/** A beta distribution, ready to be drawn from. */
export interface BetaShape {
  readonly success: GammaShape;
  readonly failure: GammaShape;
}

/**
 * A draw from Beta(a, b) = G(a) / (G(a) + G(b)), G gamma draws by Marsaglia and Tsang:
 *
 *     d = a − 1/3, c = 1 / √(9d); v = (1 + c·x)³ with x normal, u uniform; d·v when v > 0 and
 *     u < 1 − 0.0331 x⁴, or else ln u < x² / 2 + d (1 − v + ln v); a < 1: G(a + 1) · u^(1/a)
 *
 * When to use: the ability behind x of n, from Beta(x + p, n − x + 1 − p), where p is what is usual.
 * Edge cases: finite and within 0–1, also beyond 10^15, where both draws are nearly their means, and for a parameter
 * near 0, whose draw may underflow: the other does not, and the result is then 0 or 1.
 * Worked: Beta(9.5, 1.5) has mean 0.8636 and standard deviation 0.0991.
 * Source: Marsaglia & Tsang, A simple method for generating gamma variables, ACM TOMS 26 (2000) 363–372.
 */
export function betaDraw(random: RandomSource, { success, failure }: BetaShape): number {
  const one = gammaDraw(random, success);
  return one / (one + gammaDraw(random, failure));
}

/** @throws RangeError unless both parameters are finite and above 0, and one at least ½: below, both might underflow */
export function betaShape(a: number, b: number): BetaShape {
  if (!(Math.max(a, b) >= 0.5)) throw new RangeError(`no beta of shape ${a}, ${b}`);
  return { success: gammaShape(a), failure: gammaShape(b) };
}

function gammaShape(shape: number): GammaShape {
  if (!(shape > 0 && shape < Infinity)) throw new RangeError(`no gamma of shape ${shape}`);
  const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
  return { d, c: 1 / Math.sqrt(9 * d), boost: shape < 1 ? 1 / shape : 0 };
}

function gammaDraw(random: RandomSource, { d, c, boost }: GammaShape): number {
  for (;;) {
    const x = random.normal();
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = random.uniform();
    const square = x * x;
    if (u < 1 - 0.0331 * square * square || Math.log(u) < square / 2 + d * (1 - v + Math.log(v)))
      return boost === 0 ? d * v : d * v * random.uniform() ** boost;
  }
}
