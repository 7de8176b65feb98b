import type { Catalog } from '#src/domain/catalog.ts';
import type { Finding } from '#src/domain/finding.ts';
import type { Period } from '#src/domain/period.ts';
import type { Unit } from '#src/domain/unit.ts';
import type { Comparison, DroppedPart } from '#src/state/address.ts';

/** What the profile of a unit is made for. */
export interface UnitProfileProps {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly unit: Unit;
  /** The units that the period compares, and the units of all times. */
  readonly compared: readonly Unit[];
  readonly register: readonly Unit[];
  readonly registerFindings: readonly Finding[];
  readonly comparison: Comparison;
  readonly dropped: readonly DroppedPart[];
  readonly nameOf: (code: string) => string | null;
}
