import {
  AlignmentType,
  HeadingLevel,
  type IRunOptions,
  LeaderType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { plainText } from '../plainText.ts';
import { millimetres, textWidth } from './paper.ts';
import { LETTERS, STYLE } from './reportStyles.ts';

/** Every word of the report passes here, so that nothing in the data becomes more than text. */
export function words(text: string, look: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun {
  return new TextRun({ ...look, text: plainText(text) });
}

/** @param keepNext whether what follows must stand on the same page */
export function bodyParagraph(text: string, keepNext = false): Paragraph {
  return new Paragraph({ style: STYLE.body, keepNext, children: [words(text)] });
}

/** A name and its value: "Nguồn: Cổng Dịch vụ công quốc gia". */
export function factParagraph(name: string, value: string): Paragraph {
  return new Paragraph({
    style: STYLE.body,
    // An address has no spaces to stretch.
    alignment: AlignmentType.LEFT,
    children: [words(`- ${name}`), new TextRun(': '), words(value)],
  });
}

export function headingParagraph(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [words(text)] });
}

/** Of a part of a section. */
export function partHeadingParagraph(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_2, children: [words(text)] });
}

/**
 * Above a table, and below a picture, which is kept with it.
 *
 * @param keepNext whether what follows, a table or the note on the picture, must stand on the same page
 */
export function captionParagraph(text: string, keepNext: boolean): Paragraph {
  return new Paragraph({ style: STYLE.caption, keepNext, children: [words(text)] });
}

/** Period, source and time below a table or a picture. */
export function noteParagraph(text: string): Paragraph {
  return new Paragraph({
    keepLines: true,
    spacing: { before: 60, after: 160 },
    children: [words(text, { size: LETTERS.note, italics: true })],
  });
}

/** A dotted line across the page, to write on. */
export function lineToFill(): Paragraph {
  return new Paragraph({
    spacing: { after: 120 },
    indent: { left: millimetres(10) },
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth('portrait'), leader: LeaderType.DOT }],
    children: [new TextRun({ children: [new Tab()] })],
  });
}
