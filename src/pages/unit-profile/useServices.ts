import { useMemo } from 'react';
import type { Finding } from '#src/domain/finding.ts';
import type { FeedRun, RunFailure } from '#src/queries/feedRun.ts';
import { useServiceFeeds } from '#src/queries/serviceFeeds.query.ts';
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
  const { dossiers, durations, ratings, procedures } = useServiceFeeds(catalog, periods, units.length);
  const dossierView = useMemo(
    () => (dossiers.isLoading ? null : dossierFigures(subject, dossiers.records)),
    [subject, dossiers],
  );
  const durationView = useMemo(
    () => (durations.isLoading ? null : durationFigures(subject, durations.records, procedures)),
    [subject, durations, procedures],
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
