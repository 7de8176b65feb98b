import type { Pace } from './dossierDays.ts';
import type { DossierProcedure } from './dossierProcedures.ts';

const CHAU_BINH = '29008';
const BINH_HOA = '29017';
const HUNG_PHONG = '29023';
const TAN_LOI_THANH = '29038';

const LAND = 'dat-dai';
/** Confirming the origin of land: 10 days. Much asked for and slow in three communes, ordinary in the others. */
const LAND_ORIGIN = '3.000418.000.00.00.H07';
const SLOW_WITH_LAND_ORIGIN: readonly string[] = [CHAU_BINH, HUNG_PHONG, TAN_LOI_THANH];
/** Confirming the marital status: 3 days. Since March 2024 it takes them in full everywhere. */
const MARITAL_STATUS = '1.004873.000.00.00.H07';
const MARITAL_STATUS_LONG_FROM = '2024-03';

/** How readily a dossier of a field goes beyond its limit, against the others. */
const FIELD_PROPENSITY: Readonly<Record<string, number>> = {
  'chung-thuc': 0.4,
  'ho-tich': 1,
  'bao-tro-xa-hoi': 5,
  [LAND]: 6,
};
const OTHER_PROPENSITY = 2;
const SLOW_PROPENSITY = 4;
const SLOW_DEMAND = 1.8;

/** Of the bad ones, how many are still open at the end of the month. */
const OVERDUE_SHARE = 0.4;
/** Châu Bình in April 2024: most of what went wrong is not settled yet. */
const CHAU_BINH_OVERDUE_SHARE = 0.85;
const CHAU_BINH_OVERDUE_IN = '2024-04';

/** Bình Hòa in April 2024: as many land dossiers as make their share of all twice the usual one. */
const BINH_HOA_LAND_IN = '2024-04';
const LAND_WEIGHT_DOUBLED = 2.4;

/** How much of the time allowed a procedure takes in a unit and month. */
export function paceOf(procedure: DossierProcedure, unitCode: string, month: string): Pace {
  const isLong =
    isSlow(procedure, unitCode) || (procedure.code === MARITAL_STATUS && month >= MARITAL_STATUS_LONG_FROM);
  return isLong ? 'long' : 'usual';
}

/** How readily a dossier goes beyond its limit, against the others of its unit. */
export function badPropensity(procedure: DossierProcedure, unitCode: string): number {
  const ofField = FIELD_PROPENSITY[procedure.field] ?? OTHER_PROPENSITY;
  return isSlow(procedure, unitCode) ? ofField * SLOW_PROPENSITY : ofField;
}

/** What multiplies the share of a procedure among the new dossiers of a unit and month. */
export function demandFactor(procedure: DossierProcedure, unitCode: string, month: string): number {
  if (isSlow(procedure, unitCode)) return SLOW_DEMAND;
  const isDoubled = procedure.field === LAND && unitCode === BINH_HOA && month === BINH_HOA_LAND_IN;
  return isDoubled ? LAND_WEIGHT_DOUBLED : 1;
}

/** Of the dossiers beyond their limit, the share still open at the end of the month. */
export function overdueShare(unitCode: string, month: string): number {
  return isHoldingOn(unitCode, month) ? CHAU_BINH_OVERDUE_SHARE : OVERDUE_SHARE;
}

/** True where dossiers carried over stay open as readily as new ones, and so grow old. */
export function isHoldingOn(unitCode: string, month: string): boolean {
  return unitCode === CHAU_BINH && month === CHAU_BINH_OVERDUE_IN;
}

function isSlow({ code }: DossierProcedure, unitCode: string): boolean {
  return code === LAND_ORIGIN && SLOW_WITH_LAND_ORIGIN.includes(unitCode);
}
