import type { ReactNode } from 'react';
import type { Period } from '#src/domain/period.ts';
import type { Unit } from '#src/domain/unit.ts';
import { capitalise } from '#src/text/format.ts';
import { OVERVIEW_TEXT } from '#src/text/overview.ts';
import { periodName, provisionalMark } from '#src/text/periods.ts';
import { coverageSentence } from '#src/text/ranking.ts';
import { sourceLine } from '#src/text/shell.ts';
import type { FigureSource } from './useProfile.ts';

interface FigureFooterProps {
  readonly period: Period;
  /** Null where the document of points could not be read: then nobody's report is counted. */
  readonly source: FigureSource | null;
  /** The units that are compared, and how many of them have figures. */
  readonly units: readonly Unit[];
  readonly reportedCount: number;
  readonly children?: ReactNode;
}

/** Period, source, time and x of n, below every panel. */
export function FigureFooter({ period, source, units, reportedCount, children }: FigureFooterProps) {
  return (
    <>
      <span>
        {capitalise(periodName(period.id))}
        {provisionalMark(period)} ·{' '}
        {source ? sourceLine(source.source, source.asOf) : OVERVIEW_TEXT.unreadFooter}
      </span>
      {source && <span>{coverageSentence(reportedCount, units)}</span>}
      {children}
    </>
  );
}
