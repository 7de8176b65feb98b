import { AGE_CLASSES, type OpenAgeing, openAgeing, overdueCount } from '#src/domain/openAgeing.ts';
import { unitLabel } from '#src/text/places.ts';
import type { TimesView } from './processingTimes.model.ts';

/** The open dossiers of one unit. */
export interface UnitAgeing {
  readonly code: string;
  readonly label: string;
  readonly isMarked: boolean;
  /** Null where the unit has sent nothing. */
  readonly ageing: OpenAgeing | null;
  readonly open: number;
  readonly overdue: number;
}

export interface AgeingView {
  /** The most overdue first, then the most open; units that sent nothing last. */
  readonly units: readonly UnitAgeing[];
  /** Those with anything open, and those of which it is not known. */
  readonly drawable: readonly UnitAgeing[];
  readonly drawn: readonly UnitAgeing[];
}

const DRAWN_UNITS = 25;

/** The open dossiers of every unit, in the field in view: the one that the page is narrowed to stands among the others. */
export function ageingView(view: TimesView): AgeingView {
  const byUnit = Map.groupBy(view.placeRecords, ({ unitCode }) => unitCode);
  const units = view.units
    .map((unit): UnitAgeing => {
      const ageing = view.reportedCodes.has(unit.code) ? openAgeing(byUnit.get(unit.code) ?? []) : null;
      return {
        code: unit.code,
        label: unitLabel(unit),
        isMarked: view.marked.includes(unit.code),
        ageing,
        open: ageing ? openCount(ageing) : 0,
        overdue: ageing ? overdueCount(ageing) : 0,
      };
    })
    .sort(
      (a, b) =>
        Number(a.ageing === null) - Number(b.ageing === null) || b.overdue - a.overdue || b.open - a.open,
    );
  const withOpen = units.filter(({ ageing, open }) => ageing === null || open > 0);
  const beyond = withOpen.slice(DRAWN_UNITS).filter(({ isMarked }) => isMarked);
  return {
    units,
    drawable: withOpen,
    drawn: [...withOpen.slice(0, DRAWN_UNITS), ...beyond],
  };
}

export function openCount(ageing: OpenAgeing): number {
  return AGE_CLASSES.reduce((sum, one) => sum + ageing[one], 0);
}
