import { type RoundAxis, roundAxis } from './controlChartAxis.ts';
import { linearScale } from './linearScale.ts';
import { everyNth, spreadLabels } from './rankHistoryLayout.ts';
import { textWidth, widest } from './textWidth.ts';

/** One period of a series that is judged against its own habit. */
export interface ControlPoint {
  readonly key: string;
  /** The mark of the period below the axis. */
  readonly label: string;
  /** Null where it is not known: the line breaks. */
  readonly value: number | null;
  /** Null where there are no limits, before a restart or for want of periods. */
  readonly mean: number | null;
  /** May differ from period to period, as they do for rates whose counts differ. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly tone: 'improvement' | 'concern' | 'plain';
  readonly isProvisional: boolean;
}

/** What is drawn, and how its figures are written. */
export interface ControlSeries {
  readonly points: readonly ControlPoint[];
  readonly target: number | null;
  readonly minValue: number | undefined;
  readonly maxValue: number | undefined;
  readonly formatTick: (value: number) => string;
  readonly formatValue: (value: number) => string;
  /** Written as they are; undefined for a line without a name. */
  readonly targetLabel: string | undefined;
  readonly meanLabel: string | undefined;
}

/** What is written beside the end of a line. */
export interface EndLabel {
  readonly of: 'value' | 'mean' | 'target';
  readonly text: string;
  /** Where the line ends. */
  readonly x: number;
  readonly y: number;
  /** Height of the text, which is moved away from its neighbours. */
  readonly textY: number;
}

export interface ControlChartLayout {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly x: (place: number) => number;
  readonly y: (value: number) => number;
  /** The strip of a period, from the middle between its neighbours to the next: its limits, and what is pointed at. */
  readonly strip: (place: number) => { readonly left: number; readonly right: number };
  readonly ticks: readonly { readonly value: number; readonly y: number; readonly label: string }[];
  /** The periods that are named, the last always, each with the middle of its name. */
  readonly periods: readonly { readonly key: string; readonly label: string; readonly x: number }[];
  readonly endLabels: readonly EndLabel[];
  /** False where there is no room beside the lines: the mean and the target are named below the picture. */
  readonly hasLineNames: boolean;
  /** Smaller where the periods stand close. */
  readonly markRadius: number;
}

const NARROW = 620;
const TOP = 16;
const BOTTOM = 30;
const LEAST_PLOT = 80;
/** The first and the last point stand so far within the plot, if there are not too many. */
const MOST_INSET = 12;
const TICK_GAP = 10;
/** Between a line and its label, and beyond the label. */
const EDGE = 20;
const LABEL_LINE = 15;
const PERIOD_GAP = 16;
const CROWDED = 16;
/** Names of lines may take this share of the width. */
const MOST_NAMES = 0.26;
const TEXT = 12;
const VALUE_TEXT = 13;

/** Where the axis of a control chart begins and ends, for the note that it is cut. */
export function controlChartAxis(
  points: readonly Pick<ControlPoint, 'value' | 'mean' | 'lower' | 'upper'>[],
  target: number | null = null,
  minValue?: number,
  maxValue?: number,
): { readonly from: number; readonly to: number } {
  const { from, to } = axisOf(points, target, minValue, maxValue);
  return { from, to };
}

function axisOf(
  points: readonly Pick<ControlPoint, 'value' | 'mean' | 'lower' | 'upper'>[],
  target: number | null,
  minValue = Number.NEGATIVE_INFINITY,
  maxValue = Number.POSITIVE_INFINITY,
): RoundAxis {
  const figures = points.flatMap(({ value, mean, lower, upper }) => [value, mean, lower, upper]);
  const known = [...figures, target].filter((figure) => figure !== null);
  return roundAxis(known, minValue, maxValue);
}

/** Where the marks of a control chart stand: periods from left to right, each in a strip of its own. */
export function controlChartLayout(width: number, height: number, series: ControlSeries): ControlChartLayout {
  const { points, formatTick } = series;
  const axis = axisOf(points, series.target, series.minValue, series.maxValue);
  const tickLabels = axis.ticks.map(formatTick);
  const lines = namedLines(series);
  const namesWidth = widest(
    lines.map(({ text }) => text),
    TEXT,
  );
  const hasLineNames = width >= NARROW && namesWidth <= width * MOST_NAMES;
  const last = lastKnown(series);
  const right = EDGE + Math.max(textWidth(last?.text ?? '', VALUE_TEXT), hasLineNames ? namesWidth : 0);
  const left = widest(tickLabels, TEXT) + TICK_GAP;
  const plot = {
    left,
    right: Math.max(left + LEAST_PLOT, width - right),
    top: TOP,
    bottom: height - BOTTOM,
  };

  const plotWidth = plot.right - plot.left;
  const inset = Math.min(MOST_INSET, plotWidth / (2 * Math.max(1, points.length)));
  const lastPlace = Math.max(0, points.length - 1);
  const x = linearScale([0, lastPlace], [plot.left + inset, plot.right - inset]);
  const y = linearScale([axis.from, axis.to], [plot.bottom, plot.top]);
  const periodWidth = widest(
    points.map(({ label }) => label),
    TEXT,
  );
  const every = Math.ceil((points.length * (periodWidth + PERIOD_GAP)) / plotWidth);
  const spacing = points.length < 2 ? plotWidth : x(1) - x(0);
  return {
    plot,
    x,
    y,
    strip: (place) => ({
      left: Math.max(plot.left, x(place) - spacing / 2),
      right: Math.min(plot.right, x(place) + spacing / 2),
    }),
    ticks: axis.ticks.map((value, index) => ({ value, y: y(value), label: tickLabels[index] ?? '' })),
    periods: everyNth(points.length, every).flatMap((place) => {
      const point = points[place];
      const half = periodWidth / 2;
      return point
        ? [{ key: point.key, label: point.label, x: Math.min(width - half, Math.max(half, x(place))) }]
        : [];
    }),
    endLabels: spreadApart(
      [
        ...(last ? [{ ...last, x: x(last.place) }] : []),
        ...(hasLineNames ? lines.map((line) => ({ ...line, x: plot.right })) : []),
      ].map(({ of, text, value, x: end }) => ({ of, text, x: end, y: y(value) })),
      plot.bottom,
    ),
    hasLineNames,
    markRadius: spacing < CROWDED ? 2.25 : 3.5,
  };
}

/** The last figure that is known, with its period where the series goes on without one: it is not that of the end. */
function lastKnown({ points, formatValue }: ControlSeries) {
  const place = points.findLastIndex(({ value }) => value !== null);
  const value = points[place]?.value ?? null;
  if (value === null) return null;
  const isOlder = place < points.length - 1;
  const text = `${formatValue(value)}${isOlder ? ` (${points[place]?.label})` : ''}`;
  return { of: 'value', text, value, place } as const;
}

/** The lines that have a name and reach the right edge. */
function namedLines({ points, target, targetLabel, meanLabel, formatValue }: ControlSeries) {
  const mean = points.at(-1)?.mean ?? null;
  return [
    ...(mean === null || meanLabel === undefined
      ? []
      : [{ of: 'mean', text: meanLabel, value: mean } as const]),
    ...(target === null
      ? []
      : [{ of: 'target', text: targetLabel ?? formatValue(target), value: target } as const]),
  ];
}

function spreadApart(labels: readonly Omit<EndLabel, 'textY'>[], bottom: number): EndLabel[] {
  const downwards = labels.toSorted((a, b) => a.y - b.y);
  const heights = spreadLabels(
    downwards.map(({ y }) => y),
    LABEL_LINE,
    bottom,
  );
  return downwards.map((label, index) => ({ ...label, textY: heights[index] ?? label.y }));
}
