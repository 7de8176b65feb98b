import { useMemo } from 'react';
import { type Catalog, formulaFor, runOfPeriods } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import type { Series } from '#src/domain/signals/series.ts';
import { comparedUnits } from '#src/domain/unit.ts';
import { serviceSeries } from '#src/domain/unitServiceSeries.ts';
import { useServiceFeeds } from '#src/queries/serviceFeeds.query.ts';
import { useUnits } from '#src/queries/units.query.ts';

/** Beyond this many units a run of their dossiers and ratings would be tens of megabytes: the index alone is watched. */
const MOST_WATCHED_UNITS = 500;

/** What is watched of every unit beside the index; null while a feed of it is on its way. */
export function useServiceWatch(catalog: Catalog, period: Period): readonly Series[] | null {
  const { data, isLoading } = useUnits();
  const periods = useMemo(() => runOfPeriods(catalog, period), [catalog, period]);
  const units = useMemo(
    () => (data ? comparedUnits(data.records, catalog.locality.unitLevel, period) : null),
    [data, catalog, period],
  );
  const isTooLarge = units !== null && units.length > MOST_WATCHED_UNITS;
  const { dossiers, durations, ratings, procedures } = useServiceFeeds(
    catalog,
    periods,
    isTooLarge ? null : (units?.length ?? null),
  );
  const isWaiting =
    isLoading || [dossiers, durations, ratings].some((run) => run.isPublished && run.isLoading);
  return useMemo(() => {
    if (isWaiting) return null;
    const formula = formulaFor(catalog, period);
    if (!units || !formula || isTooLarge) return [];
    return serviceSeries(catalog, units, periods, formula, {
      dossiers: dossiers.isPublished ? dossiers.records : null,
      durations: durations.isPublished ? durations.records : null,
      ratings: ratings.isPublished ? ratings.records : null,
      procedures,
    });
  }, [isWaiting, isTooLarge, catalog, period, periods, units, dossiers, durations, ratings, procedures]);
}
