import type { FigureFormat, ReportSeries, SeriesTone } from '#src/domain/report.ts';
import { DAYS_LABEL_FORMAT } from '#src/text/exportSlides.ts';
import { FIGURE_FORMATS } from '../figureFormats.ts';
import { type ChartLook, drawnSeries, namedLines } from './chartLook.ts';
import { type Colour, chartLetters, filled, hatched, NO_FILL, NO_LINE, said, stroke } from './chartMarkup.ts';
import type { ChartBox } from './chartRoom.ts';
import { labelParts, numbers, strings } from './chartValues.ts';
import { cellRange } from './chartWorkbook.ts';
import { COLOURS, LETTERS, linesHeight } from './deckTheme.ts';
import { apart } from './endNames.ts';
import { intervalBars } from './intervalBars.ts';
import { xml } from './xml.ts';

/** The first series is what the chart is about; the others are what it is compared with. */
const LINES = [
  { colour: COLOURS.accent, points: 3, dash: 'solid' },
  { colour: COLOURS.muted, points: 1.75, dash: 'solid' },
  { colour: COLOURS.second, points: 1.75, dash: 'dash' },
  { colour: COLOURS.second, points: 1.75, dash: 'sysDot' },
] as const;
/** Lines that stand out of a field, each with a mark of its own. */
const TONED_LINES: Readonly<Partial<Record<SeriesTone, readonly [colour: Colour, symbol: string]>>> = {
  accent: [COLOURS.accent, 'circle'],
  good: [COLOURS.good, 'diamond'],
  bad: [COLOURS.bad, 'triangle'],
};
/** More than four are a field of lines, in which the first is followed. */
const FIELD_LINE = { colour: COLOURS.muted, points: 1, dash: 'solid' } as const;
const BARS = [
  COLOURS.accent,
  COLOURS.muted,
  COLOURS.second,
  COLOURS.good,
  COLOURS.markA,
  COLOURS.caution,
] as const;
/** As parts of bars look on the product's pages: pale in an outline, hatched or full. */
const TONES: Readonly<Record<SeriesTone, readonly [fill: string, line: string]>> = {
  accent: [filled(COLOURS.accent), NO_LINE],
  accentSoft: [filled(COLOURS.markA), NO_LINE],
  good: [filled(COLOURS.good), NO_LINE],
  caution: [filled(COLOURS.cautionSoft), stroke(COLOURS.caution, 1)],
  badSoft: [filled(COLOURS.badSoft), stroke(COLOURS.bad, 1)],
  bad: [hatched(COLOURS.bad), NO_LINE],
  badFull: [filled(COLOURS.bad), NO_LINE],
  neutral: [filled(COLOURS.controlLine), NO_LINE],
  none: [NO_FILL, NO_LINE],
};

/** All series of a chart that have values, in their order. */
export function seriesMarkup(chart: ReportSeries, look: ChartLook, box: ChartBox): string {
  const shown = drawnSeries(chart);
  const moves = look.hasEndNames ? endMoves(namedLines(shown), look, box) : new Map<string, number>();
  return shown
    .map(({ name, values, tone, interval }, place) =>
      xml(
        'c:ser',
        {},
        said('c:idx', place),
        said('c:order', place),
        xml('c:tx', {}, strings(cellRange(place + 1, 0, 0), [name])),
        ...(chart.kind === 'line'
          ? lineParts({ values, tone, place, count: shown.length }, look, chart, moves.get(name) ?? null)
          : barParts(place, tone, look, chart)),
        ...(interval ? [intervalBars(values, interval.bounds)] : []),
        xml('c:cat', {}, strings(cellRange(0, 1, chart.labels.length), chart.labels)),
        xml('c:val', {}, numbers(cellRange(place + 1, 1, values.length), values, chart.format)),
        ...(chart.kind === 'line' ? [said('c:smooth', 0)] : []),
      ),
    )
    .join('');
}

interface DrawnLine {
  readonly values: readonly (number | null)[];
  readonly tone: SeriesTone | undefined;
  readonly place: number;
  readonly count: number;
}

/**
 * @param move how far its end name leaves the line; null for a line that is not named
 */
function lineParts(line: DrawnLine, look: ChartLook, chart: ReportSeries, move: number | null): string[] {
  const { values, count } = line;
  const { colour, points, dash, symbol } = lineLook(line, chart);
  // A mark at every value of a line that is followed: one between two gaps would else not be seen.
  const marker = symbol
    ? xml(
        'c:marker',
        {},
        said('c:symbol', symbol),
        said('c:size', 8),
        xml('c:spPr', {}, filled(colour), stroke(COLOURS.paper, 1)),
      )
    : xml('c:marker', {}, said('c:symbol', 'none'));
  const last = values.findLastIndex((value) => value !== null);
  const end =
    look.hasEndNames && move !== null
      ? [endLabel(last, move, chartLetters(LETTERS.body, colour, symbol !== null), chart, count)]
      : [];
  return [xml('c:spPr', {}, stroke(colour, points, dash)), marker, ...end];
}

/** Where some lines stand out, they alone do; otherwise the first is followed. */
function lineLook({ tone, place, count }: DrawnLine, { series }: ReportSeries) {
  const toned = tone && TONED_LINES[tone];
  if (toned) return { colour: toned[0], points: 3, dash: 'solid', symbol: toned[1] } as const;
  if (series.some((one) => one.tone !== undefined))
    return { ...FIELD_LINE, colour: COLOURS.controlLine, symbol: null };
  const own = (count <= LINES.length ? LINES[place] : place === 0 && LINES[0]) || FIELD_LINE;
  return { ...own, symbol: place === 0 ? 'circle' : null };
}

/** Name and value at the last point of a line; of a single line its period and value, as the title names it. */
function endLabel(last: number, move: number, letters: string, chart: ReportSeries, count: number): string {
  const shape = xml('c:spPr', {}, NO_FILL, NO_LINE);
  const layout = xml('c:layout', {}, xml('c:manualLayout', {}, said('c:x', 0), said('c:y', move)));
  const label = xml(
    'c:dLbl',
    {},
    said('c:idx', last),
    move === 0 ? '' : layout,
    numberFormat(chart.format),
    shape,
    letters,
    said('c:dLblPos', 'r'),
    ...labelParts(true, count === 1, count > 1),
    xml('c:separator', {}, ': '),
  );
  return xml('c:dLbls', {}, label, shape, letters, ...labelParts(false, false, false));
}

function barParts(
  place: number,
  tone: SeriesTone | undefined,
  { hasBarValues, hasValuesInside, categoryPoints }: ChartLook,
  chart: ReportSeries,
): string[] {
  const look = tone ? TONES[tone] : [filled(BARS[place % BARS.length] ?? COLOURS.accent), NO_LINE];
  const fill = xml('c:spPr', {}, ...look);
  const printed = xml(
    'c:dLbls',
    {},
    numberFormat(chart.format),
    xml('c:spPr', {}, NO_FILL, NO_LINE),
    chartLetters(categoryPoints, COLOURS.ink),
    said('c:dLblPos', hasValuesInside ? 'inBase' : 'outEnd'),
    ...labelParts(true, false, false),
  );
  return [fill, said('c:invertIfNegative', 0), ...(hasBarValues ? [printed] : [])];
}

function numberFormat(format: FigureFormat): string {
  const formatCode = format === 'days' ? DAYS_LABEL_FORMAT : FIGURE_FORMATS[format];
  return xml('c:numFmt', { formatCode, sourceLinked: 0 });
}

/** How far each end name leaves its line, as a share of the chart, so that none lies over another. */
function endMoves(
  named: ReportSeries['series'],
  { scale, plot, isRank }: ChartLook,
  box: ChartBox,
): ReadonlyMap<string, number> {
  const wanted = named.map(({ values }) => {
    const end = values.findLast((value) => value !== null) ?? scale.min;
    const share = (end - scale.min) / (scale.max - scale.min);
    return plot.h * (isRank ? share : 1 - share);
  });
  const places = apart(wanted, linesHeight(1, LETTERS.body) / box.height);
  return new Map(
    named.map(({ name }, index) => {
      const place = wanted[index] ?? 0;
      return [name, Number(((places[index] ?? place) - place).toFixed(4))];
    }),
  );
}
