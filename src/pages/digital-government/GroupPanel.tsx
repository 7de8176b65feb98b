import { BulletBars } from '#src/charts/BulletBars.tsx';
import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import type { Locality } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import { DIGITAL_TEXT } from '#src/text/digitalGovernment.ts';
import {
  GROUP_COLUMNS,
  groupFooter,
  groupMessage,
  groupReckoning,
  groupSummary,
  groupTableRow,
  OPEN_PERIOD_NOTE,
  scaleTick,
} from '#src/text/digitalGovernmentGroups.ts';
import { sourceLine } from '#src/text/shell.ts';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import type { GroupStandings } from './digitalGovernment.model.ts';
import { bulletPoint, bulletRow, targetSeries } from './groupPanel.model.ts';
import type { DigitalPage } from './useDigitalPage.ts';

interface GroupPanelProps {
  readonly group: GroupStandings;
  readonly period: Period;
  readonly locality: Locality;
  readonly feed: DigitalPage['feed'];
}

/** The indicators of one group against their targets. */
export function GroupPanel({ group: { group, standings }, period, locality, feed }: GroupPanelProps) {
  const series = targetSeries(standings);
  return (
    <ChartFrame
      title={group.name}
      message={groupMessage(standings, period, locality)}
      summary={groupSummary(group, standings.length)}
      points={standings.map(bulletPoint)}
      table={{ columns: GROUP_COLUMNS, rows: standings.map(groupTableRow) }}
      {...(series ? { series } : {})}
      explanation={<Reckoning lines={standings.map(groupReckoning)} documents={feed.documents} />}
      footer={
        <>
          <span>{groupFooter(standings, period)}</span>
          <span>{sourceLine(feed.source, feed.asOf)}</span>
          {standings.some(({ state }) => state === 'provisional') && <span>{OPEN_PERIOD_NOTE}</span>}
        </>
      }
    >
      {(canvas) => (
        <BulletBars
          canvas={canvas}
          rows={standings.map(bulletRow)}
          targetLabel={DIGITAL_TEXT.target}
          lackingLabel={DIGITAL_TEXT.lacking}
          formatTick={scaleTick}
        />
      )}
    </ChartFrame>
  );
}
