import { type Missing, missing } from './missing.ts';
import { publishedPoints } from './points.ts';

/** What an indicator scores when nothing was there to be counted (denominator 0). */
export type WhenNone = 'full' | 'notCounted';

export interface Indicator {
  readonly code: string;
  readonly name: string;
  readonly maxPoints: number;
  /** `full`: 0/0 earns the maximum (no petition to answer); `notCounted`: 0/0 is no figure. */
  readonly whenNone: WhenNone;
  /** What the numerator and the denominator count, in words. */
  readonly counts: string;
}

/** What a group is about, where a page of its own shows the same matter from its own feed. */
export type GroupTopic = 'onTime' | 'satisfaction';

export interface Group {
  readonly code: string;
  readonly name: string;
  readonly maxPoints: number;
  readonly topic?: GroupTopic | undefined;
  readonly indicators: readonly Indicator[];
}

export interface Band {
  readonly code: string;
  readonly name: string;
  /** Lowest total that still belongs to the band. */
  readonly minPoints: number;
}

/** One dated version of the index. Points of two versions are never compared. */
export interface Formula {
  readonly id: string;
  readonly name: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly groups: readonly Group[];
  /** Best band first. */
  readonly bands: readonly Band[];
}

/**
 * Points an indicator earns: maximum × numerator / denominator, published to hundredths.
 * 5 of 6 with a maximum of 6 is 5.00; 0/0 is the maximum or `zeroDenominator`, as the indicator says.
 */
export function indicatorPoints(
  indicator: Pick<Indicator, 'maxPoints' | 'whenNone'>,
  numerator: number,
  denominator: number,
): number | Missing {
  if (denominator === 0)
    return indicator.whenNone === 'full' ? indicator.maxPoints : missing('zeroDenominator');
  return publishedPoints((indicator.maxPoints * numerator) / denominator);
}

/** The band a total falls into; null when the formula has no band that low. */
export function bandOf(totalPoints: number, bands: readonly Band[]): Band | null {
  return bands.find((band) => totalPoints >= band.minPoints) ?? null;
}

export function maxTotalPoints(formula: Formula): number {
  return formula.groups.reduce((sum, group) => sum + group.maxPoints, 0);
}
