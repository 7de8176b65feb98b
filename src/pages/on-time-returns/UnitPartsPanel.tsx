import { useMemo } from 'react';
import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import { StackedBars } from '#src/charts/StackedBars.tsx';
import { stackedSeries } from '#src/charts/stackedSeries.ts';
import { hiddenUnitsNote, rateReckoning } from '#src/text/onTimeReturns.ts';
import { PARTS_TEXT, unitsSummary } from '#src/text/onTimeReturnsParts.ts';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import type { OnTimePanelProps } from './panelProps.ts';
import { drawnUnits, PARTS, unitBars, unitPartsMessage, unitPartsTable } from './unitParts.model.ts';

/** How the dossiers of each unit ended: early, on time, late, and what is still open. */
export function UnitPartsPanel({ view, feeds, subject, isMarked, footer }: OnTimePanelProps) {
  const drawn = useMemo(() => drawnUnits(view.rows, isMarked), [view, isMarked]);
  const { rows, points } = useMemo(() => unitBars(view, drawn, isMarked), [view, drawn, isMarked]);
  const example = view.rows.find(({ unit }) => unit.code === subject?.code) ?? view.rows[0];
  const hidden = hiddenUnitsNote(drawn.length, view.rows.length);
  return (
    <ChartFrame
      title={PARTS_TEXT.units}
      message={unitPartsMessage(view)}
      summary={unitsSummary(drawn.length)}
      points={points}
      table={unitPartsTable(view)}
      series={stackedSeries(rows, PARTS, 'share')}
      footer={
        <>
          {footer}
          {hidden && <span>{hidden}</span>}
        </>
      }
      explanation={
        <Reckoning
          lines={[
            rateReckoning(view.basis, view.rate, view.total),
            ...(example
              ? [`${example.label}: ${rateReckoning(view.basis, example.rate, example.counts)}`]
              : []),
            PARTS_TEXT.wholeIsReceived,
          ]}
          documents={feeds.documents.ofPeriod}
        />
      }
    >
      {(canvas) => <StackedBars canvas={canvas} rows={rows} parts={PARTS} scale="share" />}
    </ChartFrame>
  );
}
