import { type Catalog, formulaFor } from '#src/domain/catalog.ts';
import {
  type DossierHeadline,
  headlineMeasures,
  headlineSeries,
  type IndexHeadline,
} from '#src/domain/headline.ts';
import { type Band, bandOf, type Formula } from '#src/domain/indicator.ts';
import { isMissing, type Missing } from '#src/domain/missing.ts';
import { isProvisional, type Period } from '#src/domain/period.ts';
import { meanTotal, type RankChange, type Ranking, rankChanges } from '#src/domain/ranking.ts';
import type { IndicatorMeasure, ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import { type Attention, attention } from '#src/domain/signals/attention.ts';
import type { Series } from '#src/domain/signals/series.ts';
import { type Signal, seriesSignal } from '#src/domain/signals/seriesSignal.ts';
import { comparedUnits, type Unit } from '#src/domain/unit.ts';
import { groupSeries } from '#src/domain/unitSeries.ts';
import { unitLabel } from '#src/text/places.ts';

/** A head figure of the index with its run; those of dossiers come with their own feeds. */
export interface IndexFigure {
  readonly head: IndexHeadline;
  readonly signal: Signal;
  /** Earliest first; null where nothing was reported. */
  readonly run: readonly (number | null)[];
  /** How many ranked units have the maximum of the group; 0 for other figures. */
  readonly atMaximumCount: number;
}

export type HeadlineFigure = IndexFigure | { readonly head: DossierHeadline };

export interface OverviewView {
  readonly period: Period;
  readonly formula: Formula;
  readonly ranking: Ranking;
  readonly changes: ReadonlyMap<string, RankChange>;
  readonly comparedWith: Period | null;
  readonly mean: number | Missing;
  readonly band: Band | null;
  readonly bandBefore: Band | null;
  /** Whether the series were judged; an open period is not, and nothing is before the counts are there. */
  readonly judgement: 'judged' | 'provisional' | 'waiting';
  /** False where the document of the period's points could not be read: nobody is silent, the file is. */
  readonly hasScores: boolean;
  /** One per unit and group; empty where they were not judged. */
  readonly signals: readonly Signal[];
  /** Whether all that is watched was judged: dossiers and ratings come after the index. */
  readonly watch: 'judged' | 'provisional' | 'waiting';
  /** Of the groups of the index and of dossiers, processing times and ratings, as `isWatched` has it. */
  readonly attention: Attention;
  /** Units with a concern, most urgent first. */
  readonly concernedUnits: readonly Unit[];
}

/**
 * What the overview says of a period.
 *
 * @param periods the run that ends with the period, earliest first
 * @param scores null where the document that holds the period's points could not be read: only what has counts is judged
 * @param measures counts of the run; empty where they are not known, null while they are on their way:
 *   judged before, the signals would change under the reader's eyes
 * @param service what is watched beside the index, as `serviceSeries` gives it; null while it is on its way
 * @param comparedWith the period ranks are compared with; null where none is said
 * @returns null where the catalogue has no formula for the period
 */
export function overviewView(
  catalog: Catalog,
  units: readonly Unit[],
  periods: readonly Period[],
  scores: readonly ServiceIndexScore[] | null,
  measures: readonly IndicatorMeasure[] | null,
  service: readonly Series[] | null,
  rankings: ReadonlyMap<string, Ranking>,
  comparedWith: Period | null,
): OverviewView | null {
  const period = periods.at(-1);
  const formula = period && formulaFor(catalog, period);
  const ranking = period && rankings.get(period.id);
  if (!period || !formula || !ranking) return null;
  const before = comparedWith ? (rankings.get(comparedWith.id) ?? null) : null;
  const mean = meanTotal(ranking);
  const meanBefore = before && before.formulaId === ranking.formulaId ? meanTotal(before) : null;
  const judgement = isProvisional(period) ? 'provisional' : measures ? 'judged' : 'waiting';
  const judged = judgement === 'judged' ? comparedUnits(units, catalog.locality.unitLevel, period) : [];
  const signals = groupSeries(judged, periods, scores ?? [], measures ?? [], formula, catalog)
    .filter(({ limitsFrom }) => scores !== null || limitsFrom === 'counts')
    .map((series) => seriesSignal(series, period.id));
  const watch = judgement === 'judged' && !service ? 'waiting' : judgement;
  const found = attention(
    watch === 'judged'
      ? [...signals, ...(service ?? []).map((series) => seriesSignal(series, period.id))]
      : [],
  );
  const concernedCodes = [
    ...new Set(found.items.filter((item) => item.kind === 'concern').map((item) => item.unitCode)),
  ];
  const byCode = new Map(judged.map((unit) => [unit.code, unit]));
  return {
    period,
    formula,
    ranking,
    changes: before && before.ranked.length > 0 ? rankChanges(ranking, before) : new Map(),
    comparedWith,
    mean,
    band: isMissing(mean) ? null : bandOf(mean, formula.bands),
    bandBefore: meanBefore === null || isMissing(meanBefore) ? null : bandOf(meanBefore, formula.bands),
    judgement,
    hasScores: scores !== null,
    signals,
    watch,
    attention: found,
    concernedUnits: concernedCodes.map((code) => byCode.get(code)).filter((unit) => unit !== undefined),
  };
}

/** The figures at the head of the page, each with its run and its signal. */
export function headlineFigures(
  catalog: Catalog,
  periods: readonly Period[],
  rankings: ReadonlyMap<string, Ranking>,
  measures: readonly IndicatorMeasure[],
  totalLabel: string,
): HeadlineFigure[] {
  const period = periods.at(-1);
  const formula = period && formulaFor(catalog, period);
  if (!period || !formula) return [];
  return headlineMeasures(catalog, formula, totalLabel).map((head): HeadlineFigure => {
    if (head.kind === 'dossiers') return { head };
    const series = headlineSeries(head, catalog, formula, periods, rankings, measures);
    return {
      head,
      signal: seriesSignal(series, period.id),
      run: series.points.map(({ value }) => (isMissing(value) ? null : value)),
      atMaximumCount: head.kind === 'group' ? atMaximum(rankings.get(period.id), head) : 0,
    };
  });
}

function atMaximum(ranking: Ranking | undefined, head: IndexHeadline & { kind: 'group' }): number {
  const rows = ranking?.ranked ?? [];
  return rows.filter((row) => row.groupPoints.get(head.group.code) === head.maxPoints).length;
}

/** One unit of the attention list, with all that is said of it in one kind. */
export interface AttentionEntry {
  readonly kind: Attention['items'][number]['kind'];
  readonly unit: Unit;
  readonly label: string;
  readonly items: readonly Attention['items'][number][];
}

/** The attention list by unit: the most urgent first, several reasons of one unit together. */
export function attentionEntries(found: Attention, units: readonly Unit[]): AttentionEntry[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const grouped = Map.groupBy(found.items, (item) => `${item.kind} ${item.unitCode}`);
  return [...grouped.values()].flatMap((items) => {
    const [first] = items;
    const unit = first && byCode.get(first.unitCode);
    return unit ? [{ kind: first.kind, unit, label: unitLabel(unit), items }] : [];
  });
}
