import { useDeferredValue, useMemo } from 'react';
import { SeriesChart } from '#src/charts/SeriesChart.tsx';
import type { DurationRecord } from '#src/domain/duration.ts';
import { isProvisional, type Period } from '#src/domain/period.ts';
import type { Unit } from '#src/domain/unit.ts';
import { placeWords } from '#src/text/processingTimes.ts';
import { TREND_TEXT, trendTitle } from '#src/text/processingTimesCharts.ts';
import { runFinding } from '#src/text/series.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import { Panel } from '#src/ui/Panel.tsx';
import { TableSkeleton } from '#src/ui/TableSkeleton.tsx';
import { type TimesView, timesPlace } from './processingTimes.model.ts';
import { TimesFooter, type TimesSource } from './TimesFooter.tsx';
import { trendView } from './trend.model.ts';

interface TrendPanelProps {
  readonly view: TimesView;
  readonly units: readonly Unit[];
  readonly records: readonly DurationRecord[];
  readonly periods: readonly Period[];
  readonly feed: TimesSource;
}

const FORM = { kind: 'days', name: TREND_TEXT.measure } as const;

/**
 * The median over two years, with the limits of its own habit. Two years of a province are most of a second's work:
 * the rest of the page is shown before it.
 */
export function TrendPanel({ view, units, records, periods, feed }: TrendPanelProps) {
  const shown = useDeferredValue<TimesView | null>(view, null);
  const trend = useMemo(
    () => shown && trendView(shown, units, records, periods),
    [shown, units, records, periods],
  );
  const title = trendTitle(placeWords(timesPlace(view)));
  const footer = (
    <TimesFooter view={view} feed={feed}>
      {isProvisional(view.period) && <span>{TREND_TEXT.withheld}</span>}
    </TimesFooter>
  );
  if (!trend)
    return (
      <Panel title={title} footer={footer}>
        <TableSkeleton label={SHELL_TEXT.loading} />
      </Panel>
    );
  return (
    <SeriesChart
      title={title}
      message={runFinding(trend.run, view.period, FORM, view.period.kind)}
      form={FORM}
      run={trend.run}
      periods={trend.periods}
      target={trend.target}
      minValue={0}
      footer={footer}
    />
  );
}
