import { useMemo } from 'react';
import { type Catalog, feedEntry } from '#src/domain/catalog.ts';
import type { DossierRecord } from '#src/domain/dossier.ts';
import type { Finding } from '#src/domain/finding.ts';
import { type Period, periodYear } from '#src/domain/period.ts';
import type { Procedure } from '#src/domain/procedure.ts';
import { comparedUnits, type Unit } from '#src/domain/unit.ts';
import { useDigitalGovernment } from '#src/queries/digitalGovernment.query.ts';
import { useDossiers } from '#src/queries/dossiers.query.ts';
import type { FeedRun, RunFailure } from '#src/queries/feedRun.ts';
import type { FeedState } from '#src/queries/feedState.ts';
import type { LoadedFeed } from '#src/queries/loadFeed.ts';
import { useProcedures } from '#src/queries/procedures.query.ts';
import { useUnits } from '#src/queries/units.query.ts';
import { type DigitalView, digitalView } from './digitalGovernment.model.ts';

export interface DigitalPage {
  /** Null while the figures are on their way, and where they failed. */
  readonly view: DigitalView | null;
  readonly isLoading: boolean;
  readonly feed: Pick<FeedRun<unknown>, 'source' | 'asOf' | 'documents'>;
  readonly procedures: FeedState<LoadedFeed<Procedure>>;
  readonly dossiers: FeedRun<DossierRecord>;
  readonly units: readonly Unit[];
  /** Those that are compared with each other in the period. */
  readonly compared: readonly Unit[];
  readonly failures: readonly RunFailure[];
  readonly findings: readonly Finding[];
  /** Feeds the page reads and the catalogue does not list. */
  readonly unpublishedFeeds: readonly string[];
}

const FEEDS = ['digital-government', 'procedures', 'dossiers'];

/** All that the page shows of a period: figures of its year and of the year before, procedures, dossiers. */
export function useDigitalPage(catalog: Catalog, period: Period, compared: Period | null): DigitalPage {
  const units = useUnits();
  const figures = useDigitalGovernment(
    useMemo(
      // What is published once a year stands in the document of the year before.
      () => [period.id, ...(compared ? [compared.id] : []), String(Number(periodYear(period.id)) - 1)],
      [period, compared],
    ),
  );
  const procedures = useProcedures();
  const dossiers = useDossiers(useMemo(() => [period.id], [period]));

  const isLoading = figures.isLoading || units.isLoading;
  const unitList = units.data?.records;
  const comparedList = useMemo(
    () => comparedUnits(unitList ?? [], catalog.locality.unitLevel, period),
    [unitList, catalog, period],
  );
  const view = useMemo(() => {
    // A document without rows is an answer: then nothing is published. No document at all is a failure.
    const isAnswered = figures.documents.length > 0 || !figures.isPublished;
    return isLoading || !isAnswered
      ? null
      : digitalView(catalog, comparedList, figures.records, period, compared);
  }, [catalog, comparedList, figures, isLoading, period, compared]);
  const procedureFailure = procedures.failure && {
    failure: procedures.failure,
    stillShown: procedures.data !== null,
    retry: procedures.retry,
  };
  const ofPeriod = (found: Finding) => !found.periodId || found.periodId === period.id;
  return {
    view,
    isLoading,
    feed: figures,
    procedures,
    dossiers,
    units: unitList ?? [],
    compared: comparedList,
    failures: uniqueFailures([
      ...figures.failures,
      ...(procedureFailure ? [procedureFailure] : []),
      ...dossiers.failures,
    ]),
    findings: [
      ...(units.data?.findings ?? []),
      ...figures.findings,
      ...(procedures.data?.findings ?? []),
      ...dossiers.findings.filter(ofPeriod),
    ],
    unpublishedFeeds: FEEDS.filter((feed) => feedEntry(catalog, feed) === null),
  };
}

/** Where the unit list fails it is the failure of every document read with it: said once. */
function uniqueFailures(failures: readonly RunFailure[]): RunFailure[] {
  return [...new Map(failures.map((one) => [one.failure.document, one])).values()];
}
