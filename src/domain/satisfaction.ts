import type { Missing } from './missing.ts';

/** One step of the scale on which people rate how they were served; the catalogue names the steps, best first. */
export interface RatingLevel {
  readonly code: string;
  readonly name: string;
  /** Whether a rating of this step counts as satisfied. */
  readonly isSatisfied: boolean;
}

/** What one unit was told in one period: petitions (phản ánh, kiến nghị) and ratings. */
export interface SatisfactionRecord {
  readonly unitCode: string;
  readonly periodId: string;
  readonly petitionsReceived: number | Missing;
  readonly petitionsOnTime: number | Missing;
  readonly petitionsAccepted: number | Missing;
  /** Number of ratings by level code; missing as a whole where they were not reported. */
  readonly ratings: ReadonlyMap<string, number> | Missing;
}

/** A yearly survey such as SIPAS: another population and another question, so never on one axis with monthly figures. */
export interface YearlySurvey {
  readonly name: string;
  readonly year: string;
  /** Where it was taken: "tỉnh Bến Tre". */
  readonly area: string;
  /** Share satisfied, 0–1. */
  readonly rate: number;
  readonly source: string;
}
