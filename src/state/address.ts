import { type Catalog, findPeriod } from '#src/domain/catalog.ts';
import { defaultPeriod, type Period, previousPeriodId, samePeriodLastYearId } from '#src/domain/period.ts';
import { PRESENTATION_KEYS } from './presentationKeys.ts';

/** With what a period is compared: the one before, the same one a year ago, or a named period. */
export type Comparison = 'previous' | 'lastYear' | Readonly<{ periodId: string }>;

export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** Everything a view is made of besides the figures; it lives in the address and nowhere else. */
export interface ViewChoice {
  /** Null only where the catalogue has no period at all. */
  readonly period: Period | null;
  readonly comparison: Comparison;
  readonly highlighted: readonly string[];
  readonly search: string;
  /** Null is the page's own order. */
  readonly sorting: Sorting | null;
  /** Which view of a page that has several; null is the page's first. The page knows which there are. */
  readonly view: string | null;
  /** A group of indicators that the view dwells on; null is the view's own choice. */
  readonly group: string | null;
  /** A field of procedures, and one procedure, that the view dwells on; null is all of them. */
  readonly field: string | null;
  readonly procedure: string | null;
  /** Which denominator rates are taken over; null is the page's own. The page knows which there are. */
  readonly basis: string | null;
}

/** A part of a link that could not be used, with its value. */
export interface DroppedPart {
  readonly part: 'period' | 'comparison' | 'unit' | 'view' | 'group' | 'field' | 'procedure' | 'basis';
  readonly value: string;
}

/** Query keys are Vietnamese without marks; links are read aloud and typed. */
export const ADDRESS_KEYS = {
  period: 'ky',
  comparison: 'so-voi',
  highlighted: 'xa',
  search: 'tim',
  sorting: 'sap-xep',
  view: 'xem',
  group: 'nhom',
  field: 'linh-vuc',
  procedure: 'thu-tuc',
  basis: 'mau-so',
} as const;

/** What every page reads: it goes along from page to page. The other keys belong to the page that wrote them. */
const SHARED_KEYS: readonly string[] = [
  ADDRESS_KEYS.period,
  ADDRESS_KEYS.comparison,
  ADDRESS_KEYS.highlighted,
];

/** The part of an address that is kept when another page is opened; keys that are none of ours stay too. */
export function sharedQuery(params: URLSearchParams): URLSearchParams {
  const own = [...Object.values(ADDRESS_KEYS), ...Object.values(PRESENTATION_KEYS)].filter(
    (key) => !SHARED_KEYS.includes(key),
  );
  return new URLSearchParams([...params].filter(([key]) => !own.some((name) => name === key)));
}

const LAST_YEAR = 'cung-ky';
const DESCENDING = '-';

/** Reads a view from the address. What a bad or old link asks for in vain is dropped and named. */
export function readAddress(
  params: URLSearchParams,
  catalog: Catalog,
): { choice: ViewChoice; dropped: DroppedPart[] } {
  const dropped: DroppedPart[] = [];
  const asked = params.get(ADDRESS_KEYS.period);
  const period = findPeriod(catalog, asked);
  if (asked !== null && !period) dropped.push({ part: 'period', value: asked });

  const chosen = period ?? defaultPeriod(catalog.periods);
  const sorting = params.get(ADDRESS_KEYS.sorting);
  return {
    choice: {
      period: chosen,
      comparison: readComparison(params.get(ADDRESS_KEYS.comparison), chosen?.kind, catalog, dropped),
      highlighted: (params.get(ADDRESS_KEYS.highlighted) ?? '').split(',').filter((code) => code !== ''),
      search: params.get(ADDRESS_KEYS.search) ?? '',
      sorting: sorting
        ? { column: sorting.replace(/^-/, ''), descending: sorting.startsWith(DESCENDING) }
        : null,
      view: params.get(ADDRESS_KEYS.view) || null,
      group: params.get(ADDRESS_KEYS.group) || null,
      field: params.get(ADDRESS_KEYS.field) || null,
      procedure: params.get(ADDRESS_KEYS.procedure) || null,
      basis: params.get(ADDRESS_KEYS.basis) || null,
    },
    dropped,
  };
}

function readComparison(
  asked: string | null,
  kind: Period['kind'] | undefined,
  catalog: Catalog,
  dropped: DroppedPart[],
): Comparison {
  if (asked === null) return 'previous';
  if (asked === LAST_YEAR) return 'lastYear';
  const compared = findPeriod(catalog, asked);
  // A quarter and a month are not compared.
  if (compared && compared.kind === kind) return { periodId: asked };
  dropped.push({ part: 'comparison', value: asked });
  return 'previous';
}

/** Writes a changed view into the address; what equals the default is left out. Foreign keys stay. */
export function writeAddress(
  params: URLSearchParams,
  change: Partial<Omit<ViewChoice, 'period'>> & { readonly periodId?: string },
  catalog: Catalog,
): URLSearchParams {
  const next = new URLSearchParams(params);
  const put = (key: string, value: string, standard = '') =>
    value === standard ? next.delete(key) : next.set(key, value);
  if (change.periodId !== undefined)
    put(ADDRESS_KEYS.period, change.periodId, defaultPeriod(catalog.periods)?.id);
  if (change.comparison !== undefined) put(ADDRESS_KEYS.comparison, comparisonText(change.comparison));
  if (change.highlighted !== undefined) put(ADDRESS_KEYS.highlighted, change.highlighted.join(','));
  if (change.search !== undefined) put(ADDRESS_KEYS.search, change.search);
  if (change.sorting !== undefined)
    put(
      ADDRESS_KEYS.sorting,
      change.sorting ? `${change.sorting.descending ? DESCENDING : ''}${change.sorting.column}` : '',
    );
  if (change.view !== undefined) put(ADDRESS_KEYS.view, change.view ?? '');
  for (const key of ['group', 'field', 'procedure', 'basis'] as const)
    if (change[key] !== undefined) put(ADDRESS_KEYS[key], change[key] ?? '');
  return next;
}

function comparisonText(comparison: Comparison): string {
  if (comparison === 'previous') return '';
  return comparison === 'lastYear' ? LAST_YEAR : comparison.periodId;
}

/** The id of the period that a comparison means; it need not be one the catalogue has. */
export function comparedPeriodId(periodId: string, comparison: Comparison): string | null {
  if (comparison === 'previous') return previousPeriodId(periodId);
  return comparison === 'lastYear' ? samePeriodLastYearId(periodId) : comparison.periodId;
}
