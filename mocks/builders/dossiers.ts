import { ALL_FIELDS, DOSSIER_COUNTS } from '#src/domain/dossier.ts';
import { DOSSIERS, dossierRowSchema } from '#src/feeds/dossiers.feed.ts';
import { DOSSIER_FIELDS } from './dossierProcedures.ts';
import { simulatedMonths } from './dossierSimulation.ts';
import { formOfMonths, sumForms } from './dossierSums.ts';
import type { FormCounts } from './dossierTally.ts';
import { dossierTotals } from './dossierTotals.ts';
import { envelope, PORTAL, type TableWire, yearAsOf } from './envelope.ts';
import { type ClosedPeriod, closedPeriods } from './periods.ts';
import type { MockUnit, Provider } from './provider.ts';

const COLUMNS = Object.keys(dossierRowSchema.shape) as (keyof typeof dossierRowSchema.shape)[];

/** The forms of a unit in one period, one a field; null where it did not send all of it. */
type UnitForms = readonly FormCounts[] | null;

/**
 * Form II.06a of one year: a row for each unit, field and period, and the locality's own sums under its code. Null for
 * a year without a closed month; the month under way is not published.
 */
export function buildDossiers(provider: Provider, year: string): TableWire | null {
  const periods = publishedPeriods(provider, year);
  if (periods.length === 0) return null;
  const isFull = provider.detail === 'full';
  const fields = isFull ? DOSSIER_FIELDS : [ALL_FIELDS];
  const formsOf = isFull ? formsByField : totals;
  const byUnit = provider.units.map((unit) => ({
    code: unit.row.code,
    forms: formsOf(provider, unit, periods),
  }));
  const ofLocality = periods.map((_, at): UnitForms => {
    const ofUnits = byUnit.map(({ forms }) => forms[at] ?? null).filter((forms) => forms !== null);
    if (ofUnits.length < byUnit.length) return null;
    return fields.map((_field, index) => sumForms(ofUnits.flatMap((forms) => forms[index] ?? [])));
  });
  return {
    ...envelope(DOSSIERS, PORTAL, yearAsOf(provider.dossiersAsOf, year)),
    columns: COLUMNS,
    rows: [...byUnit, { code: provider.locality.code, forms: ofLocality }].flatMap(({ code, forms }) =>
      periods.flatMap(({ id }, at) =>
        fields.map((field, index) => formRow(code, field, id, forms[at]?.[index] ?? null)),
      ),
    ),
  };
}

/** Where totals alone are published, months and years are. */
function publishedPeriods(provider: Provider, year: string): ClosedPeriod[] {
  const periods = closedPeriods(provider, year);
  if (provider.detail === 'full') return periods;
  return periods.filter(({ kind }) => kind === 'month' || kind === 'year');
}

function formsByField(provider: Provider, unit: MockUnit, periods: readonly ClosedPeriod[]): UnitForms[] {
  const byMonth = simulatedMonths(provider, unit);
  return periods.map(({ months }) => {
    const sent = months.map((month) => byMonth.get(month)).filter((month) => month !== undefined);
    if (sent.length < months.length) return null;
    return DOSSIER_FIELDS.map((_, index) => formOfMonths(sent.flatMap(({ fields }) => fields[index] ?? [])));
  });
}

function totals(provider: Provider, unit: MockUnit, periods: readonly ClosedPeriod[]): UnitForms[] {
  const months = [...new Set(periods.flatMap((period) => period.months))].sort();
  const forms = new Map(dossierTotals(provider, unit, months).map((form, index) => [months[index], form]));
  return periods.map((period) => {
    const sent = period.months.map((month) => forms.get(month) ?? null).filter((form) => form !== null);
    return sent.length < period.months.length ? null : [formOfMonths(sent)];
  });
}

function formRow(unit: string, field: string, period: string, counts: FormCounts | null): unknown[] {
  return [unit, field, period, ...DOSSIER_COUNTS.map((name) => counts?.[name] ?? null)];
}
