import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import { StackedColumns } from '#src/charts/StackedColumns.tsx';
import { stackedSeriesOverTime } from '#src/charts/stackedSeries.ts';
import { subjectDossiers } from '#src/domain/dossierSeries.ts';
import type { Period } from '#src/domain/period.ts';
import { formatCount } from '#src/text/format.ts';
import { rateReckoning } from '#src/text/onTimeReturns.ts';
import { monthsSummary, PARTS_TEXT } from '#src/text/onTimeReturnsParts.ts';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { rateOf } from './onTimeReturns.model.ts';
import type { OnTimePanelProps } from './panelProps.ts';
import { subjectOf } from './subjectOf.model.ts';
import { COLUMN_GAP, monthParts, PARTS } from './unitParts.model.ts';

interface MonthsPanelProps extends OnTimePanelProps {
  readonly comparedWith: Period | null;
}

/** How many dossiers there were in each period of the run, and how they ended. */
export function MonthsPanel({ comparedWith, ...props }: MonthsPanelProps) {
  const { view, feeds, footer } = props;
  const { name, series } = subjectOf(props);
  const { columns, points, table, message, now } = monthParts(
    feeds.byPeriod,
    series,
    name,
    feeds.periods,
    view.basis,
    comparedWith && {
      periodId: comparedWith.id,
      counts: subjectDossiers(feeds.compared, series, comparedWith.id),
    },
  );
  return (
    <ChartFrame
      title={PARTS_TEXT.months}
      message={message}
      summary={monthsSummary(columns.length)}
      points={points}
      table={table}
      series={stackedSeriesOverTime(columns, PARTS)}
      footer={
        <>
          {footer}
          {!feeds.hasRuns && <span>{PARTS_TEXT.yearOnly}</span>}
        </>
      }
      explanation={
        <Reckoning
          lines={[
            `${name}: ${rateReckoning(view.basis, rateOf(now, view.basis), now)}`,
            PARTS_TEXT.wholeIsReceived,
          ]}
          documents={feeds.documents.ofRun}
        />
      }
    >
      {(canvas) => (
        <StackedColumns
          canvas={canvas}
          columns={columns}
          parts={PARTS}
          formatTick={formatCount}
          gap={COLUMN_GAP}
        />
      )}
    </ChartFrame>
  );
}
