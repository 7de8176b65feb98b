import { shiftPeriodId } from '#src/domain/period.ts';
import { overdueShare } from './dossierStories.ts';
import { indicatorIndex } from './formula766.ts';
import { type Counts, monthCounts } from './monthCounts.ts';
import { FIRST_MONTH, isGap, type MockUnit, type Provider } from './provider.ts';
import { binomial, keyedRandom, textKey } from './random.ts';
import { monthsFrom } from './stories.ts';

/**
 * How many dossiers a unit had in a month, as far as the index says: what it counts as received, filed online and
 * resolved, and those that are neither on time nor still within the limit: resolved late, or open and overdue.
 */
export interface DossierPlan {
  readonly received: number;
  /** Of these, what came in within the month; the others are carried over. */
  readonly filed: number;
  readonly receivedOnline: number;
  readonly resolved: number;
  readonly late: number;
  readonly overdue: number;
}

/** Quantity keys of the dossiers stand apart from those of the index. */
const OVERDUE_QUANTITY = 2000;

const ON_TIME = indicatorIndex('TDGQ-1');
const FILED_ONLINE = indicatorIndex('CLGQ-3');
const OF_RESOLVED = indicatorIndex('MDSH-1');

/** The plans of a unit for months that follow each other; null for one it sent nothing of. */
export function dossierPlans(
  provider: Provider,
  unit: MockUnit,
  months: readonly string[],
): (DossierPlan | null)[] {
  const next = shiftPeriodId(months.at(-1) ?? FIRST_MONTH, 1) ?? FIRST_MONTH;
  const counts = [...months, next].map((month) => closedCounts(provider, unit, month));
  return months.map((month, index) => {
    const [own, after] = [counts[index], counts[index + 1]];
    return own && after && !isGap(provider, unit.row.code, month)
      ? planOf(provider, unit.row.code, month, own, after)
      : null;
  });
}

/** What the unit counts in a month once that has closed, whether it sends it or not: the stories go on behind a gap. */
function closedCounts(provider: Provider, unit: MockUnit, month: string): Counts | null {
  const { flat, lastClosedMonth } = provider;
  const drawn = flat ? lastClosedMonth : month;
  const closed = month > lastClosedMonth ? drawn : lastClosedMonth;
  return monthCounts({ ...provider, gaps: [], lastClosedMonth: closed }, unit, drawn);
}

/**
 * Whoever is overdue at the end of a month is among the bad ones of the next as well, so no more may be than the next
 * month has, whether that has closed by now or not: a month tells the same however many have come after it.
 */
function planOf(
  provider: Provider,
  unitCode: string,
  month: string,
  counts: Counts,
  after: Counts,
): DossierPlan {
  const drawn = provider.flat ? provider.lastClosedMonth : month;
  const received = counts.denominators[ON_TIME] ?? 0;
  const resolved = counts.denominators[OF_RESOLVED] ?? 0;
  const bad = badCount(counts);
  const monthIndex = monthsFrom(FIRST_MONTH, drawn);
  const random = keyedRandom(provider.seed, textKey(unitCode), monthIndex, OVERDUE_QUANTITY);
  const wanted = Math.min(binomial(random, bad, overdueShare(unitCode, drawn)), badCount(after));
  // The late ones are resolved and the overdue ones open: neither can be more than there are of these.
  const overdue = Math.min(Math.max(wanted, bad - resolved), received - resolved);
  return {
    received,
    filed: counts.denominators[FILED_ONLINE] ?? 0,
    receivedOnline: counts.numerators[FILED_ONLINE] ?? 0,
    resolved,
    late: bad - overdue,
    overdue,
  };
}

function badCount(counts: Counts): number {
  return (counts.denominators[ON_TIME] ?? 0) - (counts.numerators[ON_TIME] ?? 0);
}
