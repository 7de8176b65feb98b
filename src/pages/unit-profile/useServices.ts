import { useMemo } from 'react';
import { monthsIn } from '#src/domain/catalog.ts';
import type { Finding } from '#src/domain/finding.ts';
import { useDossiers } from '#src/queries/dossiers.query.ts';
import { useDurations } from '#src/queries/durations.query.ts';
import type { FeedRun, RunFailure } from '#src/queries/feedRun.ts';
import { useProcedures } from '#src/queries/procedures.query.ts';
import { useSatisfaction } from '#src/queries/satisfaction.query.ts';
import {
  type DossierFigures,
  type DurationFigures,
  dossierFigures,
  durationFigures,
  type RatingFigures,
  ratingFigures,
  type ServiceSubject,
} from './service.model.ts';
import type { Sourced } from './strip.model.ts';
import type { FigureSource } from './useProfile.ts';

/**
 * Beyond this many units a year of processing times is many megabytes and a year of dossiers a few: of these feeds
 * only the document of the chosen period is read, and its year is the run.
 */
const MOST_UNITS_FOR_DURATION_RUNS = 60;
const MOST_UNITS_FOR_RUNS = 500;

/** Figures of one feed with where they are from. */
export interface Service<Figures> {
  readonly sourced: Sourced<Figures>;
  readonly source: FigureSource;
  readonly documents: readonly string[];
}

export interface ServicesState {
  readonly dossiers: Service<DossierFigures>;
  readonly durations: Service<DurationFigures>;
  readonly ratings: Service<RatingFigures>;
  readonly failures: readonly RunFailure[];
  readonly findings: readonly Finding[];
  readonly unpublishedFeeds: readonly string[];
}

/** What the feeds of dossiers, processing times and ratings say of one unit. */
export function useServices(subject: ServiceSubject): ServicesState {
  const { catalog, periods, unit, units } = subject;
  const runIds = useMemo(() => periods.map(({ id }) => id).toReversed(), [periods]);
  const monthIds = useMemo(
    () =>
      periods
        .flatMap((period) => monthsIn(catalog, period))
        .map(({ id }) => id)
        .toReversed(),
    [catalog, periods],
  );
  const unitCount = units.length;
  const dossierIds = useMemo(
    () => (unitCount > MOST_UNITS_FOR_RUNS ? runIds.slice(0, 1) : runIds),
    [runIds, unitCount],
  );
  const durationIds = useMemo(
    () => (unitCount > MOST_UNITS_FOR_DURATION_RUNS ? monthIds.slice(0, 1) : monthIds),
    [monthIds, unitCount],
  );
  const dossiers = useDossiers(dossierIds);
  const durations = useDurations(durationIds);
  const ratings = useSatisfaction(dossierIds);
  const procedures = useProcedures();
  const procedureList = procedures.data?.records;
  const byCode = useMemo(
    () => new Map((procedureList ?? []).map((procedure) => [procedure.code, procedure])),
    [procedureList],
  );
  const dossierView = useMemo(
    () => (dossiers.isLoading ? null : dossierFigures(subject, dossiers.records)),
    [subject, dossiers],
  );
  const durationView = useMemo(
    () => (durations.isLoading ? null : durationFigures(subject, durations.records, byCode)),
    [subject, durations, byCode],
  );
  const ratingView = useMemo(
    () => (ratings.isLoading ? null : ratingFigures(subject, ratings.records)),
    [subject, ratings],
  );
  const runs = { dossiers, durations, satisfaction: ratings };
  return {
    dossiers: service(dossiers, dossierView),
    durations: service(durations, durationView),
    ratings: service(ratings, ratingView),
    failures: [dossiers, durations, ratings].flatMap(({ failures }) => failures),
    findings: [dossiers, durations, ratings]
      .flatMap(({ findings }) => findings)
      .filter(
        (found) => found.unitCode === unit.code && (!found.periodId || found.periodId === periods.at(-1)?.id),
      ),
    unpublishedFeeds: Object.entries(runs).flatMap(([feed, run]) => (run.isPublished ? [] : [feed])),
  };
}

function service<Figures>(run: FeedRun<unknown>, figures: Figures | null): Service<Figures> {
  const sourced: Sourced<Figures> = !run.isPublished
    ? { state: 'unpublished' }
    : figures === null
      ? { state: 'waiting' }
      : { state: 'there', figures };
  return {
    sourced,
    source: { source: run.source, asOf: run.asOf, document: run.documents[0] ?? null },
    documents: run.documents,
  };
}
