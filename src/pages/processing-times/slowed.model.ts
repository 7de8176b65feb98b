import type { DurationRecord } from '#src/domain/duration.ts';
import { type SlowedProcedures, slowedProcedures } from '#src/domain/procedureChange.ts';
import { comparedUnits } from '#src/domain/unit.ts';
import { recordsIn, type TimesView } from './processingTimes.model.ts';

/** What became slower since the compared period; null where there is none or it has no figures. */
export function slowedView(view: TimesView, records: readonly DurationRecord[]): SlowedProcedures | null {
  const { catalog, comparedWith } = view;
  if (!comparedWith) return null;
  // A code that meant another unit then is not the same unit.
  const then = comparedUnits(view.scopeUnits, catalog.locality.unitLevel, comparedWith);
  const before = recordsIn(catalog, records, comparedWith, then).records;
  // Units that sent only one of the two periods would look like a change of all.
  const both = new Set(before.map(({ unitCode }) => unitCode));
  const after = view.records.filter(({ unitCode }) => both.has(unitCode));
  const inAfter = new Set(view.fieldRecords.map(({ unitCode }) => unitCode));
  const { field, procedures } = view;
  const comparable = before.filter(
    ({ unitCode, procedureCode }) =>
      inAfter.has(unitCode) && (field === null || procedures.get(procedureCode)?.fieldCode === field.code),
  );
  return comparable.length === 0 ? null : slowedProcedures(comparable, after, procedures);
}
