import { DIGITAL_GOVERNMENT, digitalGovernmentRowSchema } from '#src/feeds/digitalGovernment.feed.ts';
import { DIGITAL_FIGURES, type DigitalFigure, sizeOf } from './digitalFigures.ts';
import { DIGITAL_SOURCE } from './digitalGroups.ts';
import { envelope, type TableWire, yearAsOf } from './envelope.ts';
import { indicatorIndex } from './formula766.ts';
import { periodCounts, sentMonths } from './periodCounts.ts';
import { type ClosedPeriod, closedPeriods } from './periods.ts';
import { FIRST_MONTH, type MockUnit, type Provider } from './provider.ts';
import { keyedRandom, normal, textKey } from './random.ts';
import { spread } from './spread.ts';
import { monthsFrom } from './stories.ts';

const COLUMNS = Object.keys(
  digitalGovernmentRowSchema.shape,
) as (keyof typeof digitalGovernmentRowSchema.shape)[];

const FILED_ONLINE = indicatorIndex('CLGQ-3');
const ONLINE_YEAR = '2023';
const MISS_QUANTITY = 4100;
const MISS_NOISE = 0.4;
const MISS_STRENGTH_WEIGHT = 0.5;

interface CountedRow {
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Digital government of one year: of the locality, and of its units where they publish a figure one by one. Null for a
 * year without a closed month; one of which nothing was published has no rows.
 */
export function buildDigitalGovernment(provider: Provider, year: string): TableWire | null {
  const periods = closedPeriods(provider, year);
  if (periods.length === 0) return null;
  const rows = periods.flatMap((period) => [
    ...DIGITAL_FIGURES.flatMap((figure) => figureRows(provider, figure, period)),
    ...(period.id === ONLINE_YEAR ? [filedOnline(provider, period)] : []),
  ]);
  return {
    ...envelope(DIGITAL_GOVERNMENT, DIGITAL_SOURCE, yearAsOf(provider.digitalGovernmentAsOf, year)),
    columns: COLUMNS,
    rows: rows
      .filter(({ denominator }) => denominator > 0)
      .map((row) => {
        const cells = { ...row, value: row.numerator / row.denominator };
        return COLUMNS.map((column) => cells[column]);
      }),
  };
}

function figureRows(provider: Provider, figure: DigitalFigure, period: ClosedPeriod): CountedRow[] {
  if (figure.rates[period.id] === undefined) return [];
  // A flat series repeats its newest month, as the index does.
  const drawn = provider.flat && period.kind === 'month' ? provider.lastClosedMonth : period.id;
  const rate = figure.rates[drawn] ?? 0;
  const month = monthsFrom(
    FIRST_MONTH,
    provider.flat ? provider.lastClosedMonth : (period.months.at(-1) ?? FIRST_MONTH),
  );
  const sizes = provider.units.map((unit) => sizeOf(provider, unit, figure.of, month));
  const denominator = sizes.reduce((sum, size) => sum + size, 0);
  const numerator = Math.round(denominator * rate);
  const row = (unit: string, x: number, n: number): CountedRow => ({
    unit,
    indicator: figure.indicator,
    period: period.id,
    numerator: x,
    denominator: n,
  });
  const whole = row(provider.locality.code, numerator, denominator);
  if (!figure.perUnit || provider.detail === 'totals') return [whole];
  const misses = spread(
    denominator - numerator,
    provider.units.map((unit, index) => ({
      weight: (sizes[index] ?? 0) * missPropensity(provider, unit, figure),
      capacity: sizes[index] ?? 0,
    })),
  );
  return [
    whole,
    ...provider.units.map((unit, index) => {
      const size = sizes[index] ?? 0;
      return row(unit.row.code, size - (misses[index] ?? 0), size);
    }),
  ];
}

/** How far a unit lags behind in an indicator; the same in every period, so that units keep their order as they learn. */
function missPropensity(provider: Provider, unit: MockUnit, { indicator }: DigitalFigure): number {
  const random = keyedRandom(provider.seed, textKey(unit.row.code), textKey(indicator), MISS_QUANTITY);
  return Math.exp(MISS_NOISE * normal(random) - MISS_STRENGTH_WEIGHT * unit.strength);
}

/** Dossiers filed online in the year, as the index counts them of the units that sent all of it. */
function filedOnline(provider: Provider, { id, months }: ClosedPeriod): CountedRow {
  const counts = provider.units.flatMap((unit) => {
    const sent = sentMonths(provider, unit, months).filter((month) => month !== null);
    return sent.length === months.length ? [periodCounts(sent)] : [];
  });
  return {
    unit: provider.locality.code,
    indicator: 'ho-so-truc-tuyen',
    period: id,
    numerator: counts.reduce((sum, { numerators }) => sum + (numerators[FILED_ONLINE] ?? 0), 0),
    denominator: counts.reduce((sum, { denominators }) => sum + (denominators[FILED_ONLINE] ?? 0), 0),
  };
}
