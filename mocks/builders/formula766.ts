import type { Formula, Indicator } from '#src/domain/indicator.ts';
import { FORMULA_766 as PUBLISHED } from '../../deploy/portal/formula766.ts';

/** The sample begins in May 2022, a month before the decision, and its formula lasts. */
export const FORMULA_766: Formula = { ...PUBLISHED, validFrom: '2022-01-01', validTo: null };

/** All indicators in the order of the formula. */
export const INDICATORS_766: readonly Indicator[] = FORMULA_766.groups.flatMap((group) => group.indicators);

/** @throws when the formula has no such indicator: a mistake in this folder */
export function indicatorIndex(code: string): number {
  const index = INDICATORS_766.findIndex((indicator) => indicator.code === code);
  if (index < 0) throw new Error(`no indicator ${code}`);
  return index;
}
