import type { ReportChart, ReportSeries } from '#src/domain/report.ts';
import { tickFormat } from './axisFormat.ts';
import { axisFormat, type ChartLook, chartLook, drawnSeries } from './chartLook.ts';
import { chartLetters, NO_FILL, NO_LINE, plotLayout, said, stroke } from './chartMarkup.ts';
import type { ChartBox } from './chartRoom.ts';
import { seriesMarkup } from './chartSeriesMarkup.ts';
import { COLOURS, LANGUAGE, LETTERS } from './deckTheme.ts';
import { planePlot } from './planePart.ts';
import { XML_HEAD, xml } from './xml.ts';

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
/** Any two numbers: each axis names itself and the one it crosses. */
const CATEGORY_AXIS = 1001;
const VALUE_AXIS = 1002;
/** Room between bars in hundredths of a bar; a few bars would else be blocks. */
const BAR_GAP = { hardlyAny: 400, few: 150, many: 45 };
const FEW = 5;
const HARDLY_ANY = 2;
const STACKED = { sum: 'stacked', share: 'percentStacked' } as const;

/**
 * A native chart (ECMA-376 part 1, 21.2) whose values stand in the presentation. Written here because the slide
 * library writes a 0 as an empty cell and a gap as an empty value, which programs draw as 0.
 */
export function chartPart(chart: ReportChart, box: ChartBox): string {
  const {
    plot,
    hasLegend,
    hidden = [],
  } = chart.kind === 'plane' ? planePlot(chart, box) : seriesPlot(chart, box);
  const legend = xml(
    'c:legend',
    {},
    said('c:legendPos', 't'),
    ...hidden.map((place) => xml('c:legendEntry', {}, said('c:idx', place), said('c:delete', 1))),
    said('c:overlay', 0),
    chartLetters(LETTERS.body, COLOURS.ink),
  );
  return (
    XML_HEAD +
    xml(
      'c:chartSpace',
      NAMESPACES,
      said('c:date1904', 0),
      said('c:lang', LANGUAGE),
      said('c:roundedCorners', 0),
      xml(
        'c:chart',
        {},
        said('c:autoTitleDeleted', 1),
        plot,
        hasLegend ? legend : '',
        said('c:plotVisOnly', 1),
        said('c:dispBlanksAs', 'gap'),
      ),
      xml('c:spPr', {}, NO_FILL, NO_LINE),
      chartLetters(LETTERS.body, COLOURS.ink),
      xml('c:externalData', { 'r:id': 'rId1' }, said('c:autoUpdate', 0)),
    )
  );
}

function seriesPlot(chart: ReportSeries, box: ChartBox) {
  const look = chartLook(chart, box);
  const plot = xml(
    'c:plotArea',
    {},
    plotLayout(look.plot),
    marks(chart, look, box),
    categoryAxis(look),
    valueAxis(chart, look),
    xml('c:spPr', {}, NO_FILL, NO_LINE),
  );
  const hidden = drawnSeries(chart).flatMap(({ tone }, place) => (tone === 'none' ? [place] : []));
  return { plot, hasLegend: look.hasLegend, hidden };
}

function marks(chart: ReportSeries, look: ChartLook, box: ChartBox): string {
  const axes = [said('c:axId', CATEGORY_AXIS), said('c:axId', VALUE_AXIS)];
  const series = seriesMarkup(chart, look, box);
  if (look.shape === 'line')
    return xml(
      'c:lineChart',
      {},
      said('c:grouping', 'standard'),
      said('c:varyColors', 0),
      series,
      said('c:marker', 1),
      ...axes,
    );
  return xml(
    'c:barChart',
    {},
    said('c:barDir', look.shape === 'bars' ? 'bar' : 'col'),
    said('c:grouping', chart.stacking ? STACKED[chart.stacking] : 'clustered'),
    said('c:varyColors', 0),
    series,
    said('c:gapWidth', barGap(chart.labels.length)),
    chart.stacking ? said('c:overlap', 100) : '',
    ...axes,
  );
}

function barGap(count: number): number {
  if (count > FEW) return BAR_GAP.many;
  return count > HARDLY_ANY ? BAR_GAP.few : BAR_GAP.hardlyAny;
}

function categoryAxis(look: ChartLook): string {
  const isLying = look.shape === 'bars';
  return xml(
    'c:catAx',
    {},
    said('c:axId', CATEGORY_AXIS),
    // Lying bars read from above, as the table does.
    xml('c:scaling', {}, said('c:orientation', isLying ? 'maxMin' : 'minMax')),
    said('c:delete', 0),
    said('c:axPos', isLying ? 'l' : 'b'),
    xml('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    said('c:majorTickMark', 'none'),
    said('c:minorTickMark', 'none'),
    // Ranks grow downwards: what is low on their axis is above.
    said('c:tickLblPos', look.isRank ? 'high' : 'low'),
    xml('c:spPr', {}, stroke(COLOURS.muted, 0.75)),
    chartLetters(look.categoryPoints, isLying ? COLOURS.ink : COLOURS.muted, false, look.categoryStep > 1),
    said('c:crossAx', VALUE_AXIS),
    said('c:crosses', look.isRank ? 'max' : 'autoZero'),
    said('c:auto', 0),
    said('c:lblAlgn', 'ctr'),
    said('c:lblOffset', 100),
    said('c:tickLblSkip', look.categoryStep),
    said('c:noMultiLvlLbl', 1),
  );
}

function valueAxis(chart: ReportSeries, { shape, scale, hasBarValues, isRank }: ChartLook): string {
  const isLying = shape === 'bars';
  const grid = xml('c:majorGridlines', {}, xml('c:spPr', {}, stroke(COLOURS.line, 0.75)));
  return xml(
    'c:valAx',
    {},
    said('c:axId', VALUE_AXIS),
    xml(
      'c:scaling',
      {},
      said('c:orientation', isRank ? 'maxMin' : 'minMax'),
      said('c:max', scale.max),
      said('c:min', scale.min),
    ),
    said('c:delete', hasBarValues ? 1 : 0),
    said('c:axPos', isLying ? 'b' : 'l'),
    hasBarValues ? '' : grid,
    xml('c:numFmt', { formatCode: tickFormat(axisFormat(chart), scale.step), sourceLinked: 0 }),
    said('c:majorTickMark', 'none'),
    said('c:minorTickMark', 'none'),
    said('c:tickLblPos', 'nextTo'),
    xml('c:spPr', {}, NO_LINE),
    chartLetters(LETTERS.body, COLOURS.muted),
    said('c:crossAx', CATEGORY_AXIS),
    // The reversed axis of lying bars has its end below.
    said('c:crosses', isLying ? 'max' : 'min'),
    said('c:crossBetween', 'between'),
    said('c:majorUnit', scale.step),
  );
}
