import type { Formula } from './indicator.ts';
import { type Period, periodPosition } from './period.ts';
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
  /** Indicator or group code, or `total`. */
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
  /** The figures at the head of the overview: `total`, group or indicator codes. Empty: total and groups. */
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
