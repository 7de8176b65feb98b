import type { FigureFormat } from '#src/domain/report.ts';
import { printedFigure } from '#src/text/exportSlides.ts';
import type { PlotBox } from './chartMarkup.ts';
import type { ValueScale } from './chartScale.ts';
import { LETTERS, linesHeight } from './deckTheme.ts';
import { textWidth } from './letterWidths.ts';

/** Size of a chart on its slide, in inches. */
export interface ChartBox {
  readonly width: number;
  readonly height: number;
}

/** Left clear beside words, in inches. */
export const GAP = 0.12;

/** Names beside each other above the plot, each with its sample of colour; as many lines as they take. */
export function legendHeight(series: readonly { readonly name: string }[], { width }: ChartBox): number {
  const names = series.reduce((total, { name }) => total + textWidth(name, LETTERS.body) + 0.5, 0);
  return linesHeight(Math.ceil(names / (0.6 * width)), LETTERS.body) + 0.2;
}

/** The widest value beside an axis that stands. */
export function axisWidth({ min, max }: ValueScale, format: FigureFormat): number {
  const ends = [min, max].map((value) => textWidth(printedFigure(value, format), LETTERS.body));
  return Math.max(...ends) + GAP;
}

/** Categories below the marks: all of them, or in smaller letters so many that none touches the next. */
export function standingCategories(labels: readonly string[], width: number) {
  const step = (points: number) => {
    const longest = Math.max(...labels.map((label) => textWidth(label, points)));
    return Math.max(1, Math.ceil(((longest + GAP) * labels.length) / width));
  };
  const categoryPoints = step(LETTERS.body) === 1 ? LETTERS.body : LETTERS.note;
  return { categoryPoints, categoryStep: step(categoryPoints) };
}

/** What is left for the marks, as shares of the chart. @param room around them, in inches */
export function plotBox(
  { width, height }: ChartBox,
  room: { left: number; right: number; top: number; bottom?: number },
): PlotBox {
  const bottom = room.bottom ?? 0.4;
  return {
    x: room.left / width,
    y: room.top / height,
    w: (width - room.left - room.right) / width,
    h: (height - room.top - bottom) / height,
  };
}
