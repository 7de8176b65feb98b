import type { ReactNode } from 'react';
import { capitalise } from '#src/text/format.ts';
import { periodName, provisionalMark } from '#src/text/periods.ts';
import { unitLabel } from '#src/text/places.ts';
import { incompleteSentence, silentUnitsSentence } from '#src/text/processingTimes.ts';
import { coverageSentence } from '#src/text/ranking.ts';
import { sourceLine } from '#src/text/shell.ts';
import type { TimesView } from './processingTimes.model.ts';

/** Where the figures are from. */
export interface TimesSource {
  readonly source: string;
  readonly asOf: string | null;
  readonly documents: readonly string[];
}

interface TimesFooterProps {
  readonly view: TimesView;
  readonly feed: Pick<TimesSource, 'source' | 'asOf'>;
  /** True where the panel shows all units, whichever are marked. */
  readonly isOfAllUnits?: boolean;
  /** What else must be said below the figures. */
  readonly children?: ReactNode;
}

/** Period, source, time and x of n, below the figures of every panel. */
export function TimesFooter({ view, feed, isOfAllUnits = false, children }: TimesFooterProps) {
  const units = isOfAllUnits ? view.units : view.scopeUnits;
  const reported = units.filter(({ code }) => view.reportedCodes.has(code));
  const silent = silentUnitsSentence(isOfAllUnits ? [] : view.silentUnits.map(unitLabel));
  const incomplete = incompleteSentence(view.incompleteUnits.map(unitLabel));
  return (
    <>
      <span>
        {capitalise(periodName(view.period.id))}
        {provisionalMark(view.period)} · {sourceLine(feed.source, feed.asOf)}
      </span>
      <span>{coverageSentence(reported.length, units)}</span>
      {silent && <span>{silent}</span>}
      {incomplete && <span>{incomplete}</span>}
      {children}
    </>
  );
}
