import type { DigitalGroup } from './digitalGovernment.ts';
import type { Formula } from './indicator.ts';
import { type Period, periodPosition } from './period.ts';
import type { RatingLevel } from './satisfaction.ts';
import type { UnitLevel } from './unit.ts';

/** The place the product is run for. */
export interface Locality {
  readonly code: string;
  /** The bare name: "Giồng Trôm". */
  readonly name: string;
  /** What it is called before its name: "huyện", "tỉnh", "thành phố"; empty where nothing is. */
  readonly designation: string;
  readonly level: 'nation' | 'province' | 'district' | 'commune';
  readonly unitLevel: UnitLevel;
}

export type FeedFormat = 'contract' | 'portal-2025' | 'portal-2026';

export interface FeedEntry {
  readonly feed: string;
  readonly source: string;
  /** How often it is expected, ISO 8601 duration such as P1M. */
  readonly cycle: string;
  readonly format: FeedFormat;
  /** Time of the newest figures, ISO with offset; null when the provider does not say. */
  readonly asOf: string | null;
  /** For captured answers, which carry no time of their own: when each period was captured. */
  readonly captures: readonly { readonly period: string; readonly asOf: string }[];
}

export interface Target {
  /** Indicator or group code, `total`, or the code of a digital-government indicator. */
  readonly measure: string;
  readonly value: number;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface Catalog {
  readonly locality: Locality;
  readonly periods: readonly Period[];
  readonly feeds: readonly FeedEntry[];
  readonly formulas: readonly Formula[];
  readonly targets: readonly Target[];
  /** Scale of the ratings, best step first; empty where no feed has ratings. */
  readonly ratingLevels: readonly RatingLevel[];
  readonly digitalGroups: readonly DigitalGroup[];
  /**
   * The figures at the head of the overview: `total`, group or indicator codes, `medianDays`, `overdueOpen`. Empty:
   * total and groups.
   */
  readonly headlines: readonly { readonly measure: string; readonly label: string }[];
  /** True when the figures are made up for demonstration; the screen then says so. */
  readonly sample: boolean;
  /** When the catalogue was published, ISO with offset. */
  readonly asOf: string;
}

export function feedEntry(catalog: Catalog, feed: string): FeedEntry | null {
  return catalog.feeds.find((entry) => entry.feed === feed) ?? null;
}

/** The formula in force on the last day of a period; null when the catalogue has none for it. */
export function formulaFor(catalog: Catalog, period: Pick<Period, 'to'>): Formula | null {
  return (
    catalog.formulas.find(
      (formula) =>
        formula.validFrom <= period.to && (formula.validTo === null || formula.validTo >= period.to),
    ) ?? null
  );
}

export function findPeriod(catalog: Catalog, id: string | null): Period | null {
  return id === null ? null : (catalog.periods.find((period) => period.id === id) ?? null);
}

/** Periods of one kind, earliest first. */
export function periodsOfKind(catalog: Catalog, kind: Period['kind']): Period[] {
  return catalog.periods
    .filter((period) => periodPosition(period.id)?.kind === kind)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Two years of months: enough for firm limits, short enough to be read at a glance. */
const LONGEST_RUN = 24;

/** The run of periods of one kind that ends with the chosen one, earliest first, at most 24 of them. */
export function runOfPeriods(catalog: Catalog, period: Period): Period[] {
  return periodsOfKind(catalog, period.kind)
    .filter((candidate) => candidate.from <= period.from)
    .slice(-LONGEST_RUN);
}

/**
 * The months a period is made of, earliest first: itself for a month, else the closed months within its days. Of an
 * open quarter these are the months that have figures so far.
 */
export function monthsIn(catalog: Catalog, period: Period): Period[] {
  if (period.kind === 'month') return [period];
  return periodsOfKind(catalog, 'month').filter(
    (month) => month.from >= period.from && month.to <= period.to && month.closedAt !== null,
  );
}
