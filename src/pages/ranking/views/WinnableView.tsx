import { useMemo } from 'react';
import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import { WinnableBars } from '#src/charts/WinnableBars.tsx';
import { isKnown } from '#src/domain/missing.ts';
import { useIndicators } from '#src/queries/indicators.query.ts';
import { formatMaximum, formatPoints } from '#src/text/format.ts';
import { unitLabel } from '#src/text/places.ts';
import { countsText } from '#src/text/ranking.ts';
import { RANKING_VIEWS_TEXT } from '#src/text/rankingViews.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import {
  extraCell,
  goalsTitle,
  roomCell,
  roomLabel,
  roomLine,
  WINNABLE_TEXT,
  winnableHeads,
  winnableMessage,
  winnableSummary,
} from '#src/text/winnable.ts';
import { FailureNotice } from '#src/ui/FailureNotice.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { mayHaveCounts } from '../countsFeed.model.ts';
import { FigureFooter } from '../FigureFooter.tsx';
import { GoalList } from './GoalList.tsx';
import { Reckoning } from './Reckoning.tsx';
import { explainedUnit } from './scoreChange.model.ts';
import { UnitSelect } from './UnitSelect.tsx';
import type { RankingViewProps } from './viewProps.ts';
import { hasSingleWay, type Winnable, type WinnableIndicator, winnable } from './winnable.model.ts';
import { winnableReckoningLines } from './winnableReckoning.model.ts';

/** What one unit can still win, and what the next band and the next rank would take. */
export function WinnableView(props: RankingViewProps) {
  const { catalog, view, marked, onChange, feed, nameOf } = props;
  const unit = explainedUnit(view, marked);
  const hasFeed = mayHaveCounts(catalog, view.period);
  const indicators = useIndicators(hasFeed ? view.period.id : null);
  const measures = indicators.data?.records;
  const found = useMemo(() => (unit ? winnable(view, unit, measures ?? []) : null), [view, unit, measures]);
  const footer = <FigureFooter view={view} feed={indicators.data ?? feed} />;
  if (!found)
    return (
      <Panel title={WINNABLE_TEXT.title} footer={footer}>
        <p>{RANKING_VIEWS_TEXT.noUnit}</p>
      </Panel>
    );
  const label = unitLabel(found.unit.unit);
  return (
    <>
      {indicators.failure && (
        <FailureNotice
          failure={indicators.failure}
          stillShown={indicators.data !== null}
          onRetry={indicators.retry}
        />
      )}
      <Panel
        title={goalsTitle(label)}
        tools={<UnitSelect view={view} marked={marked} onChange={onChange} unitCode={found.unit.unit.code} />}
        footer={footer}
      >
        {indicators.isLoading ? <p>{SHELL_TEXT.loading}</p> : <GoalList found={found} nameOf={nameOf} />}
        {!hasFeed && <Notice tone="info">{WINNABLE_TEXT.noIndicators}</Notice>}
      </Panel>
      {measures && <WinnableFrame {...props} found={found} feed={indicators.data ?? feed} />}
    </>
  );
}

/** The bars of one unit. @param feed the document of the counts */
function WinnableFrame({ view, feed, found }: RankingViewProps & { readonly found: Winnable }) {
  const label = unitLabel(found.unit.unit);
  const rooms = found.indicators.map(({ indicator, roomPoints }) => ({ name: indicator.name, roomPoints }));
  return (
    <ChartFrame
      title={WINNABLE_TEXT.title}
      message={winnableMessage(label, found.unit.totalPoints, rooms)}
      summary={winnableSummary(label, found.indicators.length)}
      points={found.indicators.map((room) => ({ key: room.indicator.code, label: pointLabel(room) }))}
      table={winnableTable(found)}
      footer={
        <FigureFooter view={view} feed={feed}>
          <span>{WINNABLE_TEXT.fixed}</span>
        </FigureFooter>
      }
      explanation={
        <Reckoning
          lines={winnableReckoningLines(found)}
          formulaName={view.formula.name}
          documents={[feed.document]}
        />
      }
    >
      {(canvas) => (
        <WinnableBars
          canvas={canvas}
          heads={winnableHeads(bandColumn(found), rankColumn(found))}
          rows={found.indicators.map((room) => ({
            key: room.indicator.code,
            label: room.indicator.name,
            maxPoints: room.indicator.maxPoints,
            points: isKnown(room.points) ? room.points : null,
            figures: figuresOf(room, found),
            line: roomLine(
              countsText(room.numerator, room.denominator),
              room.extraToFull,
              bandColumn(found) !== null ? { name: bandColumn(found) ?? '', extra: room.extraToBand } : null,
              rankColumn(found) !== null ? { rank: rankColumn(found) ?? 0, extra: room.extraToRank } : null,
            ),
          }))}
          earnedLabel={WINNABLE_TEXT.earned}
          leftLabel={WINNABLE_TEXT.left}
        />
      )}
    </ChartFrame>
  );
}

function pointLabel({
  indicator,
  points,
  roomPoints,
  numerator,
  denominator,
  extraToFull,
}: WinnableIndicator) {
  return roomLabel(
    indicator.name,
    indicator.maxPoints,
    points,
    roomPoints,
    countsText(numerator, denominator),
    extraToFull,
  );
}

/** The band whose goal has a column: one that some indicator reaches alone. */
function bandColumn(found: Winnable): string | null {
  return hasSingleWay(found, (room) => room.extraToBand) ? (found.bandGoal?.band.name ?? null) : null;
}

function rankColumn(found: Winnable): number | null {
  return hasSingleWay(found, (room) => room.extraToRank) ? (found.rankGoal?.rank ?? null) : null;
}

/** Points left, counts, extra to the maximum, to the next band and to the next rank, as far as there are such. */
function figuresOf(room: WinnableIndicator, found: Winnable): string[] {
  const { roomPoints, extraToFull, extraToBand, extraToRank } = room;
  const atMaximum = roomPoints === 0;
  const cell = (extra: number | null) => (atMaximum ? WINNABLE_TEXT.none : extraCell(extra));
  return [
    roomCell(roomPoints),
    countsText(room.numerator, room.denominator),
    isKnown(extraToFull) && !atMaximum ? extraCell(extraToFull) : WINNABLE_TEXT.none,
    ...(bandColumn(found) !== null ? [cell(extraToBand)] : []),
    ...(rankColumn(found) !== null ? [cell(extraToRank)] : []),
  ];
}

function winnableTable(found: Winnable) {
  const heads = winnableHeads(bandColumn(found), rankColumn(found));
  return {
    columns: [
      WINNABLE_TEXT.indicator,
      WINNABLE_TEXT.maximum,
      WINNABLE_TEXT.points,
      ...heads.map((lines) => lines.join(' ')),
    ],
    rows: found.indicators.map((room) => [
      room.indicator.name,
      formatMaximum(room.indicator.maxPoints),
      isKnown(room.points) ? formatPoints(room.points) : roomCell(room.points),
      ...figuresOf(room, found),
    ]),
  };
}
