import { type Catalog, formulaFor } from '#src/domain/catalog.ts';
import type { Formula } from '#src/domain/indicator.ts';
import { isMissing, type Missing, missing } from '#src/domain/missing.ts';
import { isProvisional, type Period } from '#src/domain/period.ts';
import {
  meanTotal,
  type RankChange,
  type RankedUnit,
  type Ranking,
  rankChanges,
} from '#src/domain/ranking.ts';
import type { IndicatorMeasure, ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import type { Series } from '#src/domain/signals/series.ts';
import { type Signal, seriesSignal } from '#src/domain/signals/seriesSignal.ts';
import type { Unit } from '#src/domain/unit.ts';
import { indicatorSeries, totalSeries } from '#src/domain/unitIndexSeries.ts';
import { groupSeries } from '#src/domain/unitSeries.ts';
import type { MeasureForm } from '#src/text/signals.ts';
import { PROFILE_TEXT } from '#src/text/unitProfile.ts';

/** Whether series are judged: an open period is not, and nothing is before the counts are there. */
export type Judgement = 'judged' | 'provisional' | 'waiting';

/** One measure of the unit over the run, and what its last period says. */
export interface JudgedMeasure {
  readonly series: Series;
  readonly form: MeasureForm;
  /** Null where series are not judged. */
  readonly signal: Signal | null;
  /** Place for place with the periods of the run; null where nothing was reported. */
  readonly run: readonly (number | null)[];
}

/** What the index says of one unit in one period. */
export interface ProfileView {
  readonly unit: Unit;
  readonly period: Period;
  readonly formula: Formula;
  /** False where the document of the period's points could not be read: the unit is not silent, the file is. */
  readonly hasScores: boolean;
  readonly ranking: Ranking;
  readonly row: RankedUnit | Missing;
  readonly change: RankChange | null;
  readonly above: RankedUnit | null;
  readonly below: RankedUnit | null;
  readonly mean: number | Missing;
  /** Ranks over the run; null where it was not ranked. */
  readonly ranks: readonly (number | null)[];
  readonly judgement: Judgement;
  readonly total: JudgedMeasure;
  /** One per group and per indicator of the formula, in its order. */
  readonly groups: readonly JudgedMeasure[];
  readonly indicators: readonly JudgedMeasure[];
  /** Counts of the period of any units; empty where they are not known. */
  readonly measures: readonly IndicatorMeasure[];
}

/**
 * @param periods the run that ends with the period, earliest first
 * @param scores null where the document that holds the period's points could not be read
 * @param rankings of the run and of the compared period, by period id
 * @param measures counts of the run; empty where they are not known, null while they are on their way
 * @param hasRuns false where the counts are of the last period alone: no run, so that groups are judged by points
 * @returns null where the catalogue has no formula for the period
 */
export function profileView(
  catalog: Catalog,
  unit: Unit,
  periods: readonly Period[],
  scores: readonly ServiceIndexScore[] | null,
  measures: readonly IndicatorMeasure[] | null,
  hasRuns: boolean,
  rankings: ReadonlyMap<string, Ranking>,
  comparedWith: Period | null,
): ProfileView | null {
  const period = periods.at(-1);
  const formula = period && formulaFor(catalog, period);
  const ranking = period && rankings.get(period.id);
  if (!period || !formula || !ranking) return null;
  const place = ranking.ranked.findIndex((row) => row.unit.code === unit.code);
  const row = ranking.ranked[place];
  const before = comparedWith ? rankings.get(comparedWith.id) : undefined;
  const judgement = isProvisional(period) ? 'provisional' : measures ? 'judged' : 'waiting';
  const judge = (series: Series) => judgedMeasure(series, formFor(formula, series), periods, judgement);
  const ofUnit = (scores ?? []).filter(({ unitCode }) => unitCode === unit.code);
  const counts = (measures ?? []).filter(({ unitCode }) => unitCode === unit.code);
  return {
    unit,
    period,
    formula,
    hasScores: scores !== null,
    ranking,
    row: row ?? unrankedReason(ranking, unit.code),
    change: (before && before.ranked.length > 0 && rankChanges(ranking, before).get(unit.code)) || null,
    above: row ? (ranking.ranked[place - 1] ?? null) : null,
    below: row ? (ranking.ranked[place + 1] ?? null) : null,
    mean: meanTotal(ranking),
    ranks: periods.map(({ id }) => rankIn(rankings.get(id), unit)),
    judgement,
    total: judge(totalSeries(unit, periods, ofUnit, formula, catalog)),
    groups: groupSeries([unit], periods, ofUnit, hasRuns ? counts : [], formula, catalog).map(judge),
    indicators: indicatorSeries(unit, periods, counts, formula, catalog).map(judge),
    measures: (measures ?? []).filter(({ periodId }) => periodId === period.id),
  };
}

function unrankedReason(ranking: Ranking, code: string): Missing {
  return ranking.unranked.find(({ unit }) => unit.code === code)?.reason ?? missing('notReported');
}

/** The rank of the unit itself: whoever held its code before a merger is another. */
function rankIn(ranking: Ranking | undefined, unit: Unit): number | null {
  const row = ranking?.ranked.find((one) => one.unit.code === unit.code);
  return row && row.unit.validFrom === unit.validFrom ? row.rank : null;
}

/** One value is no run: there is nothing to draw. */
export function isRun(values: readonly (number | null)[]): boolean {
  return values.filter((value) => value !== null).length > 1;
}

/** A series with its run over the periods and, where series are judged, its signal at the last. */
export function judgedMeasure(
  series: Series,
  form: MeasureForm,
  periods: readonly Period[],
  judgement: Judgement,
): JudgedMeasure {
  const values = new Map(series.points.map(({ periodId, value }) => [periodId, value]));
  const last = periods.at(-1);
  return {
    series,
    form,
    signal: judgement === 'judged' && last ? seriesSignal(series, last.id) : null,
    run: periods.map(({ id }) => {
      const value = values.get(id);
      return value === undefined || isMissing(value) ? null : value;
    }),
  };
}

/** A series that was judged by its counts is a rate, the others are points of their maximum. */
function formFor(formula: Formula, series: Series): MeasureForm {
  const groups = formula.groups;
  const found = [...groups, ...groups.flatMap(({ indicators }) => indicators)].find(
    ({ code }) => code === series.measureCode,
  );
  const name = found?.name ?? PROFILE_TEXT.total;
  if (series.limitsFrom === 'counts') return { kind: 'rate', name };
  return { kind: 'points', name, maxPoints: found?.maxPoints ?? series.ceiling ?? 0 };
}
