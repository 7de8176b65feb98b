import { scaleLinear } from 'd3-scale';
import type { FunnelPlace } from '#src/domain/unitFunnel.ts';
import { roundAxis } from './controlChartAxis.ts';
import { type PlacedLabel, placeLabels } from './funnelLabels.ts';

/** One unit of a funnel, as its page prepares it. */
export interface FunnelDot {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** 0–1. */
  readonly rate: number;
  /** `few`: too few cases to be judged. */
  readonly place: FunnelPlace | 'few';
  readonly isMarked: boolean;
}

/** The limits at one size, 0–1. */
export interface FunnelCurvePoint {
  readonly count: number;
  readonly near: Readonly<{ lower: number; upper: number }>;
  readonly far: Readonly<{ lower: number; upper: number }>;
}

export interface FunnelLayout {
  readonly height: number;
  readonly plot: Readonly<{ left: number; right: number; top: number; bottom: number }>;
  readonly x: (count: number) => number;
  readonly y: (rate: number) => number;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  /** Where the axis of rates begins; more than 0 means that it is cut, which is then written on the chart. */
  readonly rateFrom: number;
  /** Outline of what the near limits hold, and the lines of the far ones; both to be clipped to the plot. */
  readonly nearBand: string;
  readonly farLines: readonly string[];
  /** What is written at the right end of the centre and the limits, where there is room. */
  readonly lineLabels: readonly { readonly line: FunnelLine; readonly y: number }[];
  /** Of the marks: thousands of full size would be one blot. */
  readonly markScale: number;
  /** Names beside the units that stand out or are marked, none over another. */
  readonly names: readonly PlacedLabel[];
}

export type FunnelLine = 'centre' | 'nearLower' | 'farLower' | 'nearUpper' | 'farUpper';

const HEIGHT = 440;
const NARROW_HEIGHT = 360;
const NARROW = 560;
const LEFT = 52;
const RIGHT = 88;
const RIGHT_NARROW = 14;
const TOP = 16;
/** Holds the ticks and the name of the axis of counts. */
const BOTTOM = 44;
const LINE_LABEL_GAP = 15;
/** Beyond this many units marks are drawn smaller. */
const MANY_DOTS = 300;
const SMALL_MARKS = 0.6;
/** Beyond this many names the picture is a list. */
const MOST_NAMES = 16;

/**
 * Where the units and the limits of a funnel stand: cases across, rates up. The axis of rates ends at the units, not at
 * the limits, which open beyond any rate at few cases.
 *
 * @param curve limits from few cases to the most, in order; empty where there are none
 * @param wantedHeight in CSS pixels; left out, what suits the width
 */
export function funnelLayout(
  width: number,
  dots: readonly FunnelDot[],
  curve: readonly FunnelCurvePoint[],
  centre: number,
  wantedHeight?: number,
): FunnelLayout {
  const isNarrow = width < NARROW;
  const height = wantedHeight ?? (isNarrow ? NARROW_HEIGHT : HEIGHT);
  const plot = {
    left: LEFT,
    right: width - (isNarrow ? RIGHT_NARROW : RIGHT),
    top: TOP,
    bottom: height - BOTTOM,
  };
  const most = Math.max(1, ...dots.map(({ count }) => count));
  const x = scaleLinear([0, most * 1.04], [plot.left, plot.right]);
  const last = curve.at(-1);
  const axis = roundAxis(
    [...dots.map(({ rate }) => rate), centre, ...(last ? [last.far.lower, last.far.upper] : [])],
    0,
    1,
  );
  const y = scaleLinear([axis.from, axis.to], [plot.bottom, plot.top]);
  const held = (rate: number) => y(Math.min(axis.to, Math.max(axis.from, rate)));
  // Limits leave the plot at few cases, where they are clipped: held at its edge they would look like a limit there.
  const line = (rateAt: (point: FunnelCurvePoint) => number) =>
    curve.map((point) => `${round(x(point.count))} ${round(y(rateAt(point)))}`);
  const path = (points: readonly string[]) => (points.length === 0 ? '' : `M${points.join('L')}`);
  const band = [...line((point) => point.near.upper), ...line((point) => point.near.lower).reverse()];
  const marks = dots.map((dot) => ({ key: dot.key, x: x(dot.count), y: y(dot.rate) }));
  return {
    height,
    plot,
    x,
    y,
    xTicks: x.ticks(isNarrow ? 4 : 8).filter(Number.isInteger),
    yTicks: axis.ticks,
    rateFrom: axis.from,
    nearBand: band.length === 0 ? '' : `${path(band)}Z`,
    farLines: [path(line((point) => point.far.upper)), path(line((point) => point.far.lower))],
    lineLabels: isNarrow || !last ? [] : lineLabels(last, centre, held),
    markScale: dots.length > MANY_DOTS ? SMALL_MARKS : 1,
    names: placeLabels(named(dots, marks), marks, {
      left: plot.left,
      right: plot.right + (isNarrow ? 0 : RIGHT - 8),
      top: 2,
      bottom: plot.bottom - 2,
    }),
  };
}

/** Which units are named, the most important first: marked ones, then those far out, then those out. */
function named(dots: readonly FunnelDot[], marks: readonly { x: number; y: number }[]) {
  const weight = ({ isMarked, place }: FunnelDot) =>
    (isMarked ? 4 : 0) + (place === 'farBelow' || place === 'farAbove' ? 2 : 0);
  return dots
    .flatMap((dot, index) => {
      const mark = marks[index];
      const isNamed = dot.isMarked || (dot.place !== 'within' && dot.place !== 'few');
      return mark && isNamed ? [{ dot, mark }] : [];
    })
    .sort((a, b) => weight(b.dot) - weight(a.dot) || a.dot.rate - b.dot.rate)
    .slice(0, MOST_NAMES)
    .map(({ dot, mark }) => ({ key: dot.key, text: dot.label, x: mark.x, y: mark.y }));
}

/** The centre is named first; a limit nearer to a name than a line of text goes without one. */
function lineLabels(
  last: FunnelCurvePoint,
  centre: number,
  held: (rate: number) => number,
): { readonly line: FunnelLine; readonly y: number }[] {
  const lines: readonly (readonly [FunnelLine, number])[] = [
    ['centre', centre],
    ['nearLower', last.near.lower],
    ['farLower', last.far.lower],
    ['nearUpper', last.near.upper],
    ['farUpper', last.far.upper],
  ];
  const placed: { line: FunnelLine; y: number }[] = [];
  for (const [line, rate] of lines) {
    const y = held(rate);
    if (placed.every((other) => Math.abs(other.y - y) >= LINE_LABEL_GAP)) placed.push({ line, y });
  }
  return placed;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
