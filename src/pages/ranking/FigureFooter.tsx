import type { ReactNode } from 'react';
import { capitalise } from '#src/text/format.ts';
import { periodName, provisionalMark } from '#src/text/periods.ts';
import { coverageSentence } from '#src/text/ranking.ts';
import { sourceLine } from '#src/text/shell.ts';
import { comparedUnits, type RankingView } from './ranking.model.ts';

interface FigureFooterProps {
  readonly view: RankingView;
  readonly feed: { readonly source: string; readonly asOf: string | null };
  /** What else must be said below the figures. */
  readonly children?: ReactNode;
}

/** Period, source, time and x of n, below the figures of every view. */
export function FigureFooter({ view, feed, children }: FigureFooterProps) {
  return (
    <>
      <span>
        {capitalise(periodName(view.period.id))}
        {provisionalMark(view.period)} · {sourceLine(feed.source, feed.asOf)}
      </span>
      <span>{coverageSentence(view.ranking.ranked.length, comparedUnits(view.ranking))}</span>
      {children}
    </>
  );
}
