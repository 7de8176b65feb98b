import type { Catalog } from './catalog.ts';
import type { DigitalIndicator, DigitalMeasure } from './digitalGovernment.ts';
import { type LocalityFigure, localityFigure } from './digitalStanding.ts';
import { isKnown } from './missing.ts';
import type { Period } from './period.ts';
import type { Series } from './signals/series.ts';
import { type Signal, seriesSignal } from './signals/seriesSignal.ts';
import { targetOf } from './unitSeries.ts';

/** One indicator in two periods, with what the whole run says of the later one. */
export interface DigitalChange {
  readonly indicator: DigitalIndicator;
  readonly from: number;
  readonly to: number;
  /** The figures themselves, with their counts. */
  readonly before: LocalityFigure;
  readonly now: LocalityFigure;
  readonly signal: Signal;
}

/**
 * How an indicator changed between two periods that both have a figure of their own; null where one has none, as with
 * what is published once a year, and where one is the locality's and the other its units' together, or each over
 * another number of units: those two do not count the same. A quarter that has none stands with its last month.
 *
 * The signal judges the later figure against all earlier ones of its kind among the measures.
 *
 * @param measures of this indicator, of the locality and of any of its units, over any periods
 */
export function digitalChange(
  indicator: DigitalIndicator,
  measures: readonly DigitalMeasure[],
  catalog: Catalog,
  period: Period,
  compared: Period,
): DigitalChange | null {
  const byPeriod = Map.groupBy(measures, ({ periodId }) => periodId);
  const figureIn = ({ id }: Period) =>
    localityFigure(byPeriod.get(id) ?? [], indicator, catalog.locality.code);
  const [earlier, later] = [compared, period].map((one) =>
    periodsEndingWith(one, catalog).find((candidate) => figureIn(candidate) !== null),
  );
  if (!earlier || !later || earlier.kind !== later.kind) return null;
  const [before, now] = [figureIn(earlier), figureIn(later)];
  if (!before || !now || !isKnown(before.value) || !isKnown(now.value)) return null;
  if (before.pooledUnits !== now.pooledUnits) return null;
  const run = catalog.periods
    .filter(({ kind, to }) => kind === later.kind && to <= later.to)
    .flatMap((one) => figureIn(one) ?? []);
  const signal = seriesSignal(runOf(run, indicator, catalog, period), later.id);
  return { indicator, from: before.value, to: now.value, before, now, signal };
}

/** The period itself, then the shorter ones within it that end with it: of a quarter, its last month. */
function periodsEndingWith(period: Period, catalog: Catalog): Period[] {
  const within = catalog.periods.filter(
    ({ id, from, to }) => id !== period.id && to === period.to && from >= period.from,
  );
  return [period, ...within.toSorted((a, b) => (a.from < b.from ? -1 : 1))];
}

function runOf(
  run: readonly LocalityFigure[],
  indicator: DigitalIndicator,
  catalog: Catalog,
  period: Period,
): Series {
  const hasCounts = run.every(({ numerator, denominator }) => isKnown(numerator) && isKnown(denominator));
  return {
    unitCode: catalog.locality.code,
    measureCode: indicator.code,
    betterDirection: 'higher',
    limitsFrom: indicator.kind === 'rate' && hasCounts ? 'counts' : 'values',
    points: run.map(({ periodId, value, numerator, denominator }) => ({
      periodId,
      value,
      numerator,
      denominator,
    })),
    breaks: [],
    target: targetOf(catalog, indicator.code, period),
    ...(indicator.kind === 'rate' ? { ceiling: 1 } : { floor: 0 }),
  };
}
