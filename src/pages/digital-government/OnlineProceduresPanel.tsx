import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import { type BarPart, StackedBars } from '#src/charts/StackedBars.tsx';
import { stackedSeries } from '#src/charts/stackedSeries.ts';
import type { OnlineDegree, Procedure } from '#src/domain/procedure.ts';
import type { LoadedFeed } from '#src/queries/loadFeed.ts';
import {
  DEGREE_WORDS,
  ONLINE_TEXT,
  proceduresMessage,
  proceduresSummary,
} from '#src/text/digitalGovernmentOnline.ts';
import { sourceLine } from '#src/text/shell.ts';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { DEGREES, onlineProcedures } from './onlineServices.model.ts';

const TONES: Readonly<Record<OnlineDegree, BarPart['tone']>> = {
  full: 'accent',
  partial: 'accentSoft',
  none: 'neutral',
};

/** The procedures provided online, as the register of procedures has them. */
export function OnlineProceduresPanel({ feed }: { readonly feed: LoadedFeed<Procedure> }) {
  const { levels, rows, points, table } = onlineProcedures(feed.records);
  const message = proceduresMessage(levels);
  const parts = DEGREES.filter((degree) => levels.some(({ degrees }) => degrees[degree] > 0)).map(
    (degree) => ({ key: degree, label: DEGREE_WORDS[degree], tone: TONES[degree] }),
  );
  return (
    <ChartFrame
      title={ONLINE_TEXT.proceduresTitle}
      message={message}
      summary={proceduresSummary(levels)}
      points={points}
      table={table}
      series={stackedSeries(rows, parts, 'sum')}
      explanation={<Reckoning lines={[message]} documents={[feed.document]} />}
      footer={<span>{sourceLine(feed.source, feed.asOf)}</span>}
    >
      {(canvas) => <StackedBars canvas={canvas} rows={rows} parts={parts} scale="count" />}
    </ChartFrame>
  );
}
