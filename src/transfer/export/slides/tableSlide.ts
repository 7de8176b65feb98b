import type PptxGenJS from 'pptxgenjs';
import { COLOURS, FONT, LANGUAGE } from './deckTheme.ts';
import type { Box } from './slideFrame.ts';
import { CELL_SIDE } from './tableColumns.ts';
import { CELL_TOP, type TablePage } from './tablePages.ts';

const NO_BORDER = { type: 'none' } as const;

/**
 * A native table. The library knows no alternative text for one: it goes into the name, and from there to its place
 * when the package is finished.
 */
export function addTable(slide: PptxGenJS.Slide, page: TablePage, box: Box, altText: string): void {
  const head = page.columns.map((text, place) => cell(text, place, page, true, null));
  const rows = page.rows.map((cells, row) =>
    cells.map((text, place) => cell(text, place, page, false, page.tints[row]?.[place] ?? null)),
  );
  slide.addTable([head, ...rows], {
    x: box.x,
    y: box.y,
    w: page.widths.reduce((total, width) => total + width, 0),
    colW: [...page.widths],
    rowH: [...page.heights],
    objectName: altText,
    margin: [CELL_TOP, CELL_SIDE, CELL_TOP, CELL_SIDE],
    fontFace: FONT,
    fontSize: page.points,
  });
}

/** From this depth on letters are light. */
const DEEP = 0.75;

/**
 * @param tint 0–1; null for a cell that is not tinted
 */
function cell(
  text: string,
  place: number,
  page: TablePage,
  isHead: boolean,
  tint: number | null,
): PptxGenJS.TableCell {
  const line = isHead
    ? ({ type: 'solid', pt: 1.25, color: COLOURS.ink } as const)
    : ({ type: 'solid', pt: 0.75, color: COLOURS.line } as const);
  return {
    text,
    options: {
      align: page.isRight[place] ? 'right' : 'left',
      valign: isHead ? 'bottom' : 'middle',
      bold: isHead,
      color: isHead ? COLOURS.muted : tint !== null && tint >= DEEP ? COLOURS.card : COLOURS.ink,
      ...(tint === null ? {} : { fill: { color: tinted(tint) } }),
      fontFace: FONT,
      fontSize: page.points,
      lang: LANGUAGE,
      border: [NO_BORDER, NO_BORDER, line, NO_BORDER],
      margin: [CELL_TOP, CELL_SIDE, CELL_TOP, CELL_SIDE],
    },
  };
}

/** The accent on paper, as deep as this: tables know no opacity that every program draws. */
function tinted(tint: number): string {
  const channels = (colour: string) => [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const [ink, paper] = [channels(COLOURS.accent), channels(COLOURS.paper)];
  return ink
    .map((value, place) => Math.round(value * tint + (paper[place] ?? 0) * (1 - tint)))
    .map((value) => value.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
