import { useMemo } from 'react';
import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import { HeatMap } from '#src/charts/HeatMap.tsx';
import { hiddenUnitsNote } from '#src/text/onTimeReturns.ts';
import { FIELDS_TEXT, heatReckoning, heatScaleLabel, heatSummary } from '#src/text/onTimeReturnsFields.ts';
import { Panel } from '#src/ui/Panel.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { fieldMap } from './fieldMap.model.ts';
import styles from './OnTimeReturns.module.css';
import type { OnTimePanelProps } from './panelProps.ts';
import { drawnUnits } from './unitParts.model.ts';

/** Which unit is late in which field. */
export function FieldMapPanel({ view, feeds, isMarked, footer }: OnTimePanelProps) {
  const { records, fieldName, documents } = feeds;
  const drawn = useMemo(() => drawnUnits(view.rows, isMarked), [view, isMarked]);
  const map = useMemo(
    () => fieldMap(view, drawn, records, isMarked, fieldName),
    [view, drawn, records, isMarked, fieldName],
  );
  if (!map)
    return (
      <Panel title={FIELDS_TEXT.map} footer={footer}>
        <p className={styles.calm}>{FIELDS_TEXT.noFields}</p>
      </Panel>
    );
  const hidden = hiddenUnitsNote(drawn.length, view.rows.length);
  return (
    <ChartFrame
      title={FIELDS_TEXT.map}
      message={map.message}
      summary={heatSummary(drawn.length, map.columns.length - 1)}
      points={map.points}
      table={map.table}
      footer={
        <>
          {footer}
          {hidden && <span>{hidden}</span>}
        </>
      }
      explanation={<Reckoning lines={heatReckoning(map.mark)} documents={documents.ofPeriod} />}
    >
      {(canvas) => (
        <HeatMap
          canvas={canvas}
          columns={map.columns}
          rows={map.rows}
          scaleLabel={heatScaleLabel(map.mark.rate, map.mark.isTarget)}
          steps={map.steps}
        />
      )}
    </ChartFrame>
  );
}
