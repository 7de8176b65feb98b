import type { ReactNode } from 'react';
import type { Period } from '#src/domain/period.ts';
import { capitalise } from '#src/text/format.ts';
import { periodName, provisionalMark } from '#src/text/periods.ts';
import { sourceLine } from '#src/text/shell.ts';
import type { FeedStamp } from './useSatisfactionPage.ts';

interface PanelFooterProps {
  readonly period: Period;
  readonly stamp: FeedStamp;
  /** Denominator, coverage, and what else must be said below the figures. */
  readonly children?: ReactNode;
}

/** Period, source, time and denominator of a panel. */
export function PanelFooter({ period, stamp, children }: PanelFooterProps) {
  return (
    <>
      <span>
        {capitalise(periodName(period.id))}
        {provisionalMark(period)} · {sourceLine(stamp.source, stamp.asOf)}
      </span>
      {children}
    </>
  );
}
