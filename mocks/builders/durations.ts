import { shiftPeriodId } from '#src/domain/period.ts';
import { DURATIONS, durationRowSchema } from '#src/feeds/durations.feed.ts';
import { DOSSIER_PROCEDURES } from './dossierProcedures.ts';
import { simulatedMonths } from './dossierSimulation.ts';
import type { DossierMonth, ProcedureDays } from './dossierTally.ts';
import { envelope, PORTAL, type TableWire, yearAsOf } from './envelope.ts';
import { FIRST_MONTH, type Provider } from './provider.ts';

const COLUMNS = Object.keys(durationRowSchema.shape) as (keyof typeof durationRowSchema.shape)[];

/**
 * Processing times of the months of one year, a row for each unit and procedure with any dossier. Null for a year
 * without a closed month, and where totals alone are published. A month a unit did not send has no row.
 */
export function buildDurations(provider: Provider, year: string): TableWire | null {
  const months = Array.from({ length: 12 }, (_, step) => shiftPeriodId(`${year}-01`, step) ?? '').filter(
    (month) => month >= FIRST_MONTH && month <= provider.lastClosedMonth,
  );
  if (months.length === 0 || provider.detail === 'totals') return null;
  return {
    ...envelope(DURATIONS, PORTAL, yearAsOf(provider.dossiersAsOf, year)),
    columns: COLUMNS,
    rows: provider.units.flatMap((unit) => {
      const byMonth = simulatedMonths(provider, unit);
      return months.flatMap((month) =>
        publishedDays(byMonth.get(month)).map(({ procedure, resolved, open }) => [
          unit.row.code,
          procedure,
          month,
          resolved,
          open,
        ]),
      );
    }),
  };
}

/** A month that was sent and has no dossier says so in one empty row: without any it would be a month not sent. */
function publishedDays(month: DossierMonth | undefined): readonly ProcedureDays[] {
  if (!month || month.procedures.length > 0) return month?.procedures ?? [];
  return DOSSIER_PROCEDURES.slice(0, 1).map(({ code }) => ({ procedure: code, resolved: [], open: [] }));
}
