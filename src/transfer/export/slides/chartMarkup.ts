import { type COLOURS, FONT, LANGUAGE } from './deckTheme.ts';
import { xml } from './xml.ts';

export type Colour = (typeof COLOURS)[keyof typeof COLOURS];

/** An element that only says a value: `<c:idx val="0"/>`. */
export function said(name: string, value: string | number): string {
  return xml(name, { val: value });
}

export function filled(colour: Colour): string {
  return xml('a:solidFill', {}, said('a:srgbClr', colour));
}

/** Narrow stripes of a colour on paper. */
export function hatched(colour: Colour): string {
  const [stripes, ground] = [said('a:srgbClr', 'FFFFFF'), said('a:srgbClr', colour)];
  return xml('a:pattFill', { prst: 'ltUpDiag' }, xml('a:fgClr', {}, stripes), xml('a:bgClr', {}, ground));
}

export const NO_FILL = xml('a:noFill');
export const NO_LINE = xml('a:ln', {}, NO_FILL);

/** A stroke; its width in points. */
export function stroke(colour: Colour, points: number, dash: 'solid' | 'dash' | 'sysDot' = 'solid'): string {
  return xml(
    'a:ln',
    { w: Math.round(points * 12700), cap: 'rnd' },
    filled(colour),
    said('a:prstDash', dash),
    xml('a:round'),
  );
}

/** As programs write "lies as it fits": names that find no room are turned. */
const AS_IT_FITS = -60000000;
/**
 * A sixty-thousandth of a degree: names lie, and those without room are left out. At 0 LibreOffice breaks them into
 * syllables, and it knows no other word for leaving some out.
 */
const LYING = 1;

/** How letters of a chart look. */
export function chartLetters(points: number, colour: Colour, bold = false, lies = false): string {
  const face = { typeface: FONT };
  const run = xml(
    'a:defRPr',
    { lang: LANGUAGE, sz: points * 100, b: bold ? 1 : 0 },
    filled(colour),
    xml('a:latin', face),
    xml('a:ea', face),
    xml('a:cs', face),
  );
  return xml(
    'c:txPr',
    {},
    xml('a:bodyPr', { rot: lies ? LYING : AS_IT_FITS, vert: 'horz', wrap: 'none' }),
    xml('a:lstStyle'),
    xml('a:p', {}, xml('a:pPr', {}, run), xml('a:endParaRPr', { lang: LANGUAGE })),
  );
}

/** Where the values are drawn, as shares of the chart. */
export interface PlotBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export function plotLayout(plot: PlotBox): string {
  return xml(
    'c:layout',
    {},
    xml(
      'c:manualLayout',
      {},
      said('c:layoutTarget', 'inner'),
      said('c:xMode', 'edge'),
      said('c:yMode', 'edge'),
      ...(['x', 'y', 'w', 'h'] as const).map((side) => said(`c:${side}`, plot[side].toFixed(4))),
    ),
  );
}
