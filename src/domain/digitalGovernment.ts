import type { Missing } from './missing.ts';

/** One indicator of digital government, as the catalogue defines it. */
export interface DigitalIndicator {
  readonly code: string;
  readonly name: string;
  /** `rate` 0–1, or a plain `count`. */
  readonly kind: 'rate' | 'count';
  /** What is counted, "x trên n" in words. */
  readonly counts: string;
  /** Who publishes it. */
  readonly source: string;
}

export interface DigitalGroup {
  readonly code: string;
  readonly name: string;
  readonly indicators: readonly DigitalIndicator[];
}

/** One figure of digital government, of a unit or of the locality under its own code. */
export interface DigitalMeasure {
  readonly unitCode: string;
  readonly indicatorCode: string;
  readonly periodId: string;
  readonly value: number | Missing;
  readonly numerator: number | Missing;
  readonly denominator: number | Missing;
}

/**
 * The newest figures of an indicator up to a day: all those of the period that ends last by then. Indicators are
 * published monthly, yearly or once, so each stands with a period of its own.
 *
 * @param periodEnds last day of each period by its id; a measure of an unknown period is left out
 * @returns null where there is no figure yet
 */
export function newestMeasures(
  measures: readonly DigitalMeasure[],
  indicatorCode: string,
  periodEnds: ReadonlyMap<string, string>,
  until: string,
): { readonly periodId: string; readonly measures: readonly DigitalMeasure[] } | null {
  const own = measures.filter(
    (measure) =>
      measure.indicatorCode === indicatorCode && (periodEnds.get(measure.periodId) ?? '~') <= until,
  );
  const newest = own.reduce<DigitalMeasure | null>((best, measure) => {
    const [end, bestEnd] = [
      periodEnds.get(measure.periodId) ?? '',
      periodEnds.get(best?.periodId ?? '') ?? '',
    ];
    // Of a month and a year that end on one day, the shorter says more of the day: its id is longer.
    const isNewer =
      end > bestEnd || (end === bestEnd && measure.periodId.length > (best?.periodId.length ?? 0));
    return best === null || isNewer ? measure : best;
  }, null);
  if (!newest) return null;
  return {
    periodId: newest.periodId,
    measures: own.filter(({ periodId }) => periodId === newest.periodId),
  };
}
