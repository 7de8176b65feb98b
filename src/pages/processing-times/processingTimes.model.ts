import { type Catalog, monthsIn } from '#src/domain/catalog.ts';
import type { DurationRecord } from '#src/domain/duration.ts';
import { isKnown, type Missing, missing } from '#src/domain/missing.ts';
import { type OpenAgeing, openAgeing } from '#src/domain/openAgeing.ts';
import { isProvisional, type Period } from '#src/domain/period.ts';
import { fieldsOf, type Procedure, type ProcedureField } from '#src/domain/procedure.ts';
import { composedDurations, type ProcessingTime, processingTime } from '#src/domain/processingTime.ts';
import { type ProcedureContrast, procedureContrasts } from '#src/domain/slowPlaces.ts';
import { comparedUnits, type Unit } from '#src/domain/unit.ts';
import { unitLabel } from '#src/text/places.ts';
import type { SlowSomewhere, TimesPlace } from '#src/text/processingTimes.ts';

/** What the address narrows the page to. */
export interface TimesChoice {
  readonly unitCodes: readonly string[];
  readonly fieldCode: string | null;
}

/** The dossiers of a period that the page is about, and what is said of them as a whole. */
export interface TimesView {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly comparedWith: Period | null;
  readonly procedures: ReadonlyMap<string, Procedure>;
  /** All units that are compared in the period. */
  readonly units: readonly Unit[];
  /** Codes of the address that are units of the period. */
  readonly marked: readonly string[];
  /**
   * The one marked unit, whose dossiers alone the page is then about; null where none or several are marked. Several are
   * set off where units stand side by side and never added up: nobody answers for two of them together.
   */
  readonly narrowedTo: Unit | null;
  /** The unit that the page is narrowed to, or all. */
  readonly scopeUnits: readonly Unit[];
  readonly field: ProcedureField | null;
  /** Fields with dossiers in the period. */
  readonly fields: readonly ProcedureField[];
  /** Of all units in the field: for comparisons between units. */
  readonly placeRecords: readonly DurationRecord[];
  /** Of the units in scope in every field: for comparisons between fields. */
  readonly fieldRecords: readonly DurationRecord[];
  /** Of the units in scope in the field. */
  readonly records: readonly DurationRecord[];
  /** Codes of all units with figures of the whole period. */
  readonly reportedCodes: ReadonlySet<string>;
  /** Units in scope with figures, without any, and without some of the months of the period. */
  readonly reportedUnits: readonly Unit[];
  readonly silentUnits: readonly Unit[];
  readonly incompleteUnits: readonly Unit[];
  readonly time: ProcessingTime | Missing;
  readonly ageing: OpenAgeing;
  /** Procedures unit by unit; empty while the period is open: nothing is judged then. */
  readonly contrasts: readonly ProcedureContrast[];
}

/** What the page says of a period. @param records durations of any units and months */
export function timesView(
  catalog: Catalog,
  units: readonly Unit[],
  procedureList: readonly Procedure[],
  records: readonly DurationRecord[],
  period: Period,
  comparedWith: Period | null,
  choice: TimesChoice,
): TimesView {
  const procedures = new Map(procedureList.map((procedure) => [procedure.code, procedure]));
  const compared = comparedUnits(units, catalog.locality.unitLevel, period);
  const marked = choice.unitCodes.filter((code) => compared.some((unit) => unit.code === code));
  const narrowedTo = marked.length === 1 ? (compared.find(({ code }) => code === marked[0]) ?? null) : null;
  const scopeUnits = narrowedTo === null ? compared : [narrowedTo];
  const all = recordsIn(catalog, records, period, compared);
  const inScope = all.records.filter(ofUnits(scopeUnits));
  const occurring = new Set(all.records.map(({ procedureCode }) => procedureCode));
  const fields = fieldsOf(procedureList.filter(({ code }) => occurring.has(code)));
  const field = fields.find(({ code }) => code === choice.fieldCode) ?? null;
  const ofField = (record: DurationRecord) =>
    field === null || procedures.get(record.procedureCode)?.fieldCode === field.code;
  const placeRecords = all.records.filter(ofField);
  const own = inScope.filter(ofField);
  const reported = new Set(all.records.filter(isReported).map(({ unitCode }) => unitCode));
  const reportedUnits = scopeUnits.filter(({ code }) => reported.has(code));
  const incomplete = new Set(all.incompleteUnits);
  return {
    catalog,
    period,
    comparedWith,
    procedures,
    units: compared,
    marked,
    narrowedTo,
    scopeUnits,
    field,
    fields,
    placeRecords,
    fieldRecords: inScope,
    records: own,
    reportedCodes: reported,
    reportedUnits,
    silentUnits: scopeUnits.filter(({ code }) => !reported.has(code) && !incomplete.has(code)),
    incompleteUnits: scopeUnits.filter(({ code }) => incomplete.has(code)),
    // Units that have sent their figures and have no dossier in the field had none.
    time:
      own.length === 0 && reportedUnits.length > 0
        ? missing('zeroDenominator')
        : processingTime(own, procedures),
    ageing: openAgeing(own),
    contrasts: isProvisional(period) ? [] : procedureContrasts(placeRecords, procedures),
  };
}

/** The records a period is made of, of some units; those of the locality itself are not among them. */
export function recordsIn(
  catalog: Catalog,
  records: readonly DurationRecord[],
  period: Period,
  units: readonly Unit[],
): ReturnType<typeof composedDurations> {
  const monthIds = monthsIn(catalog, period).map(({ id }) => id);
  const months = new Set(monthIds);
  const isOfUnits = ofUnits(units);
  return composedDurations(
    records.filter((record) => months.has(record.periodId) && isOfUnits(record)),
    monthIds,
  );
}

function ofUnits(units: readonly Unit[]): (record: DurationRecord) => boolean {
  const codes = new Set(units.map(({ code }) => code));
  return ({ unitCode }) => codes.has(unitCode);
}

function isReported({ resolved, open }: DurationRecord): boolean {
  return isKnown(resolved) && isKnown(open);
}

/** Parts of the address that name nothing in the period. */
export function unknownParts(
  view: TimesView,
  asked: TimesChoice & { readonly procedureCode: string | null },
): { readonly part: 'unit' | 'field' | 'procedure'; readonly value: string }[] {
  const { unitCodes, fieldCode, procedureCode } = asked;
  const isKnownProcedure = (code: string) =>
    view.procedures.has(code) || view.placeRecords.some((record) => record.procedureCode === code);
  return [
    ...unitCodes
      .filter((code) => !view.marked.includes(code))
      .map((value) => ({ part: 'unit' as const, value })),
    ...(fieldCode !== null && view.field === null ? [{ part: 'field' as const, value: fieldCode }] : []),
    ...(procedureCode !== null && !isKnownProcedure(procedureCode)
      ? [{ part: 'procedure' as const, value: procedureCode }]
      : []),
  ];
}

/** The name of a procedure; one that the register does not have stands by its code. */
export function procedureName(view: Pick<TimesView, 'procedures'>, code: string): string {
  return view.procedures.get(code)?.name ?? code;
}

/** Where the figures are from, in words. */
export function timesPlace({ catalog, narrowedTo, field }: TimesView): TimesPlace {
  return {
    locality: catalog.locality,
    unitLabel: narrowedTo && unitLabel(narrowedTo),
    fieldName: field?.name ?? null,
  };
}

/** Procedures that are slow in some units only, the surest first; narrowed to a unit, those that are slow there. */
export function slowSomewhere(view: TimesView): SlowSomewhere[] {
  const labels = new Map(view.units.map((unit) => [unit.code, unitLabel(unit)]));
  return view.contrasts.flatMap(({ procedureCode, slowUnits, isSlowInSome }) => {
    const { narrowedTo } = view;
    const shown = narrowedTo === null ? slowUnits : slowUnits.filter((code) => code === narrowedTo.code);
    if (!isSlowInSome || shown.length === 0) return [];
    return [
      {
        name: procedureName(view, procedureCode),
        unitLabels: shown.map((code) => labels.get(code) ?? code),
      },
    ];
  });
}
