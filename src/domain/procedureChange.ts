import type { DurationRecord } from './duration.ts';
import { type Certainty, durationContrast, durationTallies } from './durationContrast.ts';
import { isMissing, type Missing } from './missing.ts';
import type { Procedure } from './procedure.ts';
import { type ProcessingTime, processingTime } from './processingTime.ts';
import { isSmallSample } from './smallSample.ts';

/** One procedure in two periods, the later one slower. */
export interface SlowedProcedure {
  readonly procedureCode: string;
  readonly before: ProcessingTime;
  readonly after: ProcessingTime;
  readonly certainty: Certainty;
  /** Above 0: the dossiers of the later period take longer. */
  readonly z: number;
}

export interface SlowedProcedures {
  readonly slowed: readonly SlowedProcedure[];
  /** Procedures with dossiers in both periods and enough of them to be compared. */
  readonly comparedCount: number;
  /** With dossiers in both periods, but fewer than ten in one of them. */
  readonly tooFewCount: number;
}

/** Surest first. */
const CERTAINTIES: readonly Certainty[] = ['clear', 'possible', 'indistinct'];

/**
 * The procedures that take longer than in an earlier period, open dossiers counted in: the surest first, and among
 * equally sure ones by the working days that the median, then the ninth of ten, grew.
 *
 * A procedure with fewer than ten dossiers in one of the periods is counted and not compared. One whose median and
 * ninth of ten both stayed or fell is not slower, whatever the test says.
 *
 * Worked: median 2 of 40 dossiers before, 4 of 38 after → slowed by 2 days.
 *
 * @param before records of the earlier period
 * @param after records of the later one, of the same units
 */
export function slowedProcedures(
  before: readonly DurationRecord[],
  after: readonly DurationRecord[],
  procedures: ReadonlyMap<string, Pick<Procedure, 'limitDays'>>,
): SlowedProcedures {
  const earlier = Map.groupBy(before, ({ procedureCode }) => procedureCode);
  let [comparedCount, tooFewCount] = [0, 0];
  const slowed = [...Map.groupBy(after, ({ procedureCode }) => procedureCode)].flatMap(
    ([procedureCode, now]): SlowedProcedure[] => {
      const then = earlier.get(procedureCode) ?? [];
      const [timeBefore, timeAfter] = [processingTime(then, procedures), processingTime(now, procedures)];
      if (isMissing(timeBefore) || isMissing(timeAfter)) return [];
      if (isSmallSample(dossierCount(timeBefore)) || isSmallSample(dossierCount(timeAfter))) {
        tooFewCount += 1;
        return [];
      }
      comparedCount += 1;
      const contrast = durationContrast(durationTallies(now), durationTallies(then));
      if (isMissing(contrast) || contrast.z <= 0 || !isLonger(timeBefore, timeAfter)) return [];
      const { z, certainty } = contrast;
      return [{ procedureCode, before: timeBefore, after: timeAfter, z, certainty }];
    },
  );
  return { slowed: slowed.sort(bySureness), comparedCount, tooFewCount };
}

/** All dossiers a time rests on: resolved and open. */
export function dossierCount({ resolvedCount, openCount }: ProcessingTime): number {
  return resolvedCount + openCount;
}

function bySureness(a: SlowedProcedure, b: SlowedProcedure): number {
  return (
    CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
    growth(b.before.medianDays, b.after.medianDays) - growth(a.before.medianDays, a.after.medianDays) ||
    growth(b.before.p90Days, b.after.p90Days) - growth(a.before.p90Days, a.after.p90Days) ||
    b.z - a.z
  );
}

function isLonger(before: ProcessingTime, after: ProcessingTime): boolean {
  return growth(before.medianDays, after.medianDays) > 0 || growth(before.p90Days, after.p90Days) > 0;
}

/** A time that is not reached yet is longer than any that is; it is longer by no number of days that could be said. */
const NOT_REACHED = 1000;

function growth(before: number | Missing, after: number | Missing): number {
  return (isMissing(after) ? NOT_REACHED : after) - (isMissing(before) ? NOT_REACHED : before);
}
