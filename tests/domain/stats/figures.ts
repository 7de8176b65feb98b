import fc from 'fast-check';
import { type Missing, type MissingReason, missing } from '#src/domain/missing.ts';

/** Anything a statistic may be handed: figures of every size, gaps for every reason. */
const REASONS: readonly MissingReason[] = [
  'notReported',
  'notApplicable',
  'zeroDenominator',
  'tooFew',
  'noVariation',
];

export const gap: fc.Arbitrary<Missing> = fc.constantFrom(...REASONS).map(missing);

/** Printed figures, among them large and equal ones. */
export const figure: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -2_000_000, max: 2_000_000 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom(0, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, 1e-9),
);

/** Figures without gaps, of ordinary size. */
export const plainFigure: fc.Arbitrary<number> = fc
  .integer({ min: -100_000, max: 100_000 })
  .map((hundredths) => hundredths / 100);

export const seriesWithGaps: fc.Arbitrary<(number | Missing)[]> = fc.array(
  fc.oneof({ weight: 5, arbitrary: figure }, { weight: 1, arbitrary: gap }),
  { maxLength: 40 },
);

export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

/** x of n with 0 ≤ x ≤ n, n from nothing to huge. */
export const counts: fc.Arbitrary<Counts> = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 2000 }),
      fc.constant(Number.MAX_SAFE_INTEGER),
    ),
    fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  )
  .map(([denominator, share]) => ({ numerator: Math.floor(share * denominator), denominator }));

export const countsWithGaps: fc.Arbitrary<{
  numerators: (number | Missing)[];
  denominators: (number | Missing)[];
}> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: counts.map((c) => [c.numerator, c.denominator] as const) },
      { weight: 1, arbitrary: fc.tuple(gap, fc.nat()) },
      { weight: 1, arbitrary: fc.tuple(fc.nat(), gap) },
    ),
    { maxLength: 30 },
  )
  .map((pairs) => ({
    numerators: pairs.map(([numerator]) => numerator),
    denominators: pairs.map(([, denominator]) => denominator),
  }));

/** Every number anywhere in a result. */
function numbersIn(result: unknown): number[] {
  if (typeof result === 'number') return [result];
  if (result instanceof Map) return [...result.values()].flatMap(numbersIn);
  if (typeof result === 'object' && result !== null) return Object.values(result).flatMap(numbersIn);
  return [];
}

export function allFinite(result: unknown): boolean {
  return numbersIn(result).every(Number.isFinite);
}
