import { FIRST_MONTH, type MockUnit, type Provider } from './provider.ts';
import { binomial, keyedRandom, normal, type Random, textKey } from './random.ts';
import { monthsFrom } from './stories.ts';

const UNIT_QUANTITY = 3000;
/** Chosen among a few so that chance does not hide what the two communes below are told. */
const MONTH_QUANTITY = 3006;
const EVERY_MONTH = -1;

/** A third of the dossiers resolved is rated; some communes ask more insistently than others. */
const RATED_LOG_ODDS = -0.7;
const RATED_UNIT_NOISE = 0.35;
/** Log-odds of being satisfied: 96 % in a typical unit, more or less by its strength. */
const SATISFIED_LOG_ODDS = 3.2;
const STRENGTH_WEIGHT = 0.6;
const SATISFIED_UNIT_NOISE = 0.25;
const MONTH_NOISE = 0.15;

/** Hưng Phong and Tân Lợi Thạnh, where land dossiers are slow: people say so from March 2024 on. */
const DISAPPOINTED: readonly string[] = ['29023', '29038'];
const DISAPPOINTED_FROM = '2024-03';
const DISAPPOINTMENT = -1.4;

/** How those satisfied part into two steps, and the others into three. */
const VERY_AMONG_SATISFIED = 0.55;
const NEUTRAL_AMONG_OTHERS = 0.66;
const VERY_AMONG_DISSATISFIED = 0.25;

/** Number of ratings a step of `RATING_LEVELS`, of the dossiers a unit resolved in a month. */
export function monthRatings(provider: Provider, unit: MockUnit, month: string, resolved: number): number[] {
  const drawnIn = provider.flat ? provider.lastClosedMonth : month;
  const unitKey = textKey(unit.row.code);
  const ofUnit = keyedRandom(provider.seed, unitKey, EVERY_MONTH, UNIT_QUANTITY);
  const random = keyedRandom(provider.seed, unitKey, monthsFrom(FIRST_MONTH, drawnIn), MONTH_QUANTITY);
  const rated = binomial(random, resolved, rateOf(RATED_LOG_ODDS + RATED_UNIT_NOISE * normal(ofUnit)));
  const satisfied = rateOf(
    SATISFIED_LOG_ODDS +
      STRENGTH_WEIGHT * unit.strength +
      SATISFIED_UNIT_NOISE * normal(ofUnit) +
      MONTH_NOISE * normal(random) +
      storyShift(unit.row.code, drawnIn),
  );
  return steps(random, rated, satisfied);
}

function steps(random: Random, rated: number, satisfiedRate: number): number[] {
  const satisfied = binomial(random, rated, satisfiedRate);
  const very = binomial(random, satisfied, VERY_AMONG_SATISFIED);
  const neutral = binomial(random, rated - satisfied, NEUTRAL_AMONG_OTHERS);
  const dissatisfied = rated - satisfied - neutral;
  const veryDissatisfied = binomial(random, dissatisfied, VERY_AMONG_DISSATISFIED);
  return [very, satisfied - very, neutral, dissatisfied - veryDissatisfied, veryDissatisfied];
}

function storyShift(unitCode: string, month: string): number {
  return month >= DISAPPOINTED_FROM && DISAPPOINTED.includes(unitCode) ? DISAPPOINTMENT : 0;
}

function rateOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
