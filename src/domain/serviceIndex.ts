import type { Missing } from './missing.ts';

/** What one unit scored in one period. */
export interface ServiceIndexScore {
  readonly unitCode: string;
  readonly periodId: string;
  /** Points per group code, to hundredths. */
  readonly groupPoints: ReadonlyMap<string, number | Missing>;
  /** The total as published, to hundredths. */
  readonly totalPoints: number | Missing;
}

/** What one unit counted and scored on one indicator in one period. */
export interface IndicatorMeasure {
  readonly unitCode: string;
  readonly periodId: string;
  readonly indicatorCode: string;
  readonly numerator: number | Missing;
  readonly denominator: number | Missing;
  readonly points: number | Missing;
}
