import { Fragment } from 'react';
import type { ChartCanvas } from './ChartFrame.tsx';
import styles from './RankHistoryChart.module.css';
import type { HistoryLine, HistoryPeriod } from './RankHistoryChart.tsx';
import { type RankHistoryLayout, spreadLabels } from './rankHistoryLayout.ts';

interface HistoryMarksProps {
  readonly canvas: ChartCanvas;
  readonly layout: RankHistoryLayout;
  readonly periods: readonly HistoryPeriod[];
  readonly lines: readonly HistoryLine[];
}

const LABEL_GAP = 15;
/** Lines that share a tone are told apart by the shape of their points. */
const SHAPES = ['M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z', 'M-4.5 -4.5h9v9h-9Z', 'M0 -6L6 5H-6Z'];

/** What lies over the lines: the points of those highlighted, and the name of each line at its end. */
export function HistoryMarks({ canvas, layout, periods, lines }: HistoryMarksProps) {
  // Where the picture may not be as high as its names need, those are named that it is about.
  const named = canvas.mostHeight === undefined ? lines : bright(lines);
  const ends = lineEnds(named, layout);
  const lastPeriod = periods.at(-1)?.key ?? '';
  return (
    <>
      {bright(lines).map((line, order) => (
        <Fragment key={line.key}>
          {periods.map((period, place) => {
            const rank = line.ranks[place] ?? null;
            if (rank === null || line.highlight === null) return null;
            const key = `${line.key} ${period.key}`;
            const [x, y] = [layout.x(place), layout.y(rank)];
            return (
              <g key={key} data-point={key} transform={`translate(${x} ${y})`}>
                <circle className={styles.hit} r="12" />
                <path className={styles[line.highlight]} d={SHAPES[order % SHAPES.length]} />
                {key === canvas.activeKey && <circle className={styles.ring} r="9" />}
              </g>
            );
          })}
        </Fragment>
      ))}
      {ends.map(({ line, x, y, labelY, rank }) => (
        <g key={line.key} data-point={line.highlight ? `${line.key} ${lastPeriod}` : line.key}>
          <path className={styles.leader} d={`M${x + 8} ${y}L${x + 13} ${labelY}`} fill="none" />
          <text
            className={line.highlight || line.key === canvas.activeKey ? styles.endStrong : styles.end}
            x={x + 16}
            y={labelY + 4}
          >
            {rank} {line.label}
          </text>
        </g>
      ))}
    </>
  );
}

function bright(lines: readonly HistoryLine[]): HistoryLine[] {
  return lines.filter((line) => line.highlight !== null);
}

/** The lines that reach the last period, by their rank there, with the height of their names. */
function lineEnds(lines: readonly HistoryLine[], layout: RankHistoryLayout) {
  const reaching = lines
    .flatMap((line) => {
      const rank = line.ranks.at(-1) ?? null;
      return rank === null ? [] : [{ line, rank, y: layout.y(rank), x: layout.x(line.ranks.length - 1) }];
    })
    .sort((a, b) => a.rank - b.rank);
  const heights = spreadLabels(
    reaching.map(({ y }) => y),
    LABEL_GAP,
    layout.height - layout.margin.bottom + 6,
  );
  return reaching.map((end, index) => ({ ...end, labelY: heights[index] ?? end.y }));
}
