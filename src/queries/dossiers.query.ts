import { useMemo } from 'react';
import { checkDossiers } from '#src/checks/dossiers.check.ts';
import type { Catalog } from '#src/domain/catalog.ts';
import type { DossierRecord } from '#src/domain/dossier.ts';
import { DOSSIERS, dossiersDocument, parseDossiers } from '#src/feeds/dossiers.feed.ts';
import type { DocumentReader } from './documentQuery.ts';
import { type FeedRun, useFeedRun } from './feedRun.ts';
import { useProcedures } from './procedures.query.ts';

/**
 * Numbers of dossiers of every year that holds one of the periods. They wait for the list of procedures, which names
 * the fields, and are read without it where it cannot be had.
 *
 * @param periodIds the chosen period first; must keep its identity while it names the same periods
 */
export function useDossiers(periodIds: readonly string[]): FeedRun<DossierRecord> {
  const { data: procedures, isLoading } = useProcedures();
  const readerFor = useMemo(() => {
    if (isLoading) return null;
    const fieldCodes = procedures && new Set(procedures.records.map(({ fieldCode }) => fieldCode));
    return (catalog: Catalog, periodId: string): DocumentReader<DossierRecord> => ({
      document: dossiersDocument(periodId),
      readWith: [procedures?.asOf ?? null],
      parse: (json) => parseDossiers(json, periodId),
      check: (parsed, units) => checkDossiers(parsed, catalog, units, fieldCodes),
    });
  }, [procedures, isLoading]);
  return useFeedRun(DOSSIERS, periodIds, readerFor);
}
