import { useMemo } from 'react';
import { type Catalog, feedEntry, monthsIn, runOfPeriods } from '#src/domain/catalog.ts';
import type { DurationRecord } from '#src/domain/duration.ts';
import type { Finding } from '#src/domain/finding.ts';
import type { Period } from '#src/domain/period.ts';
import type { Procedure } from '#src/domain/procedure.ts';
import type { Unit } from '#src/domain/unit.ts';
import { documentsOfPeriods } from '#src/queries/documentsOfPeriods.ts';
import { useDurations } from '#src/queries/durations.query.ts';
import type { RunFailure } from '#src/queries/feedRun.ts';
import type { FeedState } from '#src/queries/feedState.ts';
import { useProcedures } from '#src/queries/procedures.query.ts';
import { useUnits } from '#src/queries/units.query.ts';
import type { TimesSource } from './TimesFooter.tsx';

/** What the page is made from, as far as it has come. */
export interface ProcessingTimesFeeds {
  readonly isLoading: boolean;
  /** Null while they are on their way, and where they cannot be had. */
  readonly units: readonly Unit[] | null;
  /** Empty where they are not published: procedures then stand by their codes. */
  readonly procedures: readonly Procedure[];
  readonly records: readonly DurationRecord[];
  /** The run that ends with the chosen period, earliest first. */
  readonly periods: readonly Period[];
  readonly source: string;
  readonly asOf: string | null;
  readonly documents: TimesSource['documents'];
  readonly failures: readonly RunFailure[];
  /** What bears on the chosen period. */
  readonly findings: readonly Finding[];
  readonly unpublishedFeeds: readonly string[];
}

const NO_PROCEDURES: readonly Procedure[] = [];

/** Processing times of the run of periods and of the compared one, with the units and procedures they are of. */
export function useProcessingTimes(
  catalog: Catalog,
  period: Period,
  comparedWith: Period | null,
): ProcessingTimesFeeds {
  const units = useUnits();
  const procedures = useProcedures();
  const periods = useMemo(() => runOfPeriods(catalog, period), [catalog, period]);
  const periodIds = useMemo(() => {
    const others = [...(comparedWith ? [comparedWith] : []), ...periods];
    return [period.id, ...others.flatMap((other) => monthsIn(catalog, other).map(({ id }) => id))];
  }, [catalog, period, comparedWith, periods]);
  const durations = useDurations(periodIds);
  const limits = procedures.data?.document ?? null;
  const documents = useMemo(() => {
    const holding = (some: readonly Period[]) =>
      documentsOfPeriods(
        'durations',
        durations.documents,
        some.map(({ id }) => id),
      );
    return {
      ofPeriod: holding([period]),
      ofComparison: holding([...(comparedWith ? [comparedWith] : []), period]),
      ofRun: holding(periods),
      limits: limits === null ? [] : [limits],
    };
  }, [durations.documents, limits, period, comparedWith, periods]);
  return {
    isLoading: durations.isLoading || units.isLoading || procedures.isLoading,
    units: units.data?.records ?? null,
    procedures: procedures.data?.records ?? NO_PROCEDURES,
    records: durations.records,
    periods,
    source: durations.source,
    asOf: durations.asOf,
    documents,
    failures: [...failureOf(units), ...failureOf(procedures), ...durations.failures],
    findings: [
      ...(units.data?.findings ?? []),
      ...(procedures.data?.findings ?? []),
      ...durations.findings.filter(({ periodId }) => !periodId || isWithin(catalog, period, periodId)),
    ],
    unpublishedFeeds: ['durations', 'procedures'].filter((feed) => feedEntry(catalog, feed) === null),
  };
}

function failureOf({ failure, data, retry }: FeedState<unknown>): RunFailure[] {
  return failure ? [{ failure, stillShown: data !== null, retry }] : [];
}

function isWithin(catalog: Catalog, period: Period, periodId: string): boolean {
  return period.id === periodId || monthsIn(catalog, period).some(({ id }) => id === periodId);
}
