import type { Catalog } from '#src/domain/catalog.ts';
import { type DigitalChange, digitalChange } from '#src/domain/digitalChange.ts';
import type { DigitalGroup, DigitalIndicator, DigitalMeasure } from '#src/domain/digitalGovernment.ts';
import { type DigitalStanding, digitalStanding, shortfall } from '#src/domain/digitalStanding.ts';
import { type IndicatorUnits, indicatorUnits } from '#src/domain/digitalUnits.ts';
import type { Period } from '#src/domain/period.ts';
import type { Unit } from '#src/domain/unit.ts';

export interface GroupStandings {
  readonly group: DigitalGroup;
  /** In the order of the group. */
  readonly standings: readonly DigitalStanding[];
}

/** Everything the page shows of the feed of digital government. */
export interface DigitalView {
  readonly groups: readonly GroupStandings[];
  readonly standings: readonly DigitalStanding[];
  /** Those below their target, furthest first. */
  readonly below: readonly DigitalStanding[];
  /** Indicators with a figure, those to be looked at first in front; at most seven. */
  readonly strip: readonly DigitalStanding[];
  readonly changes: readonly DigitalChange[];
  /** Indicators that have a figure and cannot be compared. */
  readonly uncompared: readonly DigitalIndicator[];
  /** Indicators that units publish one by one. */
  readonly unitFigures: readonly IndicatorUnits[];
  readonly units: readonly Unit[];
}

const MOST_FIGURES = 7;

/**
 * Every indicator the catalogue lists at the end of a period, with its change and the units behind it.
 *
 * @param units those that are compared with each other
 */
export function digitalView(
  catalog: Catalog,
  units: readonly Unit[],
  measures: readonly DigitalMeasure[],
  period: Period,
  compared: Period | null,
): DigitalView {
  const byIndicator = Map.groupBy(measures, ({ indicatorCode }) => indicatorCode);
  const measuresOf = ({ code }: DigitalIndicator) => byIndicator.get(code) ?? [];
  const groups = catalog.digitalGroups.map((group) => ({
    group,
    standings: group.indicators.map((indicator) =>
      digitalStanding(indicator, measuresOf(indicator), catalog, period),
    ),
  }));
  const standings = groups.flatMap((one) => one.standings);
  const indicators = standings.map(({ indicator }) => indicator);
  const changes = compared
    ? indicators.flatMap(
        (indicator) => digitalChange(indicator, measuresOf(indicator), catalog, period, compared) ?? [],
      )
    : [];
  const below = furthestBelow(standings);
  const changed = new Set(changes.map(({ indicator }) => indicator.code));
  return {
    groups,
    standings,
    below,
    strip: firstLook(below, standings),
    changes,
    uncompared: standings
      .filter(({ state, indicator }) => state !== 'noFigure' && !changed.has(indicator.code))
      .map(({ indicator }) => indicator),
    unitFigures: indicators.flatMap(
      (indicator) => indicatorUnits(indicator, measuresOf(indicator), units, catalog, period) ?? [],
    ),
    units,
  };
}

function furthestBelow(standings: readonly DigitalStanding[]): DigitalStanding[] {
  return standings
    .filter(({ state }) => state === 'below')
    .toSorted((a, b) => shortfallOf(b) - shortfallOf(a));
}

function shortfallOf({ gap, target, indicator }: DigitalStanding): number {
  return shortfall(gap, target, indicator.kind);
}

/** Those below their target first, then what cannot be judged, then what is met, as catalogued. */
function firstLook(
  below: readonly DigitalStanding[],
  standings: readonly DigitalStanding[],
): DigitalStanding[] {
  const ofState = (...states: readonly DigitalStanding['state'][]) =>
    standings.filter(({ state }) => states.includes(state));
  return [...below, ...ofState('provisional', 'noTarget'), ...ofState('met')].slice(0, MOST_FIGURES);
}

/**
 * Groups in two columns, in their order, about as many rows in each: the panels are of very different heights, and a
 * grid would leave holes.
 *
 * @param rowsOf how high a panel is, in rows
 */
export function twoColumns<Item>(
  items: readonly Item[],
  rowsOf: (item: Item) => number,
): readonly [readonly Item[], readonly Item[]] {
  const total = items.reduce((sum, item) => sum + rowsOf(item), 0);
  let best = items.length;
  let bestHeight = total;
  let left = 0;
  items.forEach((item, place) => {
    left += rowsOf(item);
    const height = Math.max(left, total - left);
    if (height < bestHeight) [best, bestHeight] = [place + 1, height];
  });
  return [items.slice(0, best), items.slice(best)];
}
