import type { ReactNode } from 'react';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Unit } from '#src/domain/unit.ts';
import type { ViewChoice } from '#src/state/address.ts';
import type { ViewChange } from '#src/state/useViewChoice.ts';
import type { OnTimeView, UnitSignals } from './onTimeReturns.model.ts';
import type { OnTimeFeeds } from './useOnTimeReturns.ts';

/** What every panel of the page is given. */
export interface OnTimePanelProps {
  readonly catalog: Catalog;
  readonly view: OnTimeView;
  readonly feeds: OnTimeFeeds;
  readonly choice: ViewChoice;
  /** The first of the marked units that the period knows. */
  readonly subject: Unit | null;
  readonly isMarked: (unitCode: string) => boolean;
  readonly signals: ReadonlyMap<string, UnitSignals>;
  readonly onChange: (change: ViewChange) => void;
  /** Period, source, time, denominator and coverage. */
  readonly footer: ReactNode;
}
