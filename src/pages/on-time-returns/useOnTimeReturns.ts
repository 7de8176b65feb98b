import { useMemo } from 'react';
import { type Catalog, feedEntry, runOfPeriods } from '#src/domain/catalog.ts';
import { ALL_FIELDS, type DossierRecord } from '#src/domain/dossier.ts';
import { type DossiersByPeriod, dossiersByPeriod } from '#src/domain/dossierSeries.ts';
import type { FeedFailure } from '#src/domain/failure.ts';
import type { Finding } from '#src/domain/finding.ts';
import { type Period, periodYear } from '#src/domain/period.ts';
import { fieldsOf } from '#src/domain/procedure.ts';
import type { Unit } from '#src/domain/unit.ts';
import { documentsOfPeriods } from '#src/queries/documentsOfPeriods.ts';
import { useDossiers } from '#src/queries/dossiers.query.ts';
import { useProcedures } from '#src/queries/procedures.query.ts';
import { useUnits } from '#src/queries/units.query.ts';

/** Beyond this many units the dossiers of two years would be tens of megabytes: the run is then that of the year. */
const MOST_UNITS_FOR_RUNS = 500;

/** Which of the documents hold what, in the order of the periods. */
interface OnTimeDocuments {
  readonly ofPeriod: readonly string[];
  /** Of the compared period, then of the chosen one. */
  readonly ofComparison: readonly string[];
  readonly ofRun: readonly string[];
}

/** The documents behind the page. */
export interface OnTimeFeeds {
  readonly isLoading: boolean;
  /** Feeds the page needs and the catalogue does not list. */
  readonly unpublishedFeeds: readonly string[];
  readonly units: readonly Unit[];
  /** The run that ends with the chosen period, earliest first. */
  readonly periods: readonly Period[];
  /** Of the run, and of the compared period, which may lie before it. */
  readonly byPeriod: DossiersByPeriod;
  readonly compared: DossiersByPeriod;
  readonly records: readonly DossierRecord[];
  /** Whether there are so few units that each can be judged over its run. */
  readonly hasRuns: boolean;
  readonly fieldName: (code: string) => string;
  readonly source: string;
  readonly asOf: string | null;
  readonly documents: OnTimeDocuments;
  readonly failures: readonly {
    readonly failure: FeedFailure;
    readonly stillShown: boolean;
    readonly retry: () => void;
  }[];
  /** What bears on the chosen period. */
  readonly findings: readonly Finding[];
}

/** Dossiers of the run, of the compared period and of nothing else, added up by unit. */
export function useOnTimeReturns(catalog: Catalog, period: Period, comparedWith: Period | null): OnTimeFeeds {
  const units = useUnits();
  const procedures = useProcedures();
  const unitCount = units.data?.records.length ?? null;
  const hasRuns = unitCount !== null && unitCount <= MOST_UNITS_FOR_RUNS;
  const periods = useMemo(() => {
    const run = runOfPeriods(catalog, period);
    return hasRuns ? run : run.filter(({ id }) => periodYear(id) === periodYear(period.id));
  }, [catalog, period, hasRuns]);
  const periodIds = useMemo(() => {
    // Which documents are wanted is known once the units are.
    if (unitCount === null && units.isLoading) return [];
    return [period, ...(comparedWith ? [comparedWith] : []), ...periods].map(({ id }) => id);
  }, [unitCount, units.isLoading, period, comparedWith, periods]);
  const run = useDossiers(periodIds);
  const byPeriod = useMemo(
    () =>
      dossiersByPeriod(
        run.records,
        periods.map(({ id }) => id),
      ),
    [run.records, periods],
  );
  const compared = useMemo(
    () => dossiersByPeriod(run.records, comparedWith ? [comparedWith.id] : []),
    [run.records, comparedWith],
  );
  const documents = useMemo(() => {
    const holding = (some: readonly Period[]) =>
      documentsOfPeriods(
        'dossiers',
        run.documents,
        some.map(({ id }) => id),
      );
    return {
      ofPeriod: holding([period]),
      ofComparison: holding([...(comparedWith ? [comparedWith] : []), period]),
      ofRun: holding(periods),
    };
  }, [run.documents, period, comparedWith, periods]);
  const procedureList = procedures.data?.records;
  const fieldName = useMemo(() => {
    const names = new Map(fieldsOf(procedureList ?? []).map(({ code, name }) => [code, name]));
    return (code: string) => names.get(code) ?? code;
  }, [procedureList]);
  const hasFields = useMemo(
    () => run.records.some(({ fieldCode }) => fieldCode !== ALL_FIELDS),
    [run.records],
  );
  const unpublishedFeeds = [
    ...(run.isPublished ? [] : ['dossiers']),
    // Their list names the fields; without it there are only codes.
    ...(hasFields && feedEntry(catalog, 'procedures') === null ? ['procedures'] : []),
  ];
  return {
    isLoading: units.isLoading || run.isLoading,
    unpublishedFeeds,
    units: units.data?.records ?? [],
    periods,
    byPeriod,
    compared,
    records: run.records,
    hasRuns,
    fieldName,
    source: run.source,
    asOf: run.asOf,
    documents,
    failures: [
      ...[units, procedures].flatMap(({ failure, data, retry }) =>
        failure ? [{ failure, stillShown: data !== null, retry }] : [],
      ),
      ...run.failures,
    ],
    findings: [...(units.data?.findings ?? []), ...run.findings].filter(
      (found) => !found.periodId || found.periodId === period.id,
    ),
  };
}
