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
  const head = page.columns.map((text, place) => cell(text, place, page, true));
  const rows = page.rows.map((row) => row.map((text, place) => cell(text, place, page, false)));
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

function cell(text: string, place: number, page: TablePage, isHead: boolean): PptxGenJS.TableCell {
  const line = isHead
    ? ({ type: 'solid', pt: 1.25, color: COLOURS.ink } as const)
    : ({ type: 'solid', pt: 0.75, color: COLOURS.line } as const);
  return {
    text,
    options: {
      align: page.isRight[place] ? 'right' : 'left',
      valign: isHead ? 'bottom' : 'middle',
      bold: isHead,
      color: isHead ? COLOURS.muted : COLOURS.ink,
      fontFace: FONT,
      fontSize: page.points,
      lang: LANGUAGE,
      border: [NO_BORDER, NO_BORDER, line, NO_BORDER],
      margin: [CELL_TOP, CELL_SIDE, CELL_TOP, CELL_SIDE],
    },
  };
}
