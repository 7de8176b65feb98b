import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMissing, missing } from '#src/domain/missing.ts';
import type { ControlLimits } from '#src/domain/stats/controlLimits.ts';
import { variation } from '#src/domain/stats/variation.ts';
import { xmrLimits } from '#src/domain/stats/xmrLimits.ts';
import { seriesWithGaps } from './figures.ts';

const LIMITS: ControlLimits = { mean: 93, lower: 90, upper: 96, lowerNear: 91, upperNear: 95 };

describe('the last point', () => {
  it.each([
    [88, 'higher', 'concern'],
    [88, 'lower', 'improvement'],
    [88, null, 'neutral'],
    [97, 'higher', 'improvement'],
    [97, 'lower', 'concern'],
    [97, null, 'neutral'],
    [93, 'higher', 'commonCause'],
  ] as const)('%d with %s better: %s', (last, better, kind) => {
    expect(variation([93, last], LIMITS, better)).toMatchObject({ kind });
  });

  it('neutral says high or low', () => {
    expect(variation([97], LIMITS, null)).toMatchObject({ cause: { side: 'high', rule: 'outsideLimit' } });
    expect(variation([89], LIMITS, null)).toMatchObject({ cause: { side: 'low' } });
  });

  it('what an earlier point signalled is history', () => {
    expect(variation([80, 93], LIMITS, 'higher')).toEqual({ kind: 'commonCause', cause: null });
  });

  it('a falling trend above the mean is a concern where higher is better', () => {
    expect(variation([95.9, 95.5, 95, 94.5, 94, 93.5, 92.9], LIMITS, 'higher')).toMatchObject({
      kind: 'concern',
      cause: { rule: 'trend', runLength: 7 },
    });
  });
});

describe('cannot be said', () => {
  it('no points, no limits, or the last month not reported', () => {
    expect(variation([], LIMITS, 'higher')).toBe(missing('tooFew'));
    expect(variation([93], missing('tooFew'), 'higher')).toBe(missing('tooFew'));
    expect(variation([93], missing('noVariation'), 'higher')).toBe(missing('noVariation'));
    expect(variation([80, missing('notReported')], LIMITS, 'higher')).toBe(missing('notReported'));
  });
});

it('an improvement one way is a concern the other way, for any series', () => {
  const mirror = {
    improvement: 'concern',
    concern: 'improvement',
    commonCause: 'commonCause',
    neutral: 'neutral',
  };
  fc.assert(
    fc.property(seriesWithGaps, (values) => {
      const limits = xmrLimits(values);
      const up = variation(values, limits, 'higher');
      const down = variation(values, limits, 'lower');
      if (isMissing(up) || isMissing(down)) {
        expect(up).toBe(down);
        return;
      }
      expect(down).toEqual({ ...up, kind: mirror[up.kind] });
    }),
  );
});
