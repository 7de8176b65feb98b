import type { DeckArrangement, DeckComposition, DeckPicture } from './deckArrangement.ts';
import { isReportChart, isReportTable } from './deckFigures.ts';

/** More than anybody shows in a meeting; what is longer was not made here. */
const MOST_ENTRIES = 500;
/** Letters of one conclusion. */
export const LONGEST_CONCLUSION = 900;
export const MOST_CONCLUSIONS = 30;
/** Letters of all pictures together: a browser keeps about five million for a site. */
export const MOST_PICTURE_LETTERS = 2_000_000;
/** Letters of the figures of one picture: a table of thousands of rows is for the workbook of its page. */
export const MOST_FIGURE_LETTERS = 150_000;
/** A deck of more slides could not be arranged any more. */
const MOST_DRAWINGS = 300;

type Unread = Readonly<Record<string, unknown>>;

export function isUnread(value: unknown): value is Unread {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The part of an arrangement that could not be read. */
export type DeckPart = keyof DeckArrangement;

/**
 * Reads an arrangement from a file or from what the browser kept; parts that are left out are empty.
 *
 * @returns the name of the first part that is not what it should be, where there is one
 */
export function readArrangement(value: Unread): DeckArrangement | { readonly badPart: DeckPart } {
  const composition = readComposition(value);
  if ('badPart' in composition) return composition;
  const { pictures = [] } = value;
  if (!Array.isArray(pictures)) return { badPart: 'pictures' };
  const read = pictures.map(inParts);
  if (!read.every(isPicture)) return { badPart: 'pictures' };
  const drawingCount = read.reduce((sum, { drawings }) => sum + drawings.length, 0);
  if (drawingCount > MOST_DRAWINGS || pictureLetters(read) > MOST_PICTURE_LETTERS)
    return { badPart: 'pictures' };
  return { ...composition, pictures: read };
}

/** Reads what a link carries; see readArrangement. */
export function readComposition(value: Unread): DeckComposition | { readonly badPart: DeckPart } {
  const { order = [], hidden = [], pinnedUnits = [], conclusions = [] } = value;
  if (!isTexts(order)) return { badPart: 'order' };
  if (!isList(hidden)) return { badPart: 'hidden' };
  if (!isList(pinnedUnits)) return { badPart: 'pinnedUnits' };
  if (!isList(conclusions) || conclusions.length > MOST_CONCLUSIONS) return { badPart: 'conclusions' };
  if (conclusions.some((line) => line.length > LONGEST_CONCLUSION)) return { badPart: 'conclusions' };
  // Slides that are long gone keep a place in the order: the last of them are let go.
  return {
    order: order.slice(0, MOST_ENTRIES),
    hidden,
    pinnedUnits,
    conclusions: conclusions.map((line) => line.normalize('NFC')),
  };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function isList(value: unknown): value is string[] {
  return isTexts(value) && value.length <= MOST_ENTRIES;
}

/** Letters of pictures and of their figures, as they are kept. */
export function pictureLetters(pictures: readonly DeckPicture[]): number {
  return pictures.reduce(
    (sum, { drawings, figures }) =>
      sum + figureLetters(figures) + drawings.reduce((own, { length }) => own + length, 0),
    0,
  );
}

export function figureLetters(figures: DeckPicture['figures']): number {
  return figures === null ? 0 : JSON.stringify(figures).length;
}

const PICTURE_WORDS = ['id', 'title', 'message', 'footer', 'summary', 'periodId'] as const;

/** A picture of an earlier version was one drawing, and had no figures. */
function inParts(value: unknown): unknown {
  if (!isUnread(value)) return value;
  const { svg, ...picture }: Unread = { figures: null, ...value };
  return typeof svg === 'string' ? { ...picture, drawings: [svg] } : picture;
}

function isFigures(value: unknown): boolean {
  if (value === null) return true;
  if (!isUnread(value)) return false;
  const { table, series } = value;
  return (table === null || isReportTable(table)) && (series === null || isReportChart(series));
}

function isPicture(value: unknown): value is DeckPicture {
  return (
    isUnread(value) &&
    PICTURE_WORDS.every((part) => typeof value[part] === 'string') &&
    isList(value['drawings']) &&
    isFigures(value['figures'])
  );
}
