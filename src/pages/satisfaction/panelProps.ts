import type { Catalog } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import type { SatisfactionState } from './useSatisfactionPage.ts';

/** What every panel of the page is given. */
export interface PanelProps {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly state: SatisfactionState;
}

/** Panels of single units know which of them are marked. */
export interface UnitPanelProps extends PanelProps {
  /** Codes of the marked units. */
  readonly marked: readonly string[];
}
