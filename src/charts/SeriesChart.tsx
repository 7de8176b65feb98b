import type { ReactNode } from 'react';
import type { Period } from '#src/domain/period.ts';
import type { RunPoint } from '#src/domain/signals/seriesRun.ts';
import { periodMark } from '#src/text/periods.ts';
import { runPicture, runPointLabel, runTable, SERIES_TEXT } from '#src/text/series.ts';
import { type MeasureForm, printFigure } from '#src/text/signals.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { ControlChart } from './ControlChart.tsx';
import type { ControlPoint } from './controlChartLayout.ts';
import { FORM_FORMATS } from './formFormats.ts';

interface SeriesChartProps {
  readonly title: string;
  readonly message: ReactNode;
  readonly form: MeasureForm;
  /** As `seriesRun` gives it, one a period. */
  readonly run: readonly RunPoint[];
  /** The periods of the run, place for place. */
  readonly periods: readonly Period[];
  readonly target: number | null;
  /** Hard bounds of the figure: 0 and 1 for a rate. */
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly height?: number;
  readonly footer: ReactNode;
  readonly tools?: ReactNode;
  readonly explanation?: ReactNode;
}

/** One measure over time in its frame: the run, the limits of its own habit, and every point that breaks with it. */
export function SeriesChart(props: SeriesChartProps) {
  const { title, message, form, run, periods, target, minValue, maxValue, height, footer } = props;
  const kind = periods.at(-1)?.kind ?? 'month';
  const points = run.map((point, place) => controlPoint(point, periods[place]));
  const mean = points.findLast((point) => point.mean !== null)?.mean ?? null;
  return (
    <ChartFrame
      title={title}
      message={message}
      summary={runPicture(run, form)}
      points={run.flatMap((point, place) => {
        const period = periods[place];
        return period ? [{ key: point.periodId, label: runPointLabel(point, period, form, kind) }] : [];
      })}
      table={runTable(run, periods, form)}
      series={{
        kind: 'line',
        labels: points.map(({ label }) => label),
        format: FORM_FORMATS[form.kind],
        series: [
          { name: form.name, values: points.map(({ value }) => value) },
          { name: SERIES_TEXT.mean, values: points.map((point) => point.mean) },
          { name: SERIES_TEXT.lower, values: points.map(({ lower }) => lower) },
          { name: SERIES_TEXT.upper, values: points.map(({ upper }) => upper) },
        ],
      }}
      footer={footer}
      tools={props.tools}
      explanation={props.explanation}
    >
      {(canvas) => (
        <ControlChart
          canvas={canvas}
          points={points}
          target={target}
          {...(target === null ? {} : { targetLabel: `${SERIES_TEXT.target} ${printFigure(target, form)}` })}
          {...(mean === null ? {} : { meanLabel: `${SERIES_TEXT.mean} ${printFigure(mean, form)}` })}
          formatTick={(value) => printFigure(value, form)}
          {...(minValue === undefined ? {} : { minValue })}
          {...(maxValue === undefined ? {} : { maxValue })}
          {...(height === undefined ? {} : { height })}
        />
      )}
    </ChartFrame>
  );
}

/** A run's point as the chart draws it. */
export function controlPoint(point: RunPoint, period: Pick<Period, 'closedAt'> | undefined): ControlPoint {
  const { value, limits, kind } = point;
  const known = 'mean' in limits ? limits : null;
  return {
    key: point.periodId,
    label: periodMark(point.periodId),
    value: typeof value === 'number' ? value : null,
    mean: known?.mean ?? null,
    lower: known?.lower ?? null,
    upper: known?.upper ?? null,
    tone: kind === 'improvement' || kind === 'concern' ? kind : 'plain',
    isProvisional: period?.closedAt === null,
  };
}
