import type { Missing } from './missing.ts';

/** So many dossiers that took so many working days. */
export interface ResolvedDays {
  readonly days: number;
  readonly count: number;
}

/** So many open dossiers of an age in working days; `daysToDue` is negative once the promised date has passed. */
export interface OpenDossiers {
  readonly ageDays: number;
  readonly daysToDue: number;
  readonly count: number;
}

/** How long the dossiers of one unit and procedure took in one month, and how old those are that stood open at its end. */
export interface DurationRecord {
  readonly unitCode: string;
  readonly procedureCode: string;
  readonly periodId: string;
  readonly resolved: readonly ResolvedDays[] | Missing;
  readonly open: readonly OpenDossiers[] | Missing;
}
