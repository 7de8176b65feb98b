import { useDeferredValue, useMemo } from 'react';
import { SeriesChart } from '#src/charts/SeriesChart.tsx';
import type { DurationRecord } from '#src/domain/duration.ts';
import { isKnown, isMissing } from '#src/domain/missing.ts';
import { isProvisional, type Period } from '#src/domain/period.ts';
import type { RunPoint } from '#src/domain/signals/seriesRun.ts';
import type { Unit } from '#src/domain/unit.ts';
import { placeWords } from '#src/text/processingTimes.ts';
import { beyondTrendTitle, TREND_TEXT, trendTitle } from '#src/text/processingTimesCharts.ts';
import { trendReckoning } from '#src/text/processingTimesReckoning.ts';
import { runFinding } from '#src/text/series.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import type { MeasureForm } from '#src/text/signals.ts';
import { Panel } from '#src/ui/Panel.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { TableSkeleton } from '#src/ui/TableSkeleton.tsx';
import styles from './ProcessingTimes.module.css';
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

const MEDIAN: MeasureForm = { kind: 'days', name: TREND_TEXT.measure };
const BEYOND: MeasureForm = { kind: 'rate', name: TREND_TEXT.beyond };

/**
 * The share beyond the limit and the median over two years, each with the limits of its own habit. Two years of a province
 * are most of a second's work: the rest of the page is shown before it.
 */
export function TrendPanel({ view, units, records, periods, feed }: TrendPanelProps) {
  const shown = useDeferredValue<TimesView | null>(view, null);
  const trend = useMemo(
    () => shown && trendView(shown, units, records, periods),
    [shown, units, records, periods],
  );
  const place = placeWords(timesPlace(view));
  const footer = (
    <TimesFooter view={view} feed={feed}>
      {isProvisional(view.period) && <span>{TREND_TEXT.withheld}</span>}
    </TimesFooter>
  );
  if (!trend) {
    const waiting = (title: string) => (
      <Panel title={title} footer={footer}>
        <TableSkeleton label={SHELL_TEXT.loading} />
      </Panel>
    );
    return hasLimits(view) ? (
      <div className={styles.pair}>
        {waiting(beyondTrendTitle(place))}
        {waiting(trendTitle(place))}
      </div>
    ) : (
      waiting(trendTitle(place))
    );
  }
  const common = {
    periods: trend.periods,
    minValue: 0,
    footer,
  };
  const explained = (run: readonly RunPoint[], form: MeasureForm, limits: readonly string[]) => (
    <Reckoning
      lines={trendReckoning(run, form, isMissing(view.time) ? null : view.time)}
      documents={[...feed.documents.ofRun, ...limits]}
    />
  );
  const median = (
    <SeriesChart
      {...common}
      title={trendTitle(place)}
      message={runFinding(trend.median, view.period, MEDIAN, view.period.kind)}
      form={MEDIAN}
      run={trend.median}
      target={trend.target}
      explanation={explained(trend.median, MEDIAN, [])}
    />
  );
  // A median of whole days mostly stands still: what moves comes first.
  if (!trend.beyondLimit) return median;
  return (
    <div className={styles.pair}>
      <SeriesChart
        {...common}
        title={beyondTrendTitle(place)}
        message={runFinding(trend.beyondLimit, view.period, BEYOND, view.period.kind)}
        form={BEYOND}
        run={trend.beyondLimit}
        target={null}
        explanation={explained(trend.beyondLimit, BEYOND, feed.documents.limits)}
      />
      {median}
    </div>
  );
}

/** Whether the run of the share beyond the limit will most likely be there, so that nothing jumps. */
function hasLimits({ time }: TimesView): boolean {
  return isKnown(time) && isKnown(time.beyondLimit);
}
