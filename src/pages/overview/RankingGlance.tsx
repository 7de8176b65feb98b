import type { ReactNode } from 'react';
import { ChangeGlyph } from '#src/charts/ChangeGlyph.tsx';
import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import { DotRanking } from '#src/charts/DotRanking.tsx';
import { axisStart } from '#src/charts/dotRankingLayout.ts';
import { maxTotalPoints } from '#src/domain/indicator.ts';
import { isMissing } from '#src/domain/missing.ts';
import { comparedCount } from '#src/domain/ranking.ts';
import { RANK_CONFIDENCE, type RankIntervalsState } from '#src/queries/rankIntervals.query.ts';
import { OVERVIEW_TEXT } from '#src/text/overview.ts';
import { comparisonSentence } from '#src/text/rankChange.ts';
import {
  cutAxisNote,
  hiddenRowsNote,
  noIntervalSentence,
  rankingFinding,
  rankingKey,
  rankingSummaryText,
  simulationProgress,
} from '#src/text/rankingGlance.ts';
import { Button } from '#src/ui/Button.tsx';
import { DrawingNote } from '#src/ui/DrawingNote.tsx';
import styles from './Overview.module.css';
import type { OverviewView } from './overview.model.ts';
import { glanceBands, glanceRows, glanceTable } from './rankingGlance.model.ts';

interface RankingGlanceProps {
  readonly view: OverviewView;
  readonly simulation: RankIntervalsState;
  readonly footer: ReactNode;
  /** How ranks and intervals are reckoned, with the numbers of this period. */
  readonly explanation: ReactNode;
}

/** The ranking at a glance: every unit's points on the bands, its change of rank, and how sure its rank is. */
export function RankingGlance({ view, simulation, footer, explanation }: RankingGlanceProps) {
  const found = simulation.intervals;
  const intervals = found === null || isMissing(found) ? null : found;
  const { rows, hiddenCount } = glanceRows(view, intervals);
  const among = comparedCount(view.changes);
  const placesOf = (code: string) => {
    const change = view.changes.get(code);
    return change?.kind === 'moved' ? change.places : null;
  };
  return (
    <ChartFrame
      title={OVERVIEW_TEXT.ranking}
      message={[
        rankingFinding(view.period, view.ranking),
        among === null ? '' : comparisonSentence(view.comparedWith?.id ?? null, null, among),
        rankingKey(RANK_CONFIDENCE, intervals !== null),
        noIntervalSentence(noIntervalReason(simulation)),
      ]
        .filter(Boolean)
        .join(' ')}
      summary={rankingSummaryText(view.ranking, intervals?.groups.length ?? null)}
      points={rows}
      table={glanceTable(view, intervals)}
      series={{
        kind: 'bar',
        format: 'points',
        labels: rows.map(({ name }) => name),
        series: [{ name: OVERVIEW_TEXT.totalFigure, values: rows.map(({ value }) => value) }],
      }}
      explanation={explanation}
      footer={
        <>
          {footer}
          {rows.length > 0 && <DrawingNote>{cutAxisNote(axisStart(rows))}</DrawingNote>}
          {hiddenCount > 0 && <span>{hiddenRowsNote(hiddenCount)}</span>}
        </>
      }
      tools={<SimulationState simulation={simulation} />}
    >
      {(canvas) => (
        <DotRanking
          canvas={canvas}
          rows={rows}
          bands={glanceBands(view.formula)}
          maxValue={maxTotalPoints(view.formula)}
          rankCount={view.ranking.ranked.length}
          groups={intervals?.groups ?? []}
          // The room is kept while the simulation runs: nothing jumps when it is done.
          shows={{ change: view.changes.size > 0, ranks: noIntervalReason(simulation) === null }}
          heads={{ change: OVERVIEW_TEXT.change, interval: intervals ? OVERVIEW_TEXT.intervalHead : '' }}
          changeMark={(code, x, y) => <ChangeGlyph x={x} y={y} places={placesOf(code)} />}
        />
      )}
    </ChartFrame>
  );
}

function SimulationState({ simulation }: { readonly simulation: RankIntervalsState }) {
  const { progress, isCancelled, cancel, restart } = simulation;
  if (progress !== null)
    return (
      <span className={styles.simulation} role="status">
        {simulationProgress(progress)}
        <Button tone="quiet" onClick={cancel}>
          {OVERVIEW_TEXT.cancel}
        </Button>
      </span>
    );
  if (!isCancelled) return null;
  return (
    <Button tone="quiet" onClick={restart}>
      {OVERVIEW_TEXT.restart}
    </Button>
  );
}

function noIntervalReason({ isTooLarge, isCancelled, intervals }: RankIntervalsState) {
  if (isTooLarge) return 'tooLarge';
  if (isCancelled) return 'cancelled';
  return intervals !== null && isMissing(intervals) ? 'noCounts' : null;
}
