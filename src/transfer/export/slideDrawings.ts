import { inLightColours, isPaint, pageDrawing, svgElement } from './pageDrawing.ts';
import { type Mark, type PictureLimits, pictureCuts, type Stretch } from './pictureCuts.ts';

/** Marks higher than this lie behind the rows: grids, limits, lines through all periods. */
const HIGHEST_ROW = 90;
const HIGHEST_BLOCK = 240;

/**
 * The drawing of a chart without its words, as SVG documents of one width, each no higher than a slide has room for: a
 * long picture goes over several slides, cut between its rows, with its head and its key on each.
 *
 * @param picture the drawn part of a panel; a row is the marks of a `data-point` or all of a `data-block`, a
 * `data-heading` goes with the row below it, and a picture with a `data-whole` is not cut
 */
export function slideDrawings(picture: HTMLElement, limits: PictureLimits): string[] {
  return inLightColours(picture, () => {
    const ground = picture.getBoundingClientRect();
    const extentOf = (mark: Element | Range): Stretch => {
      const { top, bottom } = mark.getBoundingClientRect();
      return { top: top - ground.top, bottom: bottom - ground.top };
    };
    const isWhole = picture.querySelector('[data-whole]') !== null;
    const marks = isWhole ? [] : [...rowStretches(picture, extentOf), ...headings(picture, extentOf)];
    const cuts = pictureCuts(ground.height, marks, limits);
    return cuts.map((stretches) => drawnPart(picture, stretches, ground.width, extentOf));
  });
}

/** The stretches of a part one below the other, each a window on the marks that can be seen in it. */
function drawnPart(
  picture: HTMLElement,
  stretches: readonly Stretch[],
  width: number,
  extentOf: (mark: Element | Range) => Stretch,
): string {
  const outer = svgElement('svg', { 'font-family': 'Arial, sans-serif' });
  let y = 0;
  for (const { top, bottom } of stretches) {
    const height = bottom - top;
    const isSeen = (mark: Element | Range) => {
      const extent = extentOf(mark);
      return isDefinition(mark) || (extent.bottom > top && extent.top < bottom);
    };
    const view = svgElement('svg', { y, width, height, viewBox: `0 ${top} ${width} ${height}` });
    view.append(...pageDrawing(picture, isSeen).marks);
    outer.append(view);
    y += height;
  }
  outer.setAttribute('viewBox', `0 0 ${width} ${y}`);
  return new XMLSerializer().serializeToString(outer);
}

/** Patterns and clips have no place of their own. */
function isDefinition(mark: Element | Range): boolean {
  return mark instanceof Element && mark.closest('defs, pattern, clipPath') !== null;
}

/** How far the rows reach: of a block all of it, of a point what is seen of it. */
function rowStretches(picture: HTMLElement, extentOf: (mark: Element) => Stretch): Stretch[] {
  const blocks = [...picture.querySelectorAll('[data-block]')];
  const points = [...picture.querySelectorAll('[data-point]')].filter(
    (point) => !point.parentElement?.closest('[data-point], [data-block]'),
  );
  const seen = points.flatMap((point) => {
    const marks = [point, ...point.querySelectorAll('*')].filter(isRowMark).map(extentOf);
    return marks.length === 0 ? [] : [around(marks)];
  });
  return [...blocks.map(extentOf), ...seen].filter(({ top, bottom }) => bottom - top <= HIGHEST_BLOCK);
}

function headings(picture: HTMLElement, extentOf: (mark: Element) => Stretch): Mark[] {
  return [...picture.querySelectorAll('[data-heading]')].map((text) => ({
    ...extentOf(text),
    isHeading: true,
  }));
}

function around(marks: readonly Stretch[]): Stretch {
  return {
    top: Math.min(...marks.map(({ top }) => top)),
    bottom: Math.max(...marks.map(({ bottom }) => bottom)),
  };
}

/** Areas that only catch the pointer, and lines that lead from row to row, are no part of a row. */
function isRowMark(mark: Element): boolean {
  const { width, height } = mark.getBoundingClientRect();
  if (mark.childElementCount > 0 || height > HIGHEST_ROW || height + width === 0) return false;
  if (mark.localName === 'text') return true;
  const { fill, stroke } = getComputedStyle(mark);
  return (mark.localName !== 'line' || width >= 1) && (isPaint(fill) || isPaint(stroke));
}
