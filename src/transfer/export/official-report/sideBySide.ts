import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { textWidth } from './paper.ts';
import { words } from './paragraphs.ts';

/** One line of a block: what is written, how large in half points, and how. */
export interface BlockLine {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** Two blocks beside each other without a frame, which is how head and foot of an official text stand. */
export function sideBySide(
  widths: readonly [number, number],
  rows: readonly (readonly [left: readonly Paragraph[], right: readonly Paragraph[]])[],
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth('portrait'), type: WidthType.DXA },
    columnWidths: widths,
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, place) =>
              new TableCell({ children, width: { size: widths[place] ?? 0, type: WidthType.DXA } }),
          ),
        }),
    ),
  });
}

/** @param before room above, in twips */
export function centred({ text, ...look }: BlockLine, before = 0): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before },
    children: [words(text, look)],
  });
}

/** The line drawn below a heading, with room left and right so that it has the given length, and after it; in twips. */
export function rule(length: number, within: number, after = 0): Paragraph {
  const side = Math.max(0, Math.round((within - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 40, after, line: 40, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0 } },
    children: [],
  });
}
