import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import { ProcedureStrip } from '#src/charts/ProcedureStrip.tsx';
import { isMissing } from '#src/domain/missing.ts';
import { formatCount } from '#src/text/format.ts';
import { beyondCell, daysCell, scopedTitle, TIMES_TEXT } from '#src/text/processingTimes.ts';
import {
  countCell,
  drawnRowsNote,
  LIMITS_TEXT,
  limitCell,
  limitsMessage,
  PROCEDURE_NOUN,
  stripSummary,
  timeLabel,
} from '#src/text/processingTimesCharts.ts';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import {
  daysSeries,
  drawnProcedures,
  isBeyondInTail,
  type ProcedureTime,
  stripRow,
} from './procedureTimes.model.ts';
import { type TimesView, timesPlace } from './processingTimes.model.ts';
import { timesReckoning } from './reckoning.model.ts';
import { TimesFooter, type TimesSource } from './TimesFooter.tsx';

interface LimitsPanelProps {
  readonly view: TimesView;
  readonly times: readonly ProcedureTime[];
  readonly feed: TimesSource;
}

/** The procedures with the most dossiers, each against its statutory limit. */
export function LimitsPanel({ view, times, feed }: LimitsPanelProps) {
  const { rows, share } = drawnProcedures(times);
  const strips = rows.map(stripRow);
  const note = drawnRowsNote(rows.length, times.length, PROCEDURE_NOUN);
  return (
    <ChartFrame
      title={scopedTitle(LIMITS_TEXT.title, timesPlace(view))}
      message={limitsMessage(
        view.period.id,
        rows.length,
        share,
        rows.filter((row) => !row.isSmall && isBeyondInTail(row)).map(({ name }) => name),
      )}
      summary={stripSummary(rows.length, PROCEDURE_NOUN)}
      points={rows.map(({ code, name, time, limitDays, isSmall }) => ({
        key: code,
        label: timeLabel(name, time, limitDays, isSmall),
      }))}
      table={{ columns: LIMITS_TEXT.tableColumns, rows: times.map(tableRow) }}
      series={daysSeries(strips)}
      footer={
        <TimesFooter view={view} feed={feed}>
          {note && <span>{note}</span>}
          {rows.some(({ time }) => isMissing(time.p90Days)) && <span>{TIMES_TEXT.notReachedNote}</span>}
          {times.some(({ isSmall }) => isSmall) && <span>{TIMES_TEXT.smallNote}</span>}
        </TimesFooter>
      }
      explanation={<TimesReckoning view={view} feed={feed} />}
    >
      {(canvas) => <ProcedureStrip canvas={canvas} rows={strips} heads={LIMITS_TEXT.heads} />}
    </ChartFrame>
  );
}

/** Reckoned when it is opened. */
function TimesReckoning({ view, feed }: Pick<LimitsPanelProps, 'view' | 'feed'>) {
  return (
    <Reckoning
      lines={timesReckoning(view)}
      documents={[...feed.documents.ofPeriod, ...feed.documents.limits]}
    />
  );
}

function tableRow({ name, fieldName, time, limitDays, isSmall }: ProcedureTime): string[] {
  return [
    name,
    fieldName,
    daysCell(time.medianDays),
    daysCell(time.p90Days),
    limitCell(limitDays),
    beyondCell(time.beyondLimit),
    countCell(time.resolvedCount, isSmall),
    formatCount(time.openCount),
  ];
}
