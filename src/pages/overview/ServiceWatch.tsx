import { useEffect } from 'react';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import type { Series } from '#src/domain/signals/series.ts';
import { useServiceWatch } from './useServiceWatch.ts';

/** What is watched, and in which period; null while it is on its way. */
export interface PeriodSeries {
  readonly periodId: string;
  readonly series: readonly Series[] | null;
}

interface ServiceWatchProps {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly onSeries: (found: PeriodSeries) => void;
}

/**
 * Draws nothing: it hands on what the feeds of dossiers, processing times and ratings say of every unit. It is a
 * component so that their readers can come after the first screen.
 */
export function ServiceWatch({ catalog, period, onSeries }: ServiceWatchProps) {
  const series = useServiceWatch(catalog, period);
  useEffect(() => onSeries({ periodId: period.id, series }), [period.id, series, onSeries]);
  return null;
}
