import { DOSSIER_MEASURES } from '#src/domain/dossierSeries.ts';
import { SATISFIED_RATE } from '#src/domain/satisfactionSeries.ts';

const PATHS: ReadonlyMap<string, string> = new Map([
  [DOSSIER_MEASURES.onTimeRate, '/dung-hen'],
  [DOSSIER_MEASURES.overdueOpen, '/dung-hen'],
  [DOSSIER_MEASURES.medianDays, '/thoi-gian-giai-quyet'],
  [SATISFIED_RATE, '/hai-long'],
]);

/** The path of the page that shows the signal of such a measure; null for a measure of the index. */
export function servicePath(measureCode: string): string | null {
  return PATHS.get(measureCode) ?? null;
}
