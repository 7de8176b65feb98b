import type { ReactNode } from 'react';
import type { Period } from '#src/domain/period.ts';
import type { Unit } from '#src/domain/unit.ts';
import { capitalise } from '#src/text/format.ts';
import { periodName, provisionalMark } from '#src/text/periods.ts';
import { coverageSentence } from '#src/text/ranking.ts';
import { sourceLine } from '#src/text/shell.ts';
import type { FigureSource } from './useProfile.ts';

interface FigureFooterProps {
  readonly period: Period;
  readonly source: FigureSource;
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
        {provisionalMark(period)} · {sourceLine(source.source, source.asOf)}
      </span>
      <span>{coverageSentence(reportedCount, units)}</span>
      {children}
    </>
  );
}
