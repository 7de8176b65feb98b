import type { PlaneAxis, ReportPlane, SeriesTone } from '#src/domain/report.ts';
import { chartLetters, filled, NO_FILL, NO_LINE, plotLayout, said, stroke } from './chartMarkup.ts';
import { axisWidth, type ChartBox, legendHeight, plotBox } from './chartRoom.ts';
import { labelParts, numbers, strings } from './chartValues.ts';
import { cellRange } from './chartWorkbook.ts';
import { COLOURS, LANGUAGE, LETTERS, linesHeight } from './deckTheme.ts';
import { planeAxis } from './planeAxis.ts';
import { type PlaneScales, planeBlocks, planeRowCount, planeScales } from './planeScale.ts';
import { xml, xmlText } from './xml.ts';

const ACROSS_AXIS = 1001;
const UP_AXIS = 1002;
/** Each tone has a shape of its own: colour is not all that tells them apart. */
const MARKS: Readonly<Partial<Record<SeriesTone, readonly [symbol: string, size: number, look: string]>>> = {
  badFull: ['triangle', 11, filled(COLOURS.bad) + stroke(COLOURS.paper, 1)],
  badSoft: ['triangle', 11, filled(COLOURS.paper) + stroke(COLOURS.bad, 2)],
  good: ['diamond', 11, filled(COLOURS.good) + stroke(COLOURS.paper, 1)],
  neutral: ['circle', 8, filled(COLOURS.paper) + stroke(COLOURS.muted, 1.5)],
};
const PLAIN_MARK = ['circle', 8, filled(COLOURS.markA) + stroke(COLOURS.paper, 0.75)] as const;

const LINES = {
  solid: { colour: COLOURS.accent, points: 1.75, dash: 'solid' },
  dashed: { colour: COLOURS.muted, points: 1.5, dash: 'dash' },
  dotted: { colour: COLOURS.second, points: 1.25, dash: 'sysDot' },
} as const;

/** Legend, plot area and room of a scatter chart (ECMA-376 part 1, 21.2.2.161) whose dots carry their names. */
export function planePlot(
  plane: ReportPlane,
  box: ChartBox,
): { readonly plot: string; readonly hasLegend: boolean; readonly hidden: readonly number[] } {
  const scales = planeScales(plane);
  const blocks = planeBlocks(plane);
  const names = blocks.map(({ name }) => name);
  // A limit below and above is named once.
  const hidden = names.flatMap((name, place) => (names.indexOf(name) < place ? [place] : []));
  const room = plotBox(box, {
    left: axisWidth(scales.up, plane.up.format) + linesHeight(1, LETTERS.body),
    right: 0.4,
    top: legendHeight(
      blocks.filter((_, place) => !hidden.includes(place)),
      box,
    ),
    bottom: 0.4 + linesHeight(1, LETTERS.body),
  });
  const marks = xml(
    'c:scatterChart',
    {},
    said('c:scatterStyle', 'lineMarker'),
    said('c:varyColors', 0),
    ...plane.groups.map((group, place) => dots(plane, group, place)),
    ...plane.lines.map((line, place) => lineAcross(plane, line, plane.groups.length + place, scales)),
    said('c:axId', ACROSS_AXIS),
    said('c:axId', UP_AXIS),
  );
  const plot = xml(
    'c:plotArea',
    {},
    plotLayout(room),
    marks,
    planeAxis(ACROSS_AXIS, UP_AXIS, 'b', plane.across, scales.across),
    planeAxis(UP_AXIS, ACROSS_AXIS, 'l', plane.up, scales.up),
    xml('c:spPr', {}, NO_FILL, NO_LINE),
  );
  return { plot, hasLegend: true, hidden };
}

function dots(
  plane: ReportPlane,
  { name, tone, dots: all }: ReportPlane['groups'][number],
  place: number,
): string {
  const [symbol, size, look] = MARKS[tone] ?? PLAIN_MARK;
  const letters = chartLetters(LETTERS.note, COLOURS.ink, true);
  const shape = xml('c:spPr', {}, NO_FILL, NO_LINE);
  const labels = all.map((dot, idx) => (dot.isNamed ? dotName(dot.name, idx, shape) : ''));
  return xml(
    'c:ser',
    {},
    ...head(place, name),
    xml('c:spPr', {}, NO_LINE),
    xml('c:marker', {}, said('c:symbol', symbol), said('c:size', size), xml('c:spPr', {}, look)),
    xml('c:dLbls', {}, ...labels, shape, letters, ...labelParts(false, false, false)),
    ...values(
      plane,
      place,
      all.map(({ across, up }) => [across, up]),
    ),
  );
}

/** The name itself: programs before 2013 know no label that is read from a cell. */
function dotName(name: string, idx: number, shape: string): string {
  const looks = xml('a:rPr', { lang: LANGUAGE, sz: LETTERS.note * 100, b: 1 }, filled(COLOURS.ink));
  const run = xml('a:r', {}, looks, xml('a:t', {}, xmlText(name)));
  const text = xml('c:rich', {}, xml('a:bodyPr'), xml('a:lstStyle'), xml('a:p', {}, run));
  return xml(
    'c:dLbl',
    {},
    said('c:idx', idx),
    xml('c:tx', {}, text),
    shape,
    said('c:dLblPos', 't'),
    ...labelParts(true, false, false),
  );
}

function lineAcross(
  plane: ReportPlane,
  { name, look, points }: ReportPlane['lines'][number],
  place: number,
  { up }: PlaneScales,
): string {
  // Where a limit leaves the plot it ends: held at its edge it would look like a limit there.
  const held = points.map(
    ([across, value]) => [across, value < up.min || value > up.max ? null : value] as const,
  );
  return xml(
    'c:ser',
    {},
    ...head(place, name),
    xml('c:spPr', {}, stroke(LINES[look].colour, LINES[look].points, LINES[look].dash)),
    xml('c:marker', {}, said('c:symbol', 'none')),
    ...values(plane, place, held),
    said('c:smooth', 0),
  );
}

function head(place: number, name: string): string[] {
  return [
    said('c:idx', place),
    said('c:order', place),
    xml('c:tx', {}, strings(cellRange(place * 3, 0, 0), [name])),
  ];
}

function values(
  plane: ReportPlane,
  place: number,
  points: readonly (readonly [across: number, up: number | null])[],
): string[] {
  const count = planeRowCount(plane);
  const range = (column: number) => cellRange(place * 3 + column, 1, Math.max(1, count));
  const column = (name: string, cells: readonly (number | null)[], at: number, { format }: PlaneAxis) =>
    // LibreOffice draws only series of one length: shorter ones end in cells without a value.
    xml(
      name,
      {},
      numbers(
        range(at),
        Array.from({ length: count }, (_, row) => cells[row] ?? null),
        format,
      ),
    );
  return [
    column(
      'c:xVal',
      points.map(([across]) => across),
      1,
      plane.across,
    ),
    column(
      'c:yVal',
      points.map(([, up]) => up),
      2,
      plane.up,
    ),
  ];
}
