import { isKnown, isMissing, type Missing } from '../missing.ts';
import { type CountedRate, countedRate, pooledRate } from './countedRate.ts';
import { reasonNoneKnown } from './knownFigures.ts';

/** One part of a rate: the dossiers of one field, say. */
interface Stratum {
  readonly code: string;
  readonly numerator: number | Missing;
  readonly denominator: number | Missing;
}

interface StratumChange {
  readonly code: string;
  readonly mix: number;
  readonly performance: number;
}

interface KitagawaSplit {
  readonly rateBefore: number;
  readonly rateAfter: number;
  /** rateAfter − rateBefore = mix + performance. */
  readonly total: number;
  /** What the changed shares of the strata did. */
  readonly mix: number;
  /** What the changed rates within the strata did. */
  readonly performance: number;
  readonly strata: readonly StratumChange[];
}

/**
 * Kitagawa's split of a changed rate: did they work worse, or was there more of the hard work?
 *
 *     mix Σ (s1 − s0) (r1 + r0) / 2  +  performance Σ (r1 − r0) (s1 + s0) / 2,  s share and r rate of a stratum
 *
 * When to use: an on-time rate of a commune split by field; strata must be the same kind of thing in both periods.
 * The two parts add up to the change without a remainder.
 * Edge cases: a stratum without cases in one period has no rate there: it takes the rate of the other period, so
 * that its coming or going is all mix; without cases in both it is left out. A missing count makes the whole
 * split missing, for it would be put on the wrong part; no cases at all in a period is `zeroDenominator`.
 * Worked: A 150 at 0.88 and B 50 at 0.68, then A 100 at 0.90 and B 100 at 0.70: total −0.03 = mix −0.05 +
 * performance +0.02.
 * Source: Kitagawa, Components of a difference between two rates, JASA 50 (1955) 1168–1194.
 *
 * @throws RangeError when a code stands twice in a period, and for counts that are no finite numbers
 */
export function kitagawa(before: readonly Stratum[], after: readonly Stratum[]): KitagawaSplit | Missing {
  const earlier = ratesByCode(before);
  const later = ratesByCode(after);
  const gap = unknownCount([...earlier.values(), ...later.values()]);
  if (gap) return gap;
  const whole = [earlier, later].map((rates) => [...rates.values()].filter(isKnown));
  const [known0 = [], known1 = []] = whole;
  if (known0.length === 0) return reasonNoneKnown([...earlier.values()]);
  if (known1.length === 0) return reasonNoneKnown([...later.values()]);

  const total0 = casesOf(known0);
  const total1 = casesOf(known1);
  const strata: StratumChange[] = [];
  for (const code of new Set([...earlier.keys(), ...later.keys()])) {
    const first = knownOrNull(earlier.get(code));
    const second = knownOrNull(later.get(code));
    const rate0 = (first ?? second)?.rate;
    const rate1 = (second ?? first)?.rate;
    if (rate0 === undefined || rate1 === undefined) continue;
    const share0 = (first?.denominator ?? 0) / total0;
    const share1 = (second?.denominator ?? 0) / total1;
    strata.push({
      code,
      mix: ((share1 - share0) * (rate1 + rate0)) / 2,
      performance: ((rate1 - rate0) * (share1 + share0)) / 2,
    });
  }
  const rateBefore = pooledRate(known0);
  const rateAfter = pooledRate(known1);
  return {
    rateBefore,
    rateAfter,
    total: rateAfter - rateBefore,
    mix: strata.reduce((sum, stratum) => sum + stratum.mix, 0),
    performance: strata.reduce((sum, stratum) => sum + stratum.performance, 0),
    strata,
  };
}

function ratesByCode(strata: readonly Stratum[]): ReadonlyMap<string, CountedRate | Missing> {
  const rates = new Map(
    strata.map(({ code, numerator, denominator }) => [code, countedRate(numerator, denominator)] as const),
  );
  if (rates.size !== strata.length) throw new RangeError('a stratum stands twice in one period');
  return rates;
}

/** A count that is not known, as against a stratum that had no cases. */
function unknownCount(rates: readonly (CountedRate | Missing)[]): Missing | undefined {
  return rates.filter(isMissing).find(({ missing }) => missing !== 'zeroDenominator');
}

function knownOrNull(rate: CountedRate | Missing | undefined): CountedRate | null {
  return rate === undefined || isMissing(rate) ? null : rate;
}

function casesOf(rates: readonly CountedRate[]): number {
  return rates.reduce((sum, rate) => sum + rate.denominator, 0);
}
