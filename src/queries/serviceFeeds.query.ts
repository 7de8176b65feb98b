import { useMemo } from 'react';
import { type Catalog, monthsIn } from '#src/domain/catalog.ts';
import type { DossierRecord } from '#src/domain/dossier.ts';
import type { DurationRecord } from '#src/domain/duration.ts';
import type { Period } from '#src/domain/period.ts';
import type { Procedure } from '#src/domain/procedure.ts';
import type { SatisfactionRecord } from '#src/domain/satisfaction.ts';
import { useDossiers } from './dossiers.query.ts';
import { useDurations } from './durations.query.ts';
import type { FeedRun } from './feedRun.ts';
import { useProcedures } from './procedures.query.ts';
import { useSatisfaction } from './satisfaction.query.ts';

/**
 * Beyond this many units a year of processing times is many megabytes and a year of dossiers a few: of these feeds
 * only the document of the chosen period is read, and its year is the run.
 */
const MOST_UNITS_FOR_DURATION_RUNS = 60;
const MOST_UNITS_FOR_RUNS = 500;

/** The feeds that tell of the service of units over a run of periods. */
export interface ServiceFeeds {
  readonly dossiers: FeedRun<DossierRecord>;
  readonly durations: FeedRun<DurationRecord>;
  readonly ratings: FeedRun<SatisfactionRecord>;
  /** By code; empty while the list is not there. */
  readonly procedures: ReadonlyMap<string, Procedure>;
}

/**
 * Dossiers, processing times and ratings of the periods, as far back as the number of units allows.
 *
 * @param periods of one kind, earliest first, the chosen one last; must keep its identity
 * @param unitCount null while the units are not known: nothing is asked for
 */
export function useServiceFeeds(
  catalog: Catalog,
  periods: readonly Period[],
  unitCount: number | null,
): ServiceFeeds {
  const runIds = useMemo(
    () => (unitCount === null ? [] : periods.map(({ id }) => id).toReversed()),
    [periods, unitCount],
  );
  const monthIds = useMemo(
    () =>
      (unitCount === null ? [] : periods)
        .flatMap((period) => monthsIn(catalog, period))
        .map(({ id }) => id)
        .toReversed(),
    [catalog, periods, unitCount],
  );
  const hasRuns = unitCount !== null && unitCount <= MOST_UNITS_FOR_RUNS;
  const hasDurationRuns = unitCount !== null && unitCount <= MOST_UNITS_FOR_DURATION_RUNS;
  const dossierIds = useMemo(() => (hasRuns ? runIds : runIds.slice(0, 1)), [runIds, hasRuns]);
  const durationIds = useMemo(
    () => (hasDurationRuns ? monthIds : monthIds.slice(0, 1)),
    [monthIds, hasDurationRuns],
  );
  const dossiers = useDossiers(dossierIds);
  const durations = useDurations(durationIds);
  const ratings = useSatisfaction(dossierIds);
  const procedureList = useProcedures().data?.records;
  const procedures = useMemo(
    () => new Map((procedureList ?? []).map((procedure) => [procedure.code, procedure])),
    [procedureList],
  );
  return { dossiers, durations, ratings, procedures };
}
