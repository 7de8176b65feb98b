import type { Locality } from '#src/domain/catalog.ts';
import type { YearlySurvey } from '#src/domain/satisfaction.ts';
import type { UnitRow } from '#src/feeds/units.feed.ts';

/** A unit of the pretend provider: its row in the register and what its figures are drawn around. */
export interface MockUnit {
  readonly row: UnitRow;
  /** Dossiers it receives in an ordinary month. */
  readonly dossiersPerMonth: number;
  /** How well it does, as a shift of the log-odds of every rate: 0 is typical, 0.5 good, −0.5 poor. */
  readonly strength: number;
}

/** A month for which a unit sent nothing. */
interface Gap {
  readonly unitCode: string;
  readonly month: string;
}

/** A yearly survey, and the years whose document carries it. */
interface KnownSurvey {
  readonly survey: YearlySurvey;
  readonly knownIn: readonly string[];
}

/** Everything the builders need to know of one pretend provider. */
export interface Provider {
  readonly locality: Locality;
  readonly units: readonly MockUnit[];
  readonly seed: number;
  /** Newest month whose figures are closed. */
  readonly lastClosedMonth: string;
  /** Month under way for which the index already has a day's counts; null when it has none. */
  readonly startedMonth: string | null;
  /** Time of the newest figures of each feed, ISO with offset. */
  readonly serviceIndexAsOf: string;
  readonly indicatorsAsOf: string;
  readonly dossiersAsOf: string;
  readonly satisfactionAsOf: string;
  readonly digitalGovernmentAsOf: string;
  readonly gaps: readonly Gap[];
  readonly surveys: readonly KnownSurvey[];
  /** `tiny`: 0 to 4 dossiers a month in every unit. */
  readonly volume: 'usual' | 'tiny';
  /** Every closed month repeats the counts of the newest one. */
  readonly flat: boolean;
  /**
   * `totals`: of so many units no more than totals is published: dossiers without fields and without durations, and
   * digital government of the whole.
   */
  readonly detail: 'full' | 'totals';
}

/** True for a month of which the unit sent nothing. */
export function isGap(provider: Provider, unitCode: string, month: string): boolean {
  return provider.gaps.some((gap) => gap.month === month && gap.unitCode === unitCode);
}

/** First month the pretend provider has figures for, and the last that its catalogue names. */
export const FIRST_MONTH = '2022-05';
export const LAST_MONTH = '2024-05';

/** Time at which the demonstration takes place: what the app's clock shows. */
export const DEMO_NOW = '2024-05-02T08:00:00+07:00';
