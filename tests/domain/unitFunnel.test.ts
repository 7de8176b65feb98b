import { describe, expect, it } from 'vitest';
import { isMissing, missing } from '#src/domain/missing.ts';
import {
  funnelLimitsAt,
  outsideByChance,
  standingOut,
  type UnitFunnel,
  unitFunnel,
} from '#src/domain/unitFunnel.ts';

const FIVE = [90, 80, 95, 70, 85].map((numerator, place) => ({
  code: String.fromCharCode(65 + place),
  numerator,
  denominator: 100,
}));

function known(funnel: ReturnType<typeof unitFunnel>): UnitFunnel {
  if (isMissing(funnel)) throw new Error(`no funnel: ${funnel.missing}`);
  return funnel;
}

const placesOf = (funnel: UnitFunnel) =>
  Object.fromEntries(funnel.units.map(({ code, place }) => [code, place]));

describe('who stands out given the number of cases', () => {
  it('by the play of the counts alone: 70 of 100 far below and 95 above 84 %', () => {
    const funnel = known(unitFunnel(FIVE, 'counts'));
    expect(funnel.p0).toBeCloseTo(0.84, 10);
    expect(placesOf(funnel)).toEqual({ A: 'within', B: 'within', C: 'above', D: 'farBelow', E: 'within' });
    const { near, far } = funnelLimitsAt(funnel, 100);
    expect(near.lower).toBeCloseTo(0.7681, 4);
    expect(near.upper).toBeCloseTo(0.9119, 4);
    expect(far.lower).toBeCloseTo(0.7267, 4);
    expect(far.upper).toBeCloseTo(0.9533, 4);
  });

  it('leaves the limits to the data: where units differ by more than chance, the spread of units is allowed for', () => {
    const funnel = known(unitFunnel(FIVE, null));
    expect(funnel.spread).toBe('units');
    expect(funnel.tau2).toBeGreaterThan(0);
    expect(Object.values(placesOf(funnel))).toEqual(['within', 'within', 'within', 'within', 'within']);
  });

  it('takes the counts alone where units differ by no more than chance', () => {
    const alike = [84, 83, 85, 84].map((numerator, place) => ({
      code: `${place}`,
      numerator,
      denominator: 100,
    }));
    expect(known(unitFunnel(alike, null))).toMatchObject({ spread: 'counts', tau2: 0 });
  });

  it('does not judge a unit of a handful of cases, whatever its rate', () => {
    const funnel = known(unitFunnel([...FIVE, { code: 'small', numerator: 1, denominator: 9 }], 'counts'));
    expect(placesOf(funnel)['small']).toEqual(missing('tooFew'));
    expect(standingOut(funnel, 'farBelow').map(({ code }) => code)).toEqual(['D']);
  });

  it('leaves out units without cases or without counts, and lists the smallest first', () => {
    const funnel = known(
      unitFunnel(
        [
          ...FIVE,
          { code: 'none', numerator: 0, denominator: 0 },
          { code: 'silent', numerator: missing('notReported'), denominator: missing('notReported') },
          { code: 'small', numerator: 40, denominator: 50 },
        ],
        'counts',
      ),
    );
    expect(funnel.units.map(({ code }) => code)).toEqual(['small', 'A', 'B', 'C', 'D', 'E']);
  });

  it.each([
    [
      'all at 100 %',
      [
        { code: 'A', numerator: 20, denominator: 20 },
        { code: 'B', numerator: 30, denominator: 30 },
      ],
      'noVariation',
    ],
    ['one unit', [{ code: 'A', numerator: 20, denominator: 25 }], 'tooFew'],
    ['no cases', [{ code: 'A', numerator: 0, denominator: 0 }], 'zeroDenominator'],
  ] as const)('has no funnel for %s', (_, cases, reason) => {
    expect(unitFunnel(cases, null)).toEqual(missing(reason));
  });
});

describe('those that stand out', () => {
  it('are those at one place, by how far out they lie: beyond the near limits alone is not beyond the far ones', () => {
    const many = Array.from({ length: 12 }, (_, place) => ({
      code: `m${place}`,
      numerator: 900,
      denominator: 1000,
    }));
    const funnel = known(
      unitFunnel(
        [
          ...many,
          { code: 'below', numerator: 78, denominator: 95 },
          { code: 'far', numerator: 850, denominator: 1000 },
          { code: 'further', numerator: 800, denominator: 1000 },
          { code: 'above', numerator: 960, denominator: 1000 },
        ],
        'counts',
      ),
    );
    expect(standingOut(funnel, 'farBelow').map(({ code }) => code)).toEqual(['further', 'far']);
    expect(standingOut(funnel, 'below').map(({ code }) => code)).toEqual(['below']);
    expect(standingOut(funnel, 'farAbove').map(({ code }) => code)).toEqual(['above']);
    expect(standingOut(funnel, 'above')).toEqual([]);
  });

  it('are one in twenty of those judged by chance alone', () => {
    const alike = Array.from({ length: 124 }, (_, place) => ({
      code: `u${place}`,
      numerator: 96 + (place % 4),
      denominator: 100,
    }));
    const small = { code: 'small', numerator: 3, denominator: 4 };
    expect(outsideByChance(known(unitFunnel([...alike, small], 'counts')))).toBeCloseTo(6.2, 10);
  });
});
