import { isKnown, type Missing, missing } from './missing.ts';
import type { CountPair } from './onTimeRate.ts';
import type { SatisfactionRecord } from './satisfaction.ts';

/** What people wrote (phản ánh, kiến nghị) and how it was dealt with, over some units and periods. */
export interface PetitionCounts {
  readonly received: number | Missing;
  /** Answered on time, of those received. */
  readonly onTime: CountPair;
  /** Whose answer was accepted, of those received. */
  readonly accepted: CountPair;
  /** Records that say how many were received. */
  readonly reportedCount: number;
}

/**
 * Petitions added up over records. A share takes the records that have both of its counts, so that its numerator
 * and its denominator are of the same places; 0 of 0 stays 0 of 0 and is no share.
 *
 * Worked: received 3, 2 and 1, answered on time 2, 2 and not reported → received 6, on time 4 of 5.
 */
export function petitionCounts(records: readonly SatisfactionRecord[]): PetitionCounts {
  const received = records.map(({ petitionsReceived }) => petitionsReceived).filter(isKnown);
  return {
    received: received.length === 0 ? missing('notReported') : sum(received),
    onTime: share(records, 'petitionsOnTime'),
    accepted: share(records, 'petitionsAccepted'),
    reportedCount: received.length,
  };
}

function share(
  records: readonly SatisfactionRecord[],
  part: 'petitionsOnTime' | 'petitionsAccepted',
): CountPair {
  const pairs = records.flatMap((record) => {
    const [numerator, denominator] = [record[part], record.petitionsReceived];
    return isKnown(numerator) && isKnown(denominator) ? [{ numerator, denominator }] : [];
  });
  if (pairs.length === 0) return { numerator: missing('notReported'), denominator: missing('notReported') };
  return {
    numerator: sum(pairs.map(({ numerator }) => numerator)),
    denominator: sum(pairs.map(({ denominator }) => denominator)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
