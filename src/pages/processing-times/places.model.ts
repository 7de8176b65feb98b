import { isKnown, isMissing, type Missing, missing } from '#src/domain/missing.ts';
import { type ProcessingTime, processingTime } from '#src/domain/processingTime.ts';
import type { PlaceContrast, ProcedureContrast } from '#src/domain/slowPlaces.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import { unitLabel } from '#src/text/places.ts';
import type { SelectOption } from '#src/ui/SelectField.tsx';
import { procedureName, type TimesView } from './processingTimes.model.ts';

/** One unit with the chosen procedure. */
export interface PlaceTime {
  readonly code: string;
  readonly label: string;
  readonly time: ProcessingTime;
  readonly isSmall: boolean;
  readonly isMarked: boolean;
  readonly contrast: PlaceContrast;
}

/** The chosen procedure, unit by unit. */
export interface PlacesView {
  readonly contrast: ProcedureContrast;
  readonly name: string;
  readonly limitDays: number | Missing;
  /** Of all units together. */
  readonly time: ProcessingTime | Missing;
  /** Slow ones first, then by median, the longest first; few dossiers last. */
  readonly places: readonly PlaceTime[];
  readonly comparedCount: number;
  readonly slowLabels: readonly string[];
}

/** The procedure of the address, else the one that is slow in some units most surely; null without any dossier. */
export function placesView(view: TimesView, procedureCode: string | null): PlacesView | null {
  const { contrasts, placeRecords, procedures } = view;
  const asked = contrasts.find((candidate) => candidate.procedureCode === procedureCode);
  const contrast = asked ?? contrasts[0];
  if (!contrast) return null;
  const records = placeRecords.filter((record) => record.procedureCode === contrast.procedureCode);
  const byUnit = Map.groupBy(records, ({ unitCode }) => unitCode);
  const units = new Map(view.units.map((unit) => [unit.code, unit]));
  const places = contrast.places.flatMap((place): PlaceTime[] => {
    const unit = units.get(place.unitCode);
    const time = processingTime(byUnit.get(place.unitCode) ?? [], procedures);
    if (!unit || isMissing(time)) return [];
    return [
      {
        code: unit.code,
        label: unitLabel(unit),
        time,
        isSmall: isSmallSample(place.count),
        isMarked: view.marked.includes(unit.code),
        contrast: place,
      },
    ];
  });
  return {
    contrast,
    name: procedureName(view, contrast.procedureCode),
    limitDays: procedures.get(contrast.procedureCode)?.limitDays ?? missing('notApplicable'),
    time: processingTime(records, procedures),
    places: places.sort(bySlowness),
    comparedCount: places.filter((place) => isKnown(place.contrast.z)).length,
    slowLabels: places.filter((place) => place.contrast.isSlow).map(({ label }) => label),
  };
}

function bySlowness(a: PlaceTime, b: PlaceTime): number {
  return (
    Number(b.contrast.isSlow) - Number(a.contrast.isSlow) ||
    Number(a.isSmall) - Number(b.isSmall) ||
    days(b.time.medianDays) - days(a.time.medianDays) ||
    days(b.time.p90Days) - days(a.time.p90Days)
  );
}

/** A day that is not reached yet is later than any; a number, since infinity less infinity is none. */
function days(value: number | Missing): number {
  return isMissing(value) ? Number.MAX_SAFE_INTEGER : value;
}

/** The procedures to choose from: those that are slow in some units only, then the others, the most dossiers first. */
export function procedureOptions(view: TimesView): {
  readonly slow: readonly SelectOption[];
  readonly others: readonly SelectOption[];
} {
  const option = ({
    procedureCode,
    count,
  }: ProcedureContrast): SelectOption & { readonly count: number } => ({
    value: procedureCode,
    label: procedureName(view, procedureCode),
    count,
  });
  return {
    slow: view.contrasts.filter(({ isSlowInSome }) => isSlowInSome).map(option),
    others: view.contrasts
      .filter(({ isSlowInSome }) => !isSlowInSome)
      .map(option)
      .sort((a, b) => b.count - a.count),
  };
}
