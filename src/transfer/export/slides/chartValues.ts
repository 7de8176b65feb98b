import type { FigureFormat } from '#src/domain/report.ts';
import { FIGURE_FORMATS } from '../figureFormats.ts';
import { said } from './chartMarkup.ts';
import { xml, xmlText } from './xml.ts';

/** What the label of a point says. */
export function labelParts(hasValue: boolean, hasCategory: boolean, hasName: boolean): string[] {
  return [
    said('c:showLegendKey', 0),
    said('c:showVal', hasValue ? 1 : 0),
    said('c:showCatName', hasCategory ? 1 : 0),
    said('c:showSerName', hasName ? 1 : 0),
    said('c:showPercent', 0),
    said('c:showBubbleSize', 0),
  ];
}

/** Words of a chart: where they stand in its workbook, and a copy of them. */
export function strings(range: string, texts: readonly string[]): string {
  const points = texts.map((text, idx) => xml('c:pt', { idx }, xml('c:v', {}, xmlText(text))));
  return xml(
    'c:strRef',
    {},
    xml('c:f', {}, xmlText(range)),
    xml('c:strCache', {}, said('c:ptCount', texts.length), ...points),
  );
}

/** What was not reported has no point at all: an empty one would be drawn as 0. */
export function numbers(range: string, values: readonly (number | null)[], format: FigureFormat): string {
  const points = values.map((value, idx) =>
    value === null ? '' : xml('c:pt', { idx }, xml('c:v', {}, String(value))),
  );
  return xml(
    'c:numRef',
    {},
    xml('c:f', {}, xmlText(range)),
    xml(
      'c:numCache',
      {},
      xml('c:formatCode', {}, xmlText(FIGURE_FORMATS[format])),
      said('c:ptCount', values.length),
      ...points,
    ),
  );
}
