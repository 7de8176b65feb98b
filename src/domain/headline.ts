import { type Catalog, feedEntry } from './catalog.ts';
import type { Formula, Group, Indicator } from './indicator.ts';
import { isKnown, isMissing, type Missing, missing } from './missing.ts';
import type { Period } from './period.ts';
import { sumPoints } from './points.ts';
import { meanTotal, type Ranking } from './ranking.ts';
import type { IndicatorMeasure } from './serviceIndex.ts';
import type { Series, SeriesPoint } from './signals/series.ts';
import { firstOfFormula, TOTAL_MEASURE, targetOf } from './unitSeries.ts';

/** At most so many figures stand at the head of a page. */
const MOST_FIGURES = 7;

/**
 * A figure at the head of the overview that is read from the index. Points are means over the units that reported; a
 * rate is pooled: all that was achieved of all there was.
 */
export type IndexHeadline = Readonly<{ measure: string; label: string; maxPoints: number }> &
  (
    | Readonly<{ kind: 'total' }>
    | Readonly<{ kind: 'group'; group: Group }>
    | Readonly<{ kind: 'rate'; indicator: Indicator }>
  );

/** One that is read from dossiers: the median processing time, or how many are open beyond their date. */
export interface DossierHeadline {
  readonly kind: 'dossiers';
  readonly measure: DossierFigure;
  readonly label: string;
}

type DossierFigure = keyof typeof FEED_OF_FIGURE;

/** The feed each of these figures comes from; where it is not published there is no such figure. */
const FEED_OF_FIGURE = { medianDays: 'durations', overdueOpen: 'dossiers' } as const;

function isDossierFigure(measure: string): measure is DossierFigure {
  return measure in FEED_OF_FIGURE;
}

/**
 * The figures the catalogue names, else the total and each group. A name the formula does not have, or whose feed
 * is not published, is left out.
 */
export function headlineMeasures(
  catalog: Catalog,
  formula: Formula,
  totalLabel: string,
): (IndexHeadline | DossierHeadline)[] {
  const named =
    catalog.headlines.length > 0
      ? catalog.headlines
      : [
          { measure: TOTAL_MEASURE, label: totalLabel },
          ...formula.groups.map(({ code, name }) => ({ measure: code, label: name })),
        ];
  return named.slice(0, MOST_FIGURES).flatMap(({ measure, label }): (IndexHeadline | DossierHeadline)[] => {
    if (isDossierFigure(measure))
      return feedEntry(catalog, FEED_OF_FIGURE[measure]) ? [{ kind: 'dossiers', measure, label }] : [];
    if (measure === TOTAL_MEASURE) {
      const maxPoints = formula.groups.reduce((sum, group) => sum + group.maxPoints, 0);
      return [{ measure, label, kind: 'total', maxPoints }];
    }
    const group = formula.groups.find(({ code }) => code === measure);
    if (group) return [{ measure, label, kind: 'group', group, maxPoints: group.maxPoints }];
    const indicator = formula.groups
      .flatMap(({ indicators }) => indicators)
      .find(({ code }) => code === measure);
    return indicator ? [{ measure, label, kind: 'rate', indicator, maxPoints: indicator.maxPoints }] : [];
  });
}

/**
 * The run of one head figure over the periods, for the locality as a whole.
 *
 * @param periods of one kind, earliest first
 * @param rankings of those periods, by period id
 * @param measures counts of the periods; a period without any is not reported
 */
export function headlineSeries(
  head: IndexHeadline,
  catalog: Catalog,
  formula: Formula,
  periods: readonly Period[],
  rankings: ReadonlyMap<string, Ranking>,
  measures: readonly IndicatorMeasure[],
): Series {
  const countsOf = Map.groupBy(
    measures.filter((measure) => measure.indicatorCode === head.measure),
    (measure) => measure.periodId,
  );
  const pointAt = (period: Period): SeriesPoint => {
    if (head.kind === 'rate') return pooled(period.id, countsOf.get(period.id) ?? []);
    const ranking = rankings.get(period.id);
    if (!ranking) return { periodId: period.id, value: missing('notReported') };
    return {
      periodId: period.id,
      value: head.kind === 'total' ? meanTotal(ranking) : meanGroup(ranking, head.group.code),
    };
  };
  const target = targetOf(catalog, head.measure, periods.at(-1));
  const formulaBreak = firstOfFormula(periods, formula, catalog);
  return {
    unitCode: catalog.locality.code,
    measureCode: head.measure,
    betterDirection: 'higher',
    limitsFrom: head.kind === 'rate' ? 'counts' : 'values',
    points: periods.map(pointAt),
    breaks: formulaBreak === null ? [] : [formulaBreak],
    // Targets stand in points; a rate is that share of the maximum.
    ...(head.kind === 'rate' ? {} : { ceiling: head.maxPoints }),
    target: target !== null && head.kind === 'rate' ? target / head.maxPoints : target,
  };
}

/** Mean points of a group over the ranked units, unrounded; `notReported` when none is ranked. */
function meanGroup(ranking: Ranking, groupCode: string): number | Missing {
  const points = ranking.ranked
    .map((row) => row.groupPoints.get(groupCode))
    .filter((value) => value !== undefined);
  const known = points.filter(isKnown);
  return known.length === 0 ? missing('notReported') : sumPoints(known) / known.length;
}

/** All that was achieved of all there was; units without counts are left out. */
function pooled(periodId: string, measures: readonly IndicatorMeasure[]): SeriesPoint {
  const counted = measures.flatMap(({ numerator, denominator }) =>
    isMissing(numerator) || isMissing(denominator) ? [] : [{ numerator, denominator }],
  );
  if (counted.length === 0) return { periodId, value: missing('notReported') };
  const numerator = counted.reduce((sum, counts) => sum + counts.numerator, 0);
  const denominator = counted.reduce((sum, counts) => sum + counts.denominator, 0);
  const value = denominator === 0 ? missing('zeroDenominator') : numerator / denominator;
  return { periodId, value, numerator, denominator };
}
