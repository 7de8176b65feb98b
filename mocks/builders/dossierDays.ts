import type { Random } from './random.ts';

/** Working days in a month; one more or less is not worth a calendar here. */
export const MONTH_DAYS = 21;

/** `usual`: well before the limit as a rule. `long`: most of the time allowed is used, or all of it. */
export type Pace = 'usual' | 'long';

/** First and last day a dossier can be resolved on, both counted from its receipt. */
export interface DayRange {
  readonly least: number;
  readonly most: number;
}

/** One in seven is handed over on the promised date itself. */
const ON_THE_DAY = 1 / 7;
const SAME_DAY = 0.7;

/** Working days of a dossier resolved within its limit. */
export function daysInTime(random: Random, limitDays: number, pace: Pace, { least, most }: DayRange): number {
  const last = Math.min(most, limitDays);
  const days = daysByPace(random, limitDays, pace);
  return days >= least && days <= last ? days : uniform(random, least, last);
}

function daysByPace(random: Random, limitDays: number, pace: Pace): number {
  if (limitDays === 1) return random() < SAME_DAY ? 0 : 1;
  if (pace === 'long') return Math.round(limitDays * (0.75 + 0.25 * Math.sqrt(random())));
  if (random() < ON_THE_DAY) return limitDays;
  // The mean of two uniform numbers is humped: from a quarter of the limit to nine tenths, about 0.6 mostly.
  const share = 0.25 + 0.65 * ((random() + random()) / 2);
  return Math.min(limitDays - 1, Math.round(limitDays * share));
}

/** Working days of a dossier resolved after its limit, or so long open. */
export function daysBeyond(random: Random, limitDays: number, { least, most }: DayRange): number {
  const first = Math.max(least, limitDays + 1);
  const last = Math.max(first, most);
  const days = limitDays + daysOverdue(random);
  return days >= first && days <= last ? days : first + Math.floor((last - first + 1) * random() ** 2);
}

/** Mostly a week at most, some up to three, a few more. */
function daysOverdue(random: Random): number {
  const drawn = random();
  if (drawn < 0.72) return uniform(random, 1, 5);
  return drawn < 0.95 ? uniform(random, 6, 15) : uniform(random, 16, MONTH_DAYS - 1);
}

/** A whole number from `least` to `most`, both included. */
export function uniform(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}
