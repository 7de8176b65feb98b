import { useMemo } from 'react';
import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import { LostPointsMap } from '#src/charts/LostPointsMap.tsx';
import { maxTotalPoints } from '#src/domain/indicator.ts';
import { isKnown } from '#src/domain/missing.ts';
import { isProvisional } from '#src/domain/period.ts';
import { formatCount, formatMaximum } from '#src/text/format.ts';
import { LOST_TEXT, lostCell, lostCellLabel, lostMessage, lostSummary } from '#src/text/lostPoints.ts';
import { maximumLabel, unrankedSentence } from '#src/text/ranking.ts';
import { drawnPartNote, RANKING_VIEWS_TEXT } from '#src/text/rankingViews.ts';
import { lossReckoning } from '#src/text/reckoning.ts';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { FigureFooter } from '../FigureFooter.tsx';
import { type LossRow, type LostPoints, lostPoints } from './lostPoints.model.ts';
import type { RankingViewProps } from './viewProps.ts';

const SUM_KEY = 'total';

/** Where the points go: unit by unit, group by group. */
export function LostPointsView({ view, marked, feed }: RankingViewProps) {
  const lost = useMemo(() => lostPoints(view, marked), [view, marked]);
  const { formula, period } = view;
  const note = drawnPartNote(lost.rows.length, lost.rankedCount, lost.markedBeyond);
  const unranked = unrankedSentence(view.ranking);
  const isMarked = (row: LossRow) => marked.includes(row.row.unit.code);
  return (
    <ChartFrame
      title={LOST_TEXT.title}
      message={lostMessage(period.id, isProvisional(period), lost.rankedCount, lost.groups)}
      summary={lostSummary(lost.rows.length, formula.groups.length)}
      points={lossPoints(lost, maxTotalPoints(formula))}
      table={lossTable(lost, formula.groups)}
      series={{
        kind: 'bar',
        stacking: 'sum',
        format: 'points',
        labels: lost.rows.map(({ row }) => row.label),
        series: formula.groups.map(({ name }, place) => ({
          name,
          values: lost.rows.map(({ cells }) => {
            const points = cells[place]?.lost;
            return points !== undefined && isKnown(points) ? points : null;
          }),
        })),
      }}
      footer={
        <FigureFooter view={view} feed={feed}>
          {note && <span>{note}</span>}
          {unranked && <span>{unranked}</span>}
        </FigureFooter>
      }
      explanation={
        <Reckoning lines={reckoningLines(lost)} formulaName={formula.name} documents={[feed.document]} />
      }
    >
      {(canvas) => (
        <LostPointsMap
          canvas={canvas}
          columns={[
            ...formula.groups.map(({ code, name, maxPoints }) => ({
              key: code,
              name,
              note: maximumLabel(maxPoints),
              isSum: false,
            })),
            {
              key: SUM_KEY,
              name: LOST_TEXT.total,
              note: maximumLabel(maxTotalPoints(formula)),
              isSum: true,
            },
          ]}
          rows={lost.rows.map((row) => ({
            key: row.row.unit.code,
            rank: formatCount(row.rank),
            label: row.row.label,
            isMarked: isMarked(row),
            cells: [...row.cells.map((cell) => cell.lost), row.totalLost].map((one) => ({
              lost: isKnown(one) ? one : null,
              text: lostCell(one),
            })),
          }))}
          scaleLabel={LOST_TEXT.scale}
          formatStep={(points) => formatMaximum(points)}
        />
      )}
    </ChartFrame>
  );
}

function lossPoints({ rows }: LostPoints, maxPoints: number) {
  return rows.flatMap(({ row, cells, totalLost }) => [
    ...cells.map(({ group, points, lost }) => ({
      key: `${row.unit.code} ${group.code}`,
      label: lostCellLabel(row.label, group.name, group.maxPoints, points, lost),
    })),
    {
      key: `${row.unit.code} ${SUM_KEY}`,
      label: lostCellLabel(row.label, LOST_TEXT.total, maxPoints, row.totalPoints, totalLost),
    },
  ]);
}

function lossTable({ rows }: LostPoints, groups: readonly { readonly name: string }[]) {
  return {
    columns: [
      RANKING_VIEWS_TEXT.unit,
      RANKING_VIEWS_TEXT.rank,
      ...groups.map(({ name }) => name),
      LOST_TEXT.total,
    ],
    rows: rows.map(({ row, rank, cells, totalLost }) => [
      row.label,
      formatCount(rank),
      ...cells.map(({ lost }) => lostCell(lost)),
      lostCell(totalLost),
    ]),
  };
}

/** The cells of the last unit drawn, who lost most. */
function reckoningLines({ rows }: LostPoints): string[] {
  const last = rows.at(-1);
  if (!last) return [];
  return last.cells.flatMap(({ group, points, lost }) =>
    isKnown(points) && isKnown(lost)
      ? [`${last.row.label}: ${lossReckoning(group.name, group.maxPoints, points, lost)}.`]
      : [],
  );
}
