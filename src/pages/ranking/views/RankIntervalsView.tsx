import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import { intervalSeries } from '#src/charts/intervalSeries.ts';
import { RankIntervalChart } from '#src/charts/RankIntervalChart.tsx';
import { isMissing } from '#src/domain/missing.ts';
import { isProvisional } from '#src/domain/period.ts';
import type { IndicatorMeasure } from '#src/domain/serviceIndex.ts';
import type { RankIntervals } from '#src/domain/stats/rankIntervals.ts';
import { formatCount, formatPoints, formatRate } from '#src/text/format.ts';
import { unitLabel } from '#src/text/places.ts';
import {
  INTERVALS_TEXT,
  intervalHead,
  intervalPointLabel,
  intervalReckoning,
  intervalsMessage,
  intervalsSummary,
} from '#src/text/rankIntervals.ts';
import { unrankedSentence } from '#src/text/ranking.ts';
import { intervalText } from '#src/text/rankingGlance.ts';
import { drawnPartNote, RANKING_VIEWS_TEXT } from '#src/text/rankingViews.ts';
import { DrawingNote } from '#src/ui/DrawingNote.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { FigureFooter } from '../FigureFooter.tsx';
import { IntervalStatus } from '../IntervalStatus.tsx';
import { groupRanks, type IntervalRow, intervalRows } from '../rankIntervals.model.ts';
import { usePeriodIntervals } from '../usePeriodIntervals.ts';
import type { RankingViewProps } from './viewProps.ts';

/** So many rows are drawn; a longer ranking shows its head and those marked. */
const MOST_ROWS = 60;

/** How sure each rank of the period is, and which cannot be told apart. */
export function RankIntervalsView(props: RankingViewProps) {
  const { catalog, view, feed } = props;
  const found = usePeriodIntervals(catalog, view);
  const { intervals } = found.state;
  if (intervals === null || isMissing(intervals))
    return (
      <Panel title={INTERVALS_TEXT.title} footer={<FigureFooter view={view} feed={feed} />}>
        <IntervalStatus intervals={found} />
      </Panel>
    );
  return (
    <IntervalFrame
      {...props}
      intervals={intervals}
      measures={found.measures ?? []}
      documents={[feed.document, found.document]}
    />
  );
}

interface IntervalFrameProps extends RankingViewProps {
  readonly intervals: RankIntervals;
  readonly measures: readonly IndicatorMeasure[];
  readonly documents: readonly (string | null)[];
}

function IntervalFrame({ view, marked, feed, intervals, measures, documents }: IntervalFrameProps) {
  const { confidence, draws, groups } = intervals;
  const all = intervalRows(view.ranking, intervals);
  const beyond = all.slice(MOST_ROWS).filter(({ ranked }) => marked.includes(ranked.unit.code));
  const rows = [...all.slice(0, MOST_ROWS), ...beyond];
  const note = drawnPartNote(rows.length, all.length, beyond.length);
  const unranked = unrankedSentence(view.ranking);
  const certain = Map.groupBy(all, ({ certainty }) => certainty);
  const example = all.find(({ ranked }) => marked.includes(ranked.unit.code)) ?? all[0];
  return (
    <ChartFrame
      title={INTERVALS_TEXT.title}
      message={intervalsMessage(
        view.period.id,
        isProvisional(view.period),
        all.length,
        groupRanks(all),
        (certain.get('clear') ?? []).map(({ ranked }) => unitLabel(ranked.unit)),
        (certain.get('possible') ?? []).map(({ ranked, interval }) => ({
          label: unitLabel(ranked.unit),
          best: interval.best,
          worst: interval.worst,
        })),
      )}
      summary={intervalsSummary(all.length, confidence, groups.length)}
      points={rows.map(({ ranked, interval, groupSize }) => ({
        key: ranked.unit.code,
        label: intervalPointLabel(unitLabel(ranked.unit), ranked.rank, interval, confidence, groupSize),
      }))}
      table={intervalTable(rows, confidence)}
      series={intervalSeries(
        rows.map(({ ranked, interval }) => ({
          label: unitLabel(ranked.unit),
          best: interval.best,
          worst: interval.worst,
          range: intervalText(interval),
        })),
        intervalHead(confidence),
      )}
      footer={
        <FigureFooter view={view} feed={feed}>
          <DrawingNote>{INTERVALS_TEXT.rankAxis}</DrawingNote>
          <DrawingNote>{INTERVALS_TEXT.groupKey}</DrawingNote>
          {note && <span>{note}</span>}
          {unranked && <span>{unranked}</span>}
        </FigureFooter>
      }
      explanation={
        example && (
          <Reckoning
            lines={intervalReckoning(
              unitLabel(example.ranked.unit),
              exampleCounts(example, measures, view.formula.groups),
              example.interval,
              draws,
              confidence,
            )}
            formulaName={view.formula.name}
            documents={documents}
          />
        )
      }
    >
      {(canvas) => (
        <RankIntervalChart
          canvas={canvas}
          rankCount={view.ranking.ranked.length}
          rows={rows.map(({ ranked, interval, group }) => ({
            key: ranked.unit.code,
            label: unitLabel(ranked.unit),
            rank: ranked.rank,
            best: interval.best,
            worst: interval.worst,
            range: intervalText(interval),
            group,
            isMarked: marked.includes(ranked.unit.code),
          }))}
        />
      )}
    </ChartFrame>
  );
}

function intervalTable(rows: readonly IntervalRow[], confidence: number) {
  return {
    columns: [
      RANKING_VIEWS_TEXT.unit,
      RANKING_VIEWS_TEXT.rank,
      intervalHead(confidence),
      INTERVALS_TEXT.expected,
      INTERVALS_TEXT.pTop,
      INTERVALS_TEXT.pBottom,
      INTERVALS_TEXT.group,
    ],
    rows: rows.map(({ ranked, interval, group }) => [
      unitLabel(ranked.unit),
      formatCount(ranked.rank),
      intervalText(interval),
      formatPoints(interval.expectedRank),
      formatRate(interval.pTop3),
      formatRate(interval.pBottom3),
      group === null ? '–' : formatCount(group + 1),
    ]),
  };
}

/** The indicator of the unit that rests on most cases: its draw is the easiest to follow. */
function exampleCounts(
  { ranked }: IntervalRow,
  measures: readonly IndicatorMeasure[],
  groups: readonly { readonly indicators: readonly { readonly code: string; readonly name: string }[] }[],
) {
  const names = new Map(groups.flatMap(({ indicators }) => indicators.map(({ code, name }) => [code, name])));
  const counted = measures.flatMap(({ unitCode, indicatorCode, numerator, denominator }) => {
    const name = names.get(indicatorCode);
    return unitCode === ranked.unit.code &&
      name !== undefined &&
      typeof numerator === 'number' &&
      typeof denominator === 'number' &&
      numerator < denominator
      ? [{ name, numerator, denominator }]
      : [];
  });
  return counted.toSorted((a, b) => b.denominator - a.denominator)[0] ?? null;
}
