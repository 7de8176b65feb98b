import type { ReactNode } from 'react';
import { capitalise } from '#src/text/format.ts';
import { periodName, provisionalMark } from '#src/text/periods.ts';
import { unitLabel } from '#src/text/places.ts';
import { incompleteSentence, scopeNote, silentUnitsSentence } from '#src/text/processingTimes.ts';
import { coverageSentence } from '#src/text/ranking.ts';
import { sourceLine } from '#src/text/shell.ts';
import type { TimesView } from './processingTimes.model.ts';

/** Which of the documents hold what, in the order of the periods. */
interface TimesDocuments {
  readonly ofPeriod: readonly string[];
  /** Of the compared period, then of the chosen one. */
  readonly ofComparison: readonly string[];
  readonly ofRun: readonly string[];
  /** The list of procedures, for what is set against their limits; empty where it could not be read. */
  readonly limits: readonly string[];
}

/** Where the figures are from. */
export interface TimesSource {
  readonly source: string;
  readonly asOf: string | null;
  readonly documents: TimesDocuments;
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
  const marked = view.units.filter(({ code }) => view.marked.includes(code)).map(unitLabel);
  const scope = isOfAllUnits ? marked : view.narrowedTo ? [unitLabel(view.narrowedTo)] : [];
  const note = scopeNote(scope, isOfAllUnits);
  const incomplete = incompleteSentence(view.incompleteUnits.map(unitLabel));
  return (
    <>
      <span>
        {capitalise(periodName(view.period.id))}
        {provisionalMark(view.period)} · {sourceLine(feed.source, feed.asOf)}
      </span>
      {note && <span>{note}</span>}
      <span>{coverageSentence(reported.length, units)}</span>
      {silent && <span>{silent}</span>}
      {incomplete && <span>{incomplete}</span>}
      {children}
    </>
  );
}
