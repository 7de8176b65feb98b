import { isKnown } from '#src/domain/missing.ts';
import type { ViewChange } from '#src/state/useViewChoice.ts';
import { formatCount } from '#src/text/format.ts';
import { beyondCell, daysCell, scopedTitle, TIMES_TEXT } from '#src/text/processingTimes.ts';
import { intervalCell, limitCell, SLOWEST_TEXT, slowestMessage } from '#src/text/processingTimesCharts.ts';
import { slowestReckoning } from '#src/text/processingTimesReckoning.ts';
import { Explained } from '#src/ui/Explained.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { ProcedureLink } from './ProcedureLink.tsx';
import { type ProcedureTime, slowestProcedures } from './procedureTimes.model.ts';
import { type TimesView, timesPlace } from './processingTimes.model.ts';
import { TimesFooter, type TimesSource } from './TimesFooter.tsx';
import { WordTable } from './WordTable.tsx';

interface SlowestPanelProps {
  readonly view: TimesView;
  readonly times: readonly ProcedureTime[];
  readonly queryOf: (change: ViewChange) => string;
  readonly feed: TimesSource;
}

/** The procedures with the largest share beyond their limit. */
export function SlowestPanel({ view, times, queryOf, feed }: SlowestPanelProps) {
  const { rows, measuredCount } = slowestProcedures(times);
  const [first] = rows;
  return (
    <Panel
      title={scopedTitle(SLOWEST_TEXT.title, timesPlace(view))}
      message={slowestMessage(
        first && isKnown(first.time.beyondLimit)
          ? { name: first.name, share: first.time.beyondLimit.share, count: first.count }
          : null,
        measuredCount,
      )}
      footer={
        <TimesFooter view={view} feed={feed}>
          <span>{SLOWEST_TEXT.rule}</span>
        </TimesFooter>
      }
    >
      <WordTable
        name={SLOWEST_TEXT.title}
        columns={[TIMES_TEXT.procedure, ...SLOWEST_TEXT.columns]}
        rows={rows.map(({ code, name, time, limitDays, count }) => ({
          key: code,
          cells: [
            <ProcedureLink key={code} code={code} name={name} queryOf={queryOf} />,
            beyondCell(time.beyondLimit),
            intervalCell(time.beyondLimit),
            daysCell(time.medianDays),
            limitCell(limitDays),
            formatCount(count),
          ],
        }))}
      />
      <Explained>
        <Reckoning
          lines={slowestReckoning(rows)}
          documents={[...feed.documents.ofPeriod, ...feed.documents.limits]}
        />
      </Explained>
    </Panel>
  );
}
