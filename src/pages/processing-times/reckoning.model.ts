import type { DurationRecord } from '#src/domain/duration.ts';
import { isKnown, isMissing } from '#src/domain/missing.ts';
import { openShares } from '#src/domain/openShares.ts';
import { courseReckoning, otherReckoning } from '#src/text/processingTimesTable.ts';
import type { TimesView } from './processingTimes.model.ts';

/** How the figures at the head of the page came about, with the numbers of the dossiers in view. */
export function timesReckoning({ records, time }: Pick<TimesView, 'records' | 'time'>): string[] {
  const course = openShares(records);
  if (isMissing(course) || isMissing(time)) return [];
  const { beyondLimit } = time;
  return [
    ...courseReckoning(course),
    ...otherReckoning(closedDays(records), isMissing(beyondLimit) ? null : beyondLimit.share),
  ];
}

/** Working days of the resolved altogether, and how many they are: what the closed-only mean divides. */
function closedDays(records: readonly DurationRecord[]): {
  readonly sumDays: number;
  readonly count: number;
} {
  let [sumDays, count] = [0, 0];
  for (const { resolved, open } of records)
    if (isKnown(resolved) && isKnown(open))
      for (const one of resolved) {
        sumDays += one.days * one.count;
        count += one.count;
      }
  return { sumDays, count };
}
