import type { DurationRecord } from './duration.ts';
import { durationContrast, durationTallies, tallyCount, withoutTally } from './durationContrast.ts';
import { isMissing, type Missing, missing } from './missing.ts';
import type { Procedure } from './procedure.ts';
import { type ProcessingTime, processingTime } from './processingTime.ts';
import { isSmallSample } from './smallSample.ts';
import type { DurationTally } from './stats/logRank.ts';

/**
 * A difference of less than a working day, or of less than a quarter, may be sure and still not be worth an order.
 * Our own rule.
 */
const LEAST_EXTRA_DAYS = 1;
const LEAST_EXTRA_SHARE = 0.25;

/** How one unit handles a procedure against all the others together. */
export interface PlaceContrast {
  readonly unitCode: string;
  readonly count: number;
  /** Above 0 it takes longer than the others; `tooFew` below ten dossiers here or elsewhere. */
  readonly z: number | Missing;
  readonly isSlow: boolean;
}

/** One procedure, unit by unit. */
export interface ProcedureContrast {
  readonly procedureCode: string;
  readonly count: number;
  /** Every unit with a dossier: the surest to be slow first, those that are not compared last. */
  readonly places: readonly PlaceContrast[];
  readonly slowUnits: readonly string[];
  /** True where some units are slow and the procedure as such is not: fewer than half of those compared. */
  readonly isSlowInSome: boolean;
}

/**
 * Where a procedure is slow only in some units. A unit is slow in a procedure when all of this holds; our own rule:
 *
 * - ten dossiers or more there, and ten or more elsewhere, so that one of them decides nothing;
 * - the log-rank test says at 99.8 % that its dossiers take longer than those of all other units together, the open
 *   ones counted in: with hundreds of pairs about one stands out by chance;
 * - its median is at least one working day and a quarter longer than that of the others; where not even half of its
 *   dossiers are resolved there is no median, and it is longer than any.
 *
 * Not the share beyond the limit, whose interval is empty where nobody else is ever late, and which says nothing of a
 * procedure without a limit.
 *
 * Worked: 20 dossiers after 9 or 10 days in one unit, 60 after 3 or 4 elsewhere → slow there; 5 dossiers → not compared.
 *
 * @param records of one period; the locality's own are not among them
 * @returns one entry a procedure with dossiers, the surest slow place first
 */
export function procedureContrasts(
  records: readonly DurationRecord[],
  procedures: ReadonlyMap<string, Pick<Procedure, 'limitDays'>>,
): ProcedureContrast[] {
  return [...Map.groupBy(records, ({ procedureCode }) => procedureCode)]
    .map(([procedureCode, ofProcedure]) => procedureContrast(procedureCode, ofProcedure, procedures))
    .filter(({ count }) => count > 0)
    .sort((a, b) => Number(b.isSlowInSome) - Number(a.isSlowInSome) || surest(b) - surest(a) || 0);
}

function surest({ places }: ProcedureContrast): number {
  return sureness(places[0]);
}

function sureness(place: PlaceContrast | undefined): number {
  return place && typeof place.z === 'number' ? place.z : Number.NEGATIVE_INFINITY;
}

function procedureContrast(
  procedureCode: string,
  records: readonly DurationRecord[],
  procedures: ReadonlyMap<string, Pick<Procedure, 'limitDays'>>,
): ProcedureContrast {
  const all = durationTallies(records);
  const places = [...Map.groupBy(records, ({ unitCode }) => unitCode)]
    .flatMap(([unitCode, own]): PlaceContrast[] => {
      const tally = durationTallies(own);
      const count = tallyCount(tally);
      if (count === 0) return [];
      const found = contrastWithRest(tally, all);
      if (isMissing(found)) return [{ unitCode, count, z: found, isSlow: false }];
      const isSlow =
        found.z > 0 && found.certainty === 'clear' && isMuchLonger(unitCode, records, procedures);
      return [{ unitCode, count, z: found.z, isSlow }];
    })
    // Minus infinity less itself is no order: equal places keep theirs.
    .sort((a, b) => Number(b.isSlow) - Number(a.isSlow) || sureness(b) - sureness(a) || 0);
  const slowUnits = places.filter(({ isSlow }) => isSlow).map(({ unitCode }) => unitCode);
  const comparedCount = places.filter(({ z }) => typeof z === 'number').length;
  return {
    procedureCode,
    count: tallyCount(all),
    places,
    slowUnits,
    isSlowInSome: slowUnits.length > 0 && slowUnits.length * 2 < comparedCount,
  };
}

function contrastWithRest(own: readonly DurationTally[], all: readonly DurationTally[]) {
  const rest = withoutTally(all, own);
  if (isSmallSample(tallyCount(own)) || isSmallSample(tallyCount(rest))) return missing('tooFew');
  return durationContrast(own, rest);
}

function isMuchLonger(
  unitCode: string,
  records: readonly DurationRecord[],
  procedures: ReadonlyMap<string, Pick<Procedure, 'limitDays'>>,
): boolean {
  const median = (wanted: (record: DurationRecord) => boolean) =>
    medianOf(processingTime(records.filter(wanted), procedures));
  const own = median((record) => record.unitCode === unitCode);
  const rest = median((record) => record.unitCode !== unitCode);
  return (
    rest !== null && own !== null && own >= Math.max(rest + LEAST_EXTRA_DAYS, rest * (1 + LEAST_EXTRA_SHARE))
  );
}

/** Infinite where too few are resolved for a median; null where nothing is known. */
function medianOf(time: ProcessingTime | Missing): number | null {
  if (isMissing(time)) return null;
  return isMissing(time.medianDays) ? Number.POSITIVE_INFINITY : time.medianDays;
}
