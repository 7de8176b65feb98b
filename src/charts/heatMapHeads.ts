import { linesUpTo, TEXT_LINE, type TextLine, textLines } from './textLines.ts';
import { textWidth } from './textWidth.ts';

export interface HeatMapHeads {
  readonly height: number;
  /** The name of a column, in lines as wide as its cells; all names end on one line. */
  readonly name: (column: number) => readonly TextLine[];
  /** Its note, below all names. */
  readonly note: (column: number) => readonly TextLine[];
}

/** Between the heads and the cells. */
const ROOM = 10;
/** Letters of a name that fit into one pixel of width, at 12 px. */
const LETTERS_PER_PIXEL = 1 / 6.6;
const NOTE_TEXT = 12;
const NOTE_ROOM = 4;

/** Names and notes of columns above their cells, broken into as many lines as the longest needs. */
export function heatMapHeads(
  columns: readonly { readonly name: string; readonly note: string }[],
  cellWidth: number,
): HeatMapHeads {
  const names = columns.map(({ name }) => headLines(name, cellWidth));
  const notes = columns.map(({ note }) =>
    note === '' ? [] : textLines(note, (line) => textWidth(line, NOTE_TEXT) <= cellWidth - NOTE_ROOM),
  );
  const nameLines = Math.max(1, ...names.map((lines) => lines.length));
  const noteLines = Math.max(0, ...notes.map((lines) => lines.length));
  const lastName = nameLines * TEXT_LINE;
  return {
    height: lastName + noteLines * TEXT_LINE + ROOM,
    name: (column) => linesUpTo(lastName, names[column] ?? []),
    note: (column) => {
      const lines = notes[column] ?? [];
      return linesUpTo(lastName + lines.length * TEXT_LINE, lines);
    },
  };
}

/** A head broken between words into lines as wide as its column. */
export function headLines(head: string, width: number): string[] {
  const room = Math.max(6, Math.floor((width - 8) * LETTERS_PER_PIXEL));
  return textLines(head, (line) => line.length <= room);
}
