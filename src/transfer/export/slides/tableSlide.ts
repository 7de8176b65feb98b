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
  const head = page.columns.map((text, place) => cell(text, place, page, HEAD));
  const rows = page.rows.map((cells, row) =>
    cells.map((text, place) => {
      const tint = page.tints[row]?.[place] ?? null;
      return cell(
        text,
        place,
        page,
        tint === null ? plainLook(page.concerns[row] ?? false) : tintedLook(tint),
      );
    }),
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

/** How a cell looks. */
interface CellLook {
  readonly color: string;
  readonly bold: boolean;
  readonly valign: 'bottom' | 'middle';
  readonly line: { readonly type: 'solid'; readonly pt: number; readonly color: string };
  readonly fill?: { readonly color: string };
}

const HEAD: CellLook = {
  color: COLOURS.muted,
  bold: true,
  valign: 'bottom',
  line: { type: 'solid', pt: 1.25, color: COLOURS.ink },
};
const PLAIN: CellLook = {
  color: COLOURS.ink,
  bold: false,
  valign: 'middle',
  line: { type: 'solid', pt: 0.75, color: COLOURS.line },
};

/** Colour and weight: a row that gives concern stands out in black and white too. */
function plainLook(isConcern: boolean): CellLook {
  return isConcern ? { ...PLAIN, color: COLOURS.bad, bold: true } : PLAIN;
}

/** @param tint 0–1 */
function tintedLook(tint: number): CellLook {
  return { ...PLAIN, color: tint >= DEEP ? COLOURS.card : COLOURS.ink, fill: { color: tinted(tint) } };
}

function cell(text: string, place: number, page: TablePage, look: CellLook): PptxGenJS.TableCell {
  const { line, ...letters } = look;
  return {
    text,
    options: {
      align: page.isRight[place] ? 'right' : 'left',
      ...letters,
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
