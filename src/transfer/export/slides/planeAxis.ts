import type { PlaneAxis } from '#src/domain/report.ts';
import { tickFormat } from './axisFormat.ts';
import { chartLetters, filled, NO_LINE, said, stroke } from './chartMarkup.ts';
import type { ValueScale } from './chartScale.ts';
import { COLOURS, LANGUAGE, LETTERS } from './deckTheme.ts';
import { xml, xmlText } from './xml.ts';

/** A quarter turn against the clock, in sixty-thousandths of a degree. */
const UPWARDS = -5400000;

/** One axis of a plane with its name (ECMA-376 part 1, 21.2.2.226). */
export function planeAxis(
  id: number,
  crossed: number,
  side: 'b' | 'l',
  { name, format }: PlaneAxis,
  scale: ValueScale,
): string {
  const isLying = side === 'b';
  const letters = chartLetters(LETTERS.body, COLOURS.muted);
  const looks = xml('a:rPr', { lang: LANGUAGE, sz: LETTERS.body * 100, b: 0 }, filled(COLOURS.muted));
  const run = xml('a:r', {}, looks, xml('a:t', {}, xmlText(name)));
  const text = xml(
    'c:rich',
    {},
    xml('a:bodyPr', { rot: isLying ? 0 : UPWARDS, vert: 'horz' }),
    xml('a:lstStyle'),
    xml('a:p', {}, run),
  );
  return xml(
    'c:valAx',
    {},
    said('c:axId', id),
    xml('c:scaling', {}, said('c:orientation', 'minMax'), said('c:max', scale.max), said('c:min', scale.min)),
    said('c:delete', 0),
    said('c:axPos', side),
    isLying ? '' : xml('c:majorGridlines', {}, xml('c:spPr', {}, stroke(COLOURS.line, 0.75))),
    xml('c:title', {}, xml('c:tx', {}, text), said('c:overlay', 0)),
    xml('c:numFmt', { formatCode: tickFormat(format, scale.step), sourceLinked: 0 }),
    said('c:majorTickMark', 'none'),
    said('c:minorTickMark', 'none'),
    said('c:tickLblPos', 'low'),
    xml('c:spPr', {}, isLying ? stroke(COLOURS.muted, 0.75) : NO_LINE),
    letters,
    said('c:crossAx', crossed),
    said('c:crosses', 'min'),
    said('c:crossBetween', 'midCat'),
    said('c:majorUnit', scale.step),
  );
}
