import { useMemo } from 'react';
import { type Catalog, feedEntry, runOfPeriods } from '#src/domain/catalog.ts';
import { mayHaveCounts } from '#src/domain/countsFeed.ts';
import type { Finding } from '#src/domain/finding.ts';
import type { Period } from '#src/domain/period.ts';
import { ratingsByUnit } from '#src/domain/ratings.ts';
import type { YearlySurvey } from '#src/domain/satisfaction.ts';
import type { IndicatorMeasure } from '#src/domain/serviceIndex.ts';
import { comparedUnits, type Unit } from '#src/domain/unit.ts';
import type { RunFailure } from '#src/queries/feedRun.ts';
import { useIndicators } from '#src/queries/indicators.query.ts';
import { useSatisfaction } from '#src/queries/satisfaction.query.ts';
import { useServiceIndexHistory } from '#src/queries/serviceIndex.query.ts';
import { useUnits } from '#src/queries/units.query.ts';
import type { SatisfactionMeasure } from '#src/text/satisfaction.ts';
import { groupPoints, judgedUnits, ratedShare } from './judgedUnits.model.ts';
import { type PetitionsView, petitionsView, yearOfMonths } from './petitions.model.ts';
import { type MeasureRuns, rateRuns } from './rateRuns.model.ts';
import { type RatingsView, ratingsView } from './satisfaction.model.ts';
import {
  pointsRuns,
  type SatisfactionIndex,
  satisfactionGroup,
  satisfactionIndex,
} from './satisfactionIndex.model.ts';
import { newestSurveys } from './surveys.model.ts';

/** From where the figures of a panel are. */
export interface FeedStamp {
  readonly source: string;
  readonly asOf: string | null;
  readonly documents: readonly string[];
}

export interface SatisfactionState {
  readonly periods: readonly Period[];
  readonly units: readonly Unit[];
  /** The units that are compared in the period. */
  readonly compared: readonly Unit[];
  /** Null while it is on its way, and where no feed has it. */
  readonly ratings: RatingsView | null;
  readonly petitions: PetitionsView | null;
  readonly months: readonly Period[];
  readonly index: SatisfactionIndex | null;
  /** Whether the formula of the period has a group about satisfaction. */
  readonly hasGroup: boolean;
  /** Which measures have a run. */
  readonly measures: readonly SatisfactionMeasure[];
  readonly runs: {
    readonly measure: SatisfactionMeasure;
    readonly found: MeasureRuns;
    /** The units whose runs were made. */
    readonly judged: readonly Unit[];
  } | null;
  /** Counts of the indicators of the period; null where they are not there. */
  readonly counts: readonly IndicatorMeasure[] | null;
  readonly surveys: readonly YearlySurvey[];
  readonly isLoading: boolean;
  readonly stamps: {
    readonly ratings: FeedStamp;
    readonly index: FeedStamp;
    readonly counts: FeedStamp;
  };
  readonly failures: readonly RunFailure[];
  readonly findings: readonly Finding[];
  readonly unpublished: readonly string[];
}

const NO_PERIODS: readonly string[] = [];
const SATISFACTION = 'satisfaction';

/**
 * All that the page shows of a period.
 *
 * @param asked the measure that was chosen for the runs; the other one where it has none
 */
export function useSatisfactionPage(
  catalog: Catalog,
  period: Period,
  asked: SatisfactionMeasure,
): SatisfactionState {
  const unitState = useUnits();
  const units = unitState.data?.records ?? null;
  const periods = useMemo(() => runOfPeriods(catalog, period), [catalog, period]);
  const months = useMemo(() => yearOfMonths(catalog, period), [catalog, period]);
  const group = useMemo(() => satisfactionGroup(catalog, period), [catalog, period]);
  const feed = useSatisfaction(
    useMemo(() => [period, ...periods, ...months].map(({ id }) => id), [period, periods, months]),
  );
  const hasIndex = group !== null && feedEntry(catalog, 'service-index') !== null;
  const history = useServiceIndexHistory(
    useMemo(
      () => (hasIndex ? [period, ...periods].map(({ id }) => id) : NO_PERIODS),
      [hasIndex, period, periods],
    ),
  );
  const hasCounts = hasIndex && mayHaveCounts(catalog, period);
  const counts = useIndicators(hasCounts ? period.id : null);

  const compared = useMemo(
    () => comparedUnits(units ?? [], catalog.locality.unitLevel, period),
    [units, catalog, period],
  );
  const areScoresLoading = history.some((state) => state.isLoading);
  const scores = useMemo(() => history.flatMap((state) => state.data?.records ?? []), [history]);
  const { records, isPublished } = feed;
  const isLoading = unitState.isLoading || feed.isLoading || areScoresLoading;
  const byUnit = useMemo(
    () =>
      ratingsByUnit(
        records,
        catalog.ratingLevels,
        periods.map(({ id }) => id),
      ),
    [records, catalog, periods],
  );
  const hasRatings = isPublished && records.length > 0;
  const ratings = useMemo(
    () => (units && !isLoading && hasRatings ? ratingsView(catalog, units, period, byUnit) : null),
    [units, isLoading, hasRatings, catalog, period, byUnit],
  );
  const petitions = useMemo(
    () => (units && !isLoading && hasRatings ? petitionsView(catalog, units, period, months, records) : null),
    [units, isLoading, hasRatings, catalog, period, months, records],
  );
  const index = useMemo(
    () =>
      units && group && !isLoading && scores.length > 0
        ? satisfactionIndex(group, catalog, units, period, scores)
        : null,
    [units, group, isLoading, scores, catalog, period],
  );
  const measures: SatisfactionMeasure[] = [
    ...(hasRatings ? (['rate'] as const) : []),
    ...(scores.length > 0 ? (['points'] as const) : []),
  ];
  const measure = measures.includes(asked) ? asked : measures[0];
  const runs = useMemo(() => {
    if (!units || isLoading || measure === undefined) return null;
    if (measure === 'rate') {
      const judged = judgedUnits(compared, (unit) => ratedShare(byUnit, unit.code, period.id));
      return { measure, judged, found: rateRuns(catalog, units, periods, byUnit, judged) };
    }
    if (!group) return null;
    const judged = judgedUnits(compared, groupPoints(group, scores, period.id));
    return { measure, judged, found: pointsRuns(group, catalog, units, periods, scores, judged) };
  }, [units, compared, isLoading, measure, catalog, period, periods, byUnit, group, scores]);
  const scoreDocument = history[0]?.data ?? null;
  return {
    periods,
    units: units ?? [],
    compared,
    ratings,
    petitions,
    months,
    index,
    hasGroup: group !== null,
    measures,
    runs,
    counts: counts.data?.records ?? null,
    surveys: useMemo(() => newestSurveys(feed.surveys), [feed.surveys]),
    isLoading,
    stamps: {
      ratings: { source: feed.source, asOf: feed.asOf, documents: feed.documents },
      index: {
        source: scoreDocument?.source ?? '',
        asOf: scoreDocument?.asOf ?? null,
        documents: history.flatMap(({ data }) => data?.document ?? []),
      },
      counts: {
        source: counts.data?.source ?? '',
        asOf: counts.data?.asOf ?? null,
        documents: counts.data ? [counts.data.document] : [],
      },
    },
    failures: eachDocumentOnce([
      ...feed.failures,
      ...[...history, counts].flatMap(({ failure, data, retry }) =>
        failure ? [{ failure, stillShown: data !== null, retry }] : [],
      ),
    ]),
    findings: [
      ...(unitState.data?.findings ?? []),
      ...[...feed.findings, ...(scoreDocument?.findings ?? []), ...(counts.data?.findings ?? [])].filter(
        (found) => !found.periodId || found.periodId === period.id,
      ),
    ],
    unpublished: isPublished ? [] : [SATISFACTION],
  };
}

/** Without the unit list every document fails for the same reason, which is said once. */
function eachDocumentOnce(failures: readonly RunFailure[]): RunFailure[] {
  return [...new Map(failures.map((one) => [one.failure.document, one])).values()];
}
