import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isMissing } from '#src/domain/missing.ts';
import { funnelLimits } from '#src/domain/stats/funnelLimits.ts';
import { overdispersion } from '#src/domain/stats/overdispersion.ts';

/**
 * The 303 areas of the funnel test data of PHEindicatormethods (UK Health Security Agency),
 * testdata_funnel_prop_inputs.csv: numerators and denominators as they stand there.
 */
const AREAS = readFileSync(new URL('./healthAreas.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').map(Number) as [number, number]);
const CONFIDENCE = 0.998;

function outsideCount(p0: number, tau2?: number): number {
  return AREAS.filter(([numerator, denominator]) => {
    const limits = funnelLimits(p0, denominator, CONFIDENCE, tau2 === undefined ? {} : { tau2 });
    const rate = numerator / denominator;
    return !isMissing(limits) && (rate < limits.lower || rate > limits.upper);
  }).length;
}

describe('over-dispersion of 303 areas', () => {
  const found = overdispersion(
    AREAS.map(([numerator]) => numerator),
    AREAS.map(([, denominator]) => denominator),
  );
  if (isMissing(found)) throw new Error('the areas must give a result');

  it('has the published centre, φ and τ²', () => {
    expect(AREAS).toHaveLength(303);
    expect(found.p0).toBeCloseTo(0.8064244784715, 9);
    expect(found.phi).toBeCloseTo(242.28, 2);
    expect(found.tau2).toBeCloseTo(0.00143292, 8);
  });

  it('decides who stands out: 260 areas by counts alone, 2 with the spread between areas counted in', () => {
    expect(outsideCount(found.p0)).toBe(260);
    expect(outsideCount(found.p0, found.tau2)).toBe(2);
  });
});
