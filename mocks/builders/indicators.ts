import { INDICATORS, indicatorRowSchema } from '#src/feeds/indicators.feed.ts';
import { envelope, PORTAL, type TableWire } from './envelope.ts';
import { FORMULA_766, INDICATORS_766 } from './formula766.ts';
import type { Counts } from './monthCounts.ts';
import { periodCounts, sentMonths } from './periodCounts.ts';
import { countedMonths, providerPeriods } from './periods.ts';
import type { MockUnit, Provider } from './provider.ts';
import { type PointsCell, scoreOf } from './score.ts';

interface IndicatorCells {
  readonly unit: string;
  readonly indicator: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly points: PointsCell;
}

const COLUMNS = Object.keys(indicatorRowSchema.shape) as (keyof IndicatorCells)[];

/**
 * Counts and points of one period. Null for a period that is none of the provider's, and for one that begins
 * after the newest counts: this feed closes with the month and has no day's counts of the next.
 */
export function buildIndicators(provider: Provider, periodId: string): TableWire | null {
  const period = providerPeriods(provider).find(({ id }) => id === periodId);
  const months = countedMonths(periodId, provider).filter((month) => month <= provider.lastClosedMonth);
  if (!period || months.length === 0) return null;
  return {
    ...envelope(INDICATORS, PORTAL, period.closedAt ?? provider.indicatorsAsOf),
    formula: FORMULA_766.id,
    columns: COLUMNS,
    rows: provider.units.flatMap((unit) =>
      unitCells(provider, unit, months, period.closedAt !== null).map((cells) =>
        COLUMNS.map((column) => cells[column]),
      ),
    ),
  };
}

function unitCells(
  provider: Provider,
  unit: MockUnit,
  months: readonly string[],
  closed: boolean,
): IndicatorCells[] {
  const sent = sentMonths(provider, unit, months).filter((month) => month !== null);
  const counts: Counts | null = sent.length === months.length ? periodCounts(sent) : null;
  const score = counts && scoreOf(counts, closed ? 'n/a' : null);
  return INDICATORS_766.map(({ code }, index) => ({
    unit: unit.row.code,
    indicator: code,
    numerator: counts?.numerators[index] ?? null,
    denominator: counts?.denominators[index] ?? null,
    points: score?.indicators[index] ?? null,
  }));
}
