import type { YearlySurvey } from '#src/domain/satisfaction.ts';
import { SATISFACTION, satisfactionRowSchema } from '#src/feeds/satisfaction.feed.ts';
import { envelope, PORTAL, type TableWire, yearAsOf } from './envelope.ts';
import { indicatorIndex } from './formula766.ts';
import { monthCounts } from './monthCounts.ts';
import { type ClosedPeriod, closedPeriods } from './periods.ts';
import type { MockUnit, Provider } from './provider.ts';
import { RATING_LEVELS } from './ratingLevels.ts';
import { monthRatings } from './ratings.ts';

interface SatisfactionWire extends TableWire {
  readonly surveys: readonly YearlySurvey[];
}

/** What a unit was told in a month, or in several: all of it is summed. */
interface Heard {
  readonly petitionsReceived: number;
  readonly petitionsOnTime: number;
  readonly petitionsAccepted: number;
  readonly ratings: readonly number[];
}

const COLUMNS = Object.keys(satisfactionRowSchema.shape) as (keyof typeof satisfactionRowSchema.shape)[];

const ANSWERED_ON_TIME = indicatorIndex('MDHL-1');
const ACCEPTED = indicatorIndex('MDHL-2');
const OF_RESOLVED = indicatorIndex('MDSH-1');

/** Petitions and ratings of one year, and the survey known by then. Null for a year without a closed month. */
export function buildSatisfaction(provider: Provider, year: string): SatisfactionWire | null {
  const periods = closedPeriods(provider, year);
  if (periods.length === 0) return null;
  return {
    ...envelope(SATISFACTION, PORTAL, yearAsOf(provider.satisfactionAsOf, year)),
    columns: COLUMNS,
    rows: provider.units.flatMap((unit) => unitRows(provider, unit, periods)),
    surveys: provider.surveys.filter((survey) => survey.knownIn.includes(year)).map(({ survey }) => survey),
  };
}

function unitRows(provider: Provider, unit: MockUnit, periods: readonly ClosedPeriod[]): unknown[][] {
  const months = [...new Set(periods.flatMap((period) => period.months))];
  const byMonth = new Map(months.map((month) => [month, monthHeard(provider, unit, month)]));
  return periods.map((period) => {
    const sent = period.months.map((month) => byMonth.get(month) ?? null).filter((heard) => heard !== null);
    const heard = sent.length === period.months.length ? sumHeard(sent) : null;
    const cells = { unit: unit.row.code, period: period.id, ...(heard ?? NOTHING_SENT) };
    return COLUMNS.map((column) => cells[column]);
  });
}

const NOTHING_SENT = {
  petitionsReceived: null,
  petitionsOnTime: null,
  petitionsAccepted: null,
  ratings: null,
};

function monthHeard(provider: Provider, unit: MockUnit, month: string): Heard | null {
  const counts = monthCounts(provider, unit, month);
  return (
    counts && {
      petitionsReceived: counts.denominators[ANSWERED_ON_TIME] ?? 0,
      petitionsOnTime: counts.numerators[ANSWERED_ON_TIME] ?? 0,
      petitionsAccepted: counts.numerators[ACCEPTED] ?? 0,
      ratings: monthRatings(provider, unit, month, counts.denominators[OF_RESOLVED] ?? 0),
    }
  );
}

function sumHeard(months: readonly Heard[]): Heard {
  const sumOf = (count: (heard: Heard) => number) => months.reduce((sum, heard) => sum + count(heard), 0);
  return {
    petitionsReceived: sumOf((heard) => heard.petitionsReceived),
    petitionsOnTime: sumOf((heard) => heard.petitionsOnTime),
    petitionsAccepted: sumOf((heard) => heard.petitionsAccepted),
    ratings: RATING_LEVELS.map((_, step) => sumOf(({ ratings }) => ratings[step] ?? 0)),
  };
}
