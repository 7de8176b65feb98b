import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { isMissing, type Missing } from '#src/domain/missing.ts';
import type { ProcessingTime } from '#src/domain/processingTime.ts';
import type { ProcedureTime } from '#src/domain/slowestProcedures.ts';
import {
  casesCell,
  daysCell,
  missingMessage,
  rateCell,
  SERVICE_TEXT,
  slowMessage,
} from '#src/text/unitService.ts';
import { Explained } from '#src/ui/Explained.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { ScrollTable } from '#src/ui/ScrollTable.tsx';
import styles from './SlowPanel.module.css';

interface SlowPanelProps {
  readonly label: string;
  /** Of all dossiers of the unit; missing where it reported none. */
  readonly time: ProcessingTime | Missing;
  readonly slowest: readonly ProcedureTime[];
  readonly footer: ReactNode;
  readonly documents: readonly string[];
  readonly to: { readonly pathname: string; readonly search: string };
}

/** The procedures of the unit that take longest against their own limits. */
export function SlowPanel({ label, time: all, slowest, footer, documents, to }: SlowPanelProps) {
  return (
    <Panel
      title={SERVICE_TEXT.slowTitle}
      message={isMissing(all) ? missingMessage(label, all) : slowMessage(label, messageOf(slowest))}
      footer={
        <>
          {footer}
          <span>{SERVICE_TEXT.beyondRule}</span>
          <Link to={to}>{SERVICE_TEXT.toTimes}</Link>
        </>
      }
    >
      {slowest.length > 0 && (
        <ScrollTable name={SERVICE_TEXT.slowTitle}>
          <thead>
            <tr>
              <th scope="col">{SERVICE_TEXT.procedure}</th>
              {[SERVICE_TEXT.median, SERVICE_TEXT.limit, SERVICE_TEXT.beyond, SERVICE_TEXT.cases].map(
                (head) => (
                  <th key={head} scope="col" className={styles.number}>
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {slowest.map(({ procedureCode, procedure, time, caseCount, isSmall }) => (
              <tr key={procedureCode}>
                <th scope="row" className={styles.name}>
                  {procedure?.name ?? procedureCode}
                </th>
                <td className={styles.number}>{daysCell(time.medianDays)}</td>
                <td className={styles.number}>{procedure && daysCell(procedure.limitDays)}</td>
                <td className={styles.number}>{rateCell(beyondOf(time))}</td>
                <td className={styles.number}>{casesCell(caseCount, isSmall)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
      {slowest.length > 0 && (
        <Explained>
          <Reckoning
            lines={[slowMessage(label, messageOf(slowest)), SERVICE_TEXT.slowRule]}
            documents={documents}
          />
        </Explained>
      )}
    </Panel>
  );
}

function beyondOf({ beyondLimit }: ProcedureTime['time']) {
  return isMissing(beyondLimit) ? beyondLimit : beyondLimit.share;
}

function messageOf([first]: readonly ProcedureTime[]) {
  if (!first?.procedure || isMissing(first.procedure.limitDays)) return null;
  const { procedure, time, caseCount, isSmall } = first;
  return {
    name: procedure.name,
    median: time.medianDays,
    limit: first.procedure.limitDays,
    beyond: beyondOf(time),
    count: caseCount,
    isSmall,
  };
}
