import { countingRule } from './countingRules.ts';
import { INDICATORS_766 } from './formula766.ts';
import { drawMonthBasis } from './monthBasis.ts';
import { FIRST_MONTH, isGap, type MockUnit, type Provider } from './provider.ts';
import { binomial, keyedRandom, normal, textKey } from './random.ts';
import { monthsFrom, storyShift } from './stories.ts';

/** Counts of one unit, one entry per indicator in the order of the formula. */
export interface Counts {
  readonly numerators: readonly number[];
  readonly denominators: readonly number[];
}

const RULES = INDICATORS_766.map((indicator) => ({ code: indicator.code, ...countingRule(indicator.code) }));

/** Months differ a little more than chance alone makes them. */
const MONTH_NOISE = 0.1;
/** Everyone learns: log-odds gained in a month, up to April 2024 where the rates of the rules stand. */
const GAIN_PER_MONTH = 0.004;
const RATES_STAND_AT = '2024-04';
/** Stocks hardly change; they are drawn once for all months. */
const STOCK_MONTH = -1;

/** What a unit counted in a month; null when it sent nothing. */
export function monthCounts(provider: Provider, unit: MockUnit, month: string): Counts | null {
  const { code } = unit.row;
  if (isGap(provider, code, month)) return null;
  const started = month > provider.lastClosedMonth;
  const drawn = provider.flat && !started ? provider.lastClosedMonth : month;
  const monthIndex = monthsFrom(FIRST_MONTH, drawn);
  const unitKey = textKey(code);
  const basis = drawMonthBasis(
    { seed: provider.seed, unitKey, month: drawn, monthIndex },
    { dossiersPerMonth: unit.dossiersPerMonth, size: provider.volume, started, repeats: provider.flat },
  );
  const gained = -GAIN_PER_MONTH * monthsFrom(drawn, RATES_STAND_AT);
  const denominators = RULES.map((rule) => basis[rule.of]);
  const numerators = RULES.map((rule, quantity) => {
    const stock = rule.kind === 'stock';
    const random = keyedRandom(provider.seed, unitKey, stock ? STOCK_MONTH : monthIndex, quantity);
    const shift = stock ? 0 : gained + storyShift(code, rule.code, drawn) + MONTH_NOISE * normal(random);
    const rate = shiftedRate(rule.rate, rule.strengthWeight * unit.strength + shift);
    return binomial(random, basis[rule.of], rate);
  });
  return { numerators, denominators };
}

/** A rate moved by a shift of its log-odds. */
function shiftedRate(rate: number, shift: number): number {
  return 1 / (1 + ((1 - rate) / rate) * Math.exp(-shift));
}
