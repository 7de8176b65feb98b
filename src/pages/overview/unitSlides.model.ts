import type { Catalog } from '#src/domain/catalog.ts';
import { maxTotalPoints } from '#src/domain/indicator.ts';
import { missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import type { IndicatorMeasure, ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import type { ChangeItem } from '#src/domain/signals/attention.ts';
import type { Series } from '#src/domain/signals/series.ts';
import { type RunPoint, seriesRun } from '#src/domain/signals/seriesRun.ts';
import type { Unit } from '#src/domain/unit.ts';
import { totalSeries } from '#src/domain/unitIndexSeries.ts';
import { groupSeries } from '#src/domain/unitSeries.ts';
import { OVERVIEW_TEXT } from '#src/text/overview.ts';
import type { MeasureForm } from '#src/text/signals.ts';
import { measureForm } from './measureWords.model.ts';
import type { OverviewView } from './overview.model.ts';

/** One measure of one unit over time: the one that is most out of the ordinary, else the points altogether. */
export interface UnitStory {
  readonly unit: Unit;
  readonly form: MeasureForm;
  readonly run: readonly RunPoint[];
  readonly target: number | null;
  /** The signal it is told for; null where nothing is out of the ordinary. */
  readonly item: ChangeItem | null;
}

/** Of a larger locality only the units that need attention have a slide. */
const MOST_STORIES = 150;

/**
 * The story of each ranked unit, for the slide that is shown when it is spoken of.
 *
 * @param measures counts of the run; empty where they are not known
 * @param service what is watched beside the index
 */
export function unitStories(
  catalog: Catalog,
  view: OverviewView,
  periods: readonly Period[],
  scores: readonly ServiceIndexScore[],
  measures: readonly IndicatorMeasure[],
  service: readonly Series[],
): UnitStory[] {
  const { formula, ranking } = view;
  const periodIds = periods.map(({ id }) => id);
  const concerned = new Set(view.concernedUnits.map(({ code }) => code));
  const rows =
    ranking.ranked.length > MOST_STORIES
      ? ranking.ranked.filter(({ unit }) => concerned.has(unit.code)).slice(0, MOST_STORIES)
      : ranking.ranked;
  const units = rows.map(({ unit }) => unit);
  const bySeries = Map.groupBy(
    [...groupSeries(units, periods, scores, measures, formula, catalog), ...service],
    ({ unitCode }) => unitCode,
  );
  const scoresOf = Map.groupBy(scores, ({ unitCode }) => unitCode);
  return rows.map((row): UnitStory => {
    const item =
      view.attention.items.find(
        (one): one is ChangeItem => one.kind !== 'missing' && one.unitCode === row.unit.code,
      ) ?? null;
    const series = bySeries.get(row.unit.code)?.find(({ measureCode }) => measureCode === item?.measureCode);
    if (item && series) {
      const denominator = series.limitsFrom === 'counts' ? 0 : missing('notApplicable');
      const form = measureForm(formula, { measureCode: series.measureCode, denominator });
      return { unit: row.unit, form, run: seriesRun(series, periodIds), target: series.target, item };
    }
    const total = totalSeries(row.unit, periods, scoresOf.get(row.unit.code) ?? [], formula, catalog);
    return {
      unit: row.unit,
      form: { kind: 'points', name: OVERVIEW_TEXT.totalFigure, maxPoints: maxTotalPoints(formula) },
      run: seriesRun(total, periodIds),
      target: total.target,
      item: null,
    };
  });
}
