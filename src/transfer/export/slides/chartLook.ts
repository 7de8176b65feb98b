import type { FigureFormat, ReportSeries } from '#src/domain/report.ts';
import { printedFigure } from '#src/text/exportSlides.ts';
import type { PlotBox } from './chartMarkup.ts';
import { axisWidth, type ChartBox, GAP, legendHeight, plotBox, standingCategories } from './chartRoom.ts';
import { FINEST, rankScale, type ValueScale, valueScale } from './chartScale.ts';
import { LETTERS } from './deckTheme.ts';
import { textWidth } from './letterWidths.ts';

/** How series become a chart: decided from what they hold and from the room there is. */
export interface ChartLook {
  /** Bars that lie down leave room for names; columns stand in the order of time. */
  readonly shape: 'line' | 'columns' | 'bars';
  readonly scale: ValueScale;
  readonly plot: PlotBox;
  /** Size of the categories' letters, in points. */
  readonly categoryPoints: number;
  /** Every so many categories is written out. */
  readonly categoryStep: number;
  /** Values printed at the bars, which need no axis then. */
  readonly hasBarValues: boolean;
  /** Values stand at the foot of their bars: at the end there is the interval. */
  readonly hasValuesInside: boolean;
  /** Lines carry name and last value at their end, unless there are too many or the names too long. */
  readonly hasEndNames: boolean;
  readonly hasLegend: boolean;
  /** Ranks: 1 is at the top. */
  readonly isRank: boolean;
}

/** Beyond these, names or values would lie over each other. */
const MOST_LYING_BARS = 24;
const MOST_PRINTED_VALUES = 30;
const MOST_END_NAMES = 12;
/** As a share of the axis. */
const SHORTEST_WITH_VALUE = 0.2;
const WIDEST_END_NAME = 3.4;
const WIDEST_CATEGORY = 3.2;
/** Shares of a whole. */
const WHOLE: ValueScale = { min: 0, max: 1, step: 0.25 };
const TOP = 0.12;

/** Series with at least one value, in their order, each with as many places as there are labels. */
export function drawnSeries({ labels, series }: ReportSeries): ReportSeries['series'] {
  return series
    .map((one) => ({ ...one, values: labels.map((_, place) => one.values[place] ?? null) }))
    .filter(({ values }) => values.some((value) => value !== null));
}

/** The value axis: bars begin at 0, lines where their values are; what stands one upon the other needs its sum. */
export function chartScale(chart: ReportSeries): ValueScale {
  if (chart.stacking === 'share') return WHOLE;
  const series = drawnSeries(chart);
  const values =
    chart.stacking === 'sum'
      ? chart.labels.map((_, place) => series.reduce((sum, one) => sum + (one.values[place] ?? 0), 0))
      : series
          .flatMap((one) => [...one.values, ...(one.interval?.bounds.flat() ?? [])])
          .filter((value) => value !== null);
  if (chart.isRank) return rankScale(Math.max(...values));
  return valueScale(values, {
    isFromZero: chart.kind === 'bar',
    isShare: chart.format === 'share',
    finest: FINEST[chart.format],
  });
}

/** What the value axis counts: of shares of a whole no longer the cases themselves. */
export function axisFormat({ stacking, format }: ReportSeries): FigureFormat {
  return stacking === 'share' ? 'share' : format;
}

/** Orientation, axis, names and room of a chart of this size; at least one series must have a value. */
export function chartLook(chart: ReportSeries, box: ChartBox): ChartLook {
  return chart.kind === 'line' ? lineLook(chart, box) : barLook(chart, box);
}

/** Of many lines those that stand out, if any do. */
export function namedLines(series: ReportSeries['series']): ReportSeries['series'] {
  const toned = series.filter(({ tone }) => tone !== undefined);
  return toned.length > 0 ? toned : series;
}

/** What stands at the end of a line: "Bình quân: 98,1%"; a line alone is named above, and says its period instead. */
function endName(
  { labels, format }: ReportSeries,
  { name, values }: ReportSeries['series'][number],
  count: number,
) {
  const last = values.findLastIndex((value) => value !== null);
  return `${count === 1 ? labels[last] : name}: ${printedFigure(values[last] ?? 0, format)}`;
}

function lineLook(chart: ReportSeries, box: ChartBox): ChartLook {
  const series = drawnSeries(chart);
  const scale = chartScale(chart);
  const named = namedLines(series);
  const ends = named.map((line) => endName(chart, line, series.length));
  const endWidth = Math.max(...ends.map((end) => textWidth(end, LETTERS.body, true))) + GAP;
  const hasEndNames = named.length <= MOST_END_NAMES && endWidth <= WIDEST_END_NAME;
  const hasLegend = !hasEndNames && series.length > 1;
  const right = hasEndNames ? endWidth : 0.4;
  const plot = plotBox(box, {
    left: axisWidth(scale, axisFormat(chart)),
    right,
    top: hasLegend ? legendHeight(series, box) : TOP,
  });
  const categories = standingCategories(chart.labels, plot.w * box.width);
  const isRank = chart.isRank ?? false;
  return {
    shape: 'line',
    scale,
    plot,
    ...categories,
    hasBarValues: false,
    hasValuesInside: false,
    hasEndNames,
    hasLegend,
    isRank,
  };
}

function barLook(chart: ReportSeries, box: ChartBox): ChartLook {
  const series = drawnSeries(chart);
  const count = chart.labels.length;
  // Inside a stack there is no room for a small part's value; the axis says how long it is.
  const hasValuesInside = series.some(({ interval }) => interval !== undefined);
  const hasBarValues =
    chart.stacking === undefined &&
    count * series.length <= MOST_PRINTED_VALUES &&
    (!hasValuesInside || holdsValues(chart));
  const named = series.filter(({ tone }) => tone !== 'none');
  const hasLegend = named.length > 1;
  const scale = hasBarValues ? withRoomBelow(chartScale(chart)) : chartScale(chart);
  const top = hasLegend ? legendHeight(named, box) : TOP;
  const longest = Math.max(...chart.labels.map((label) => textWidth(label, LETTERS.body)));
  const isLying = !chart.isOverTime && count <= MOST_LYING_BARS && longest > box.width / count - GAP;
  const shared = { scale, hasBarValues, hasValuesInside, hasEndNames: false, hasLegend, isRank: false };
  if (!isLying) {
    const plot = plotBox(box, {
      left: hasBarValues ? 0.1 : axisWidth(scale, axisFormat(chart)),
      right: 0.1,
      top: top + 0.2,
    });
    return { ...shared, shape: 'columns', plot, ...standingCategories(chart.labels, plot.w * box.width) };
  }
  const pitch = ((box.height - top) / count) * 72;
  const categoryPoints = Math.max(LETTERS.smallest, Math.min(LETTERS.body, Math.floor(pitch / 1.3)));
  const plot = plotBox(box, {
    left: Math.min(WIDEST_CATEGORY, longest) + GAP,
    right: hasBarValues ? 1 : 0.3,
    top,
    bottom: hasBarValues ? 0.05 : 0.4,
  });
  return { ...shared, shape: 'bars', plot, categoryPoints, categoryStep: 1 };
}

/** Whether each bar is long enough for its value to stand in it. */
function holdsValues(chart: ReportSeries): boolean {
  const shortest = chartScale(chart).max * SHORTEST_WITH_VALUE;
  return drawnSeries(chart).every(({ values }) =>
    values.every((value) => value === null || value >= shortest),
  );
}

/** The value of a bar below 0 is printed at its end, where the names of the categories stand. */
function withRoomBelow({ min, max, step }: ValueScale): ValueScale {
  return min < 0 ? { min: min - (max - min) * 0.12, max, step } : { min, max, step };
}
