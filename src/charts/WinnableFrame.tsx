import type { ReactNode } from 'react';
import type { Winnable, WinnableIndicator } from '#src/domain/winnableGoals.ts';
import { formatMaximum, formatPoints } from '#src/text/format.ts';
import { countsText } from '#src/text/ranking.ts';
import {
  extraCell,
  roomCell,
  roomLabel,
  roomLine,
  WINNABLE_TEXT,
  winnableHeads,
  winnableMessage,
  winnableSummary,
} from '#src/text/winnable.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { WinnableBars } from './WinnableBars.tsx';

interface Columns {
  /** Name of the band that has a column, and the rank that has one; null where no indicator reaches it alone. */
  readonly bandColumn: string | null;
  readonly rankColumn: number | null;
}

interface WinnableFrameProps extends Columns {
  readonly label: string;
  readonly found: Winnable;
  /** Draw so many indicators, those with most points left; the table has all of them. */
  readonly mostRows?: number;
  readonly footer: ReactNode;
  readonly explanation: ReactNode;
}

/** The points of one unit still to be won, in their frame. */
export function WinnableFrame(props: WinnableFrameProps) {
  const { label, found, mostRows, footer, explanation } = props;
  const drawn = found.indicators.slice(0, mostRows);
  const rooms = found.indicators.map(({ indicator, roomPoints }) => ({ name: indicator.name, roomPoints }));
  return (
    <ChartFrame
      title={WINNABLE_TEXT.title}
      message={winnableMessage(label, found.unit.totalPoints, rooms)}
      summary={winnableSummary(label, drawn.length)}
      points={drawn.map((room) => ({ key: room.indicator.code, label: pointLabel(room) }))}
      table={winnableTable(found, props)}
      series={{
        kind: 'bar',
        stacking: 'sum',
        format: 'points',
        labels: drawn.map(({ indicator }) => indicator.name),
        series: [
          {
            name: WINNABLE_TEXT.earned,
            tone: 'accent',
            values: drawn.map(({ points }) => (typeof points === 'number' ? points : null)),
          },
          {
            name: WINNABLE_TEXT.left,
            tone: 'accentSoft',
            values: drawn.map(({ roomPoints }) => (typeof roomPoints === 'number' ? roomPoints : null)),
          },
        ],
      }}
      footer={footer}
      explanation={explanation}
    >
      {(canvas) => (
        <WinnableBars
          canvas={canvas}
          heads={winnableHeads(props.bandColumn, props.rankColumn)}
          rows={drawn.map((room) => ({
            key: room.indicator.code,
            label: room.indicator.name,
            maxPoints: room.indicator.maxPoints,
            points: typeof room.points === 'number' ? room.points : null,
            figures: figuresOf(room, props),
            line: narrowLine(room, props),
          }))}
          earnedLabel={WINNABLE_TEXT.earned}
          leftLabel={WINNABLE_TEXT.left}
        />
      )}
    </ChartFrame>
  );
}

function pointLabel(room: WinnableIndicator): string {
  return roomLabel(
    room.indicator.name,
    room.indicator.maxPoints,
    room.points,
    room.roomPoints,
    countsText(room.numerator, room.denominator),
    room.extraToFull,
  );
}

function narrowLine(room: WinnableIndicator, { bandColumn, rankColumn }: Columns): string {
  return roomLine(
    countsText(room.numerator, room.denominator),
    room.extraToFull,
    bandColumn === null ? null : { name: bandColumn, extra: room.extraToBand },
    rankColumn === null ? null : { rank: rankColumn, extra: room.extraToRank },
  );
}

/** Points left, counts, extra to the maximum, to the next band and to the next rank, as far as there are such. */
function figuresOf(room: WinnableIndicator, { bandColumn, rankColumn }: Columns): string[] {
  const { roomPoints, extraToFull, extraToBand, extraToRank } = room;
  const atMaximum = roomPoints === 0;
  const cell = (extra: number | null) => (atMaximum ? WINNABLE_TEXT.none : extraCell(extra));
  return [
    roomCell(roomPoints),
    countsText(room.numerator, room.denominator),
    typeof extraToFull === 'number' && !atMaximum ? extraCell(extraToFull) : WINNABLE_TEXT.none,
    ...(bandColumn === null ? [] : [cell(extraToBand)]),
    ...(rankColumn === null ? [] : [cell(extraToRank)]),
  ];
}

function winnableTable(found: Winnable, columns: Columns) {
  return {
    columns: [
      WINNABLE_TEXT.indicator,
      WINNABLE_TEXT.maximum,
      WINNABLE_TEXT.points,
      ...winnableHeads(columns.bandColumn, columns.rankColumn).map((lines) => lines.join(' ')),
    ],
    rows: found.indicators.map((room) => [
      room.indicator.name,
      formatMaximum(room.indicator.maxPoints),
      typeof room.points === 'number' ? formatPoints(room.points) : roomCell(room.points),
      ...figuresOf(room, columns),
    ]),
  };
}
