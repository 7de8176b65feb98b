import type { Formula, Group, Indicator } from '#src/domain/indicator.ts';
import { isKnown, isMissing, type Missing, missing } from '#src/domain/missing.ts';
import type { IndicatorMeasure } from '#src/domain/serviceIndex.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import type { SpineMeasure } from '#src/domain/spine.ts';
import { indicatorReckoning } from '#src/text/reckoning.ts';
import type { JudgedMeasure, ProfileView } from './profile.model.ts';

/** One line of the table of indicators. */
export interface IndicatorRow {
  readonly code: string;
  readonly name: string;
  readonly maxPoints: number;
  readonly points: number | Missing;
  /** Null where no counts are published, as for a group of several indicators. */
  readonly counts: Readonly<{ numerator: number | Missing; denominator: number | Missing }> | null;
  readonly isSmall: boolean;
  readonly measure: JudgedMeasure;
  /** Of all units: the pooled rate of an indicator, the mean points of a group. */
  readonly whole: Pick<SpineMeasure, 'own' | 'whole' | 'standing' | 'form'> | null;
}

export interface GroupRows {
  readonly group: IndicatorRow;
  /** Empty where the counts are not known. */
  readonly indicators: readonly IndicatorRow[];
}

/** What the unit scored on each indicator and why, in the order of the formula. */
export function indicatorLines(
  formula: Pick<Formula, 'groups'>,
  measures: readonly IndicatorMeasure[],
  unitCode: string,
): string[] {
  const own = new Map(
    measures
      .filter((measure) => measure.unitCode === unitCode)
      .map((measure) => [measure.indicatorCode, measure]),
  );
  return formula.groups.flatMap(({ indicators }) =>
    indicators.flatMap((indicator) => {
      const measure = own.get(indicator.code);
      return measure
        ? [`${indicatorReckoning(indicator, measure.numerator, measure.denominator, measure.points)}.`]
        : [];
    }),
  );
}

/**
 * Every group with its indicators, in the order of the formula.
 *
 * @param rates the indicators against all units; empty where there are no counts
 * @param points the groups against all units
 */
export function groupRows(
  view: ProfileView,
  rates: readonly SpineMeasure[],
  points: readonly SpineMeasure[],
): GroupRows[] {
  const ofUnit = new Map(
    view.measures
      .filter(({ unitCode }) => unitCode === view.unit.code)
      .map((measure) => [measure.indicatorCode, measure]),
  );
  const byCode = (measures: readonly JudgedMeasure[]) =>
    new Map(measures.map((measure) => [measure.series.measureCode, measure]));
  const [groups, indicators] = [byCode(view.groups), byCode(view.indicators)];
  return view.formula.groups.flatMap((group): GroupRows[] => {
    const judged = groups.get(group.code);
    if (!judged) return [];
    const whole = points.find(({ code }) => code === group.code) ?? null;
    return [
      {
        group: {
          ...named(group),
          points: groupPoints(view, group),
          counts: null,
          isSmall: false,
          measure: judged,
          whole,
        },
        indicators:
          ofUnit.size === 0
            ? []
            : group.indicators.flatMap((indicator): IndicatorRow[] => {
                const measure = indicators.get(indicator.code);
                if (!measure) return [];
                const found = rates.find(({ code }) => code === indicator.code) ?? null;
                return [
                  { ...named(indicator), ...countsOf(ofUnit.get(indicator.code)), measure, whole: found },
                ];
              }),
      },
    ];
  });
}

function named({ code, name, maxPoints }: Group | Indicator) {
  return { code, name, maxPoints };
}

function groupPoints({ ranking, unit }: ProfileView, { code }: Group): number | Missing {
  const row = [...ranking.ranked, ...ranking.unranked].find((one) => one.unit.code === unit.code);
  return row?.groupPoints.get(code) ?? missing('notReported');
}

function countsOf(measure: IndicatorMeasure | undefined) {
  const numerator = measure?.numerator ?? missing('notReported');
  const denominator = measure?.denominator ?? missing('notReported');
  return {
    points: measure?.points ?? missing('notReported'),
    counts: { numerator, denominator },
    isSmall: isKnown(denominator) && denominator > 0 && isSmallSample(denominator),
  };
}

/** The rate of a row, or why there is none; null for a row without counts. */
export function rateOf({ counts }: IndicatorRow): number | Missing | null {
  if (!counts) return null;
  const { numerator, denominator } = counts;
  if (isMissing(numerator)) return numerator;
  if (isMissing(denominator)) return denominator;
  return denominator === 0 ? missing('zeroDenominator') : numerator / denominator;
}
