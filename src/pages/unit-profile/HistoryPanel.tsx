import { useMemo } from 'react';
import { RankHistoryFrame } from '#src/charts/RankHistoryFrame.tsx';
import type { Catalog } from '#src/domain/catalog.ts';
import { isKnown, isMissing, type Missing } from '#src/domain/missing.ts';
import { isProvisional, type Period } from '#src/domain/period.ts';
import { historyPeriods, type RankRun, rankDirection, rankRuns } from '#src/domain/rankHistory.ts';
import type { RankedUnit } from '#src/domain/ranking.ts';
import type { ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import type { Unit } from '#src/domain/unit.ts';
import { unitLabel } from '#src/text/places.ts';
import {
  contextNote,
  formulaBreakNote,
  HISTORY_TEXT,
  historyMessage,
  type RankLine,
} from '#src/text/rankHistory.ts';
import { rankReckoning } from '#src/text/reckoning.ts';
import { PROFILE_TEXT } from '#src/text/unitProfile.ts';
import { DrawingNote } from '#src/ui/DrawingNote.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { FigureFooter } from './FigureFooter.tsx';
import type { FigureSource } from './useProfile.ts';

interface HistoryPanelProps {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly unit: Unit;
  readonly row: RankedUnit | Missing;
  readonly compared: readonly Unit[];
  readonly register: readonly Unit[];
  readonly scores: readonly ServiceIndexScore[];
  readonly reportedCount: number;
  readonly source: FigureSource;
  readonly formulaName: string;
}

/** More lines than these are a thicket: only the unit's own is drawn. */
const MOST_LINES = 40;

/** The ranks of the unit over a year, among all others in grey. */
export function HistoryPanel(props: HistoryPanelProps) {
  const { catalog, period, unit, row, compared, register, scores, source } = props;
  const { periods, hasBreak } = useMemo(() => historyPeriods(catalog, period), [catalog, period]);
  const { runs, rankCount } = useMemo(
    () => rankRuns(catalog, register, periods, scores, compared),
    [catalog, register, periods, scores, compared],
  );
  const onlyHighlighted = runs.length > MOST_LINES;
  const own = runs
    .filter((run) => run.unit.code === unit.code)
    .map((run) => rankLine(run, rankDirection(run)));
  const others = onlyHighlighted ? [] : runs.filter((run) => run.unit.code !== unit.code);
  const [first] = periods;
  const message =
    periods.length < 2 ? HISTORY_TEXT.tooShort : historyMessage(own.map(({ journey }) => journey));
  if (runs.every((run) => run.ranks.every(isMissing)))
    return (
      <Panel
        title={PROFILE_TEXT.history}
        message={message}
        footer={<FigureFooter period={period} source={source} units={compared} reportedCount={0} />}
      >
        {null}
      </Panel>
    );
  return (
    <RankHistoryFrame
      title={PROFILE_TEXT.history}
      message={message}
      periods={periods}
      lines={[...own, ...others.map((run) => rankLine(run, null))]}
      unitCount={runs.length}
      rankCount={rankCount}
      onlyHighlighted={onlyHighlighted}
      footer={
        <FigureFooter period={period} source={source} units={compared} reportedCount={props.reportedCount}>
          <DrawingNote>{HISTORY_TEXT.rankAxis}</DrawingNote>
          {periods.some(isProvisional) && <span>{HISTORY_TEXT.provisional}</span>}
          {onlyHighlighted && <span>{contextNote(runs.length)}</span>}
          {hasBreak && first && <span>{formulaBreakNote(first.id)}</span>}
        </FigureFooter>
      }
      explanation={
        <Reckoning
          lines={isKnown(row) ? [`${rankReckoning(unitLabel(unit), row.totalPoints, row.rank)}.`] : []}
          formulaName={props.formulaName}
          documents={[source.document]}
        />
      }
    />
  );
}

function rankLine({ unit, ranks, first, last }: RankRun, highlight: RankLine['highlight']): RankLine {
  const label = unitLabel(unit);
  return { code: unit.code, label, ranks, journey: { label, first, last }, highlight };
}
