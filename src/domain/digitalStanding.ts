import type { Catalog } from './catalog.ts';
import { type DigitalIndicator, type DigitalMeasure, newestMeasures } from './digitalGovernment.ts';
import { isKnown, isMissing, type Missing, missing } from './missing.ts';
import type { Period } from './period.ts';
import { targetOf } from './unitSeries.ts';

/** A figure of the whole locality. */
export interface LocalityFigure {
  readonly periodId: string;
  readonly value: number | Missing;
  readonly numerator: number | Missing;
  readonly denominator: number | Missing;
  /** How many units are added up in it; null where the locality published it itself. */
  readonly pooledUnits: number | null;
}

/**
 * How a figure stands to its target. `provisional`: its period is still open, so it is not held against the target;
 * `noFigure`: nothing is published, or the newest row has no value.
 */
export type StandingState = 'met' | 'below' | 'provisional' | 'noTarget' | 'noFigure';

/** One indicator of digital government up to a day: its newest figure and its target. */
export interface DigitalStanding {
  readonly indicator: DigitalIndicator;
  /** Null where nothing was ever published. */
  readonly figure: LocalityFigure | null;
  readonly target: number | null;
  readonly state: StandingState;
  /** Target less value, where the value is below; else null. */
  readonly gap: number | null;
  /** True where the figure is of a time before the chosen period. */
  readonly isOlder: boolean;
}

/** Shares are made by division: this much is no difference. */
const ROUNDING = 1e-9;

/**
 * How far below its target a figure is, so that indicators can be ordered: a rate by its share, a number, which has no
 * scale of its own, by the part of its target that is lacking.
 */
export function shortfall(gap: number | null, target: number | null, kind: DigitalIndicator['kind']): number {
  if (gap === null || target === null) return 0;
  return kind === 'rate' || target === 0 ? gap : gap / target;
}

/** True for a value that reaches its target. */
export function reaches(value: number, target: number): boolean {
  return value >= target - ROUNDING;
}

/**
 * The figure of a locality from the rows of one indicator and one period: its own row, else its units together.
 *
 * Rates are pooled, all that was achieved of all there was, over the units that gave both counts; numbers are added
 * up. Units that gave nothing are left out and `pooledUnits` says over how many it is.
 *
 * Worked: units 18/20, 9/10 and one without counts → 27/30 = 0.9 over 2 units.
 * @returns null where there is no row; a rate whose units have no counts cannot be pooled and is `notReported`
 */
export function localityFigure(
  measures: readonly DigitalMeasure[],
  indicator: Pick<DigitalIndicator, 'kind'>,
  localityCode: string,
): LocalityFigure | null {
  const [first] = measures;
  if (!first) return null;
  const own = measures.find(({ unitCode }) => unitCode === localityCode);
  const ofUnits = measures.filter(({ unitCode }) => unitCode !== localityCode);
  if (own && (isKnown(own.value) || ofUnits.length === 0)) {
    const { periodId, value, numerator, denominator } = own;
    return { periodId, value, numerator, denominator, pooledUnits: null };
  }
  return indicator.kind === 'rate'
    ? pooledShare(first.periodId, ofUnits)
    : summedNumber(first.periodId, ofUnits);
}

function pooledShare(periodId: string, measures: readonly DigitalMeasure[]): LocalityFigure {
  const counted = measures.flatMap(({ numerator, denominator }) =>
    isMissing(numerator) || isMissing(denominator) ? [] : [{ numerator, denominator }],
  );
  if (counted.length === 0) return unknownFigure(periodId);
  const numerator = counted.reduce((sum, counts) => sum + counts.numerator, 0);
  const denominator = counted.reduce((sum, counts) => sum + counts.denominator, 0);
  const value = denominator === 0 ? missing('zeroDenominator') : numerator / denominator;
  return { periodId, value, numerator, denominator, pooledUnits: counted.length };
}

function summedNumber(periodId: string, measures: readonly DigitalMeasure[]): LocalityFigure {
  const known = measures.map(({ value }) => value).filter(isKnown);
  if (known.length === 0) return unknownFigure(periodId);
  return {
    ...unknownFigure(periodId),
    value: known.reduce((sum, value) => sum + value, 0),
    pooledUnits: known.length,
  };
}

function unknownFigure(periodId: string): LocalityFigure {
  const unknown = missing('notReported');
  return { periodId, value: unknown, numerator: unknown, denominator: unknown, pooledUnits: null };
}

/** Last day of each period the catalogue knows. */
export function periodEnds(catalog: Pick<Catalog, 'periods'>): ReadonlyMap<string, string> {
  return new Map(catalog.periods.map(({ id, to }) => [id, to]));
}

/**
 * One indicator at the end of a period, held against the target then in force.
 *
 * @param measures of this indicator, of the locality and of any of its units, over any periods
 */
export function digitalStanding(
  indicator: DigitalIndicator,
  measures: readonly DigitalMeasure[],
  catalog: Catalog,
  period: Period,
): DigitalStanding {
  const { code: localityCode } = catalog.locality;
  const ends = periodEnds(catalog);
  const newest = (rows: readonly DigitalMeasure[]) =>
    newestMeasures(rows, indicator.code, ends, period.to)?.measures ?? [];
  // A figure that the locality published stands before a newer one of its units: it is the one that was signed.
  const own = newest(measures.filter(({ unitCode }) => unitCode === localityCode));
  const ofUnits = newest(measures.filter(({ unitCode }) => unitCode !== localityCode));
  const published = localityFigure(own, indicator, localityCode);
  const pooled = localityFigure(ofUnits, indicator, localityCode);
  const figure = published && (isKnown(published.value) || !pooled) ? published : (pooled ?? published);

  const target = targetOf(catalog, indicator.code, period);
  const ofPeriod = catalog.periods.find(({ id }) => id === figure?.periodId);
  const state = standingState(figure, target, ofPeriod?.closedAt === null);
  return {
    indicator,
    figure,
    target,
    state,
    gap:
      state === 'below' && figure && isKnown(figure.value) && target !== null ? target - figure.value : null,
    isOlder: ofPeriod !== undefined && ofPeriod.to < period.from,
  };
}

function standingState(figure: LocalityFigure | null, target: number | null, isOpen: boolean): StandingState {
  if (!figure || isMissing(figure.value)) return 'noFigure';
  if (isOpen) return 'provisional';
  if (target === null) return 'noTarget';
  return reaches(figure.value, target) ? 'met' : 'below';
}
