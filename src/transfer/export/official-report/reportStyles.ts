import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import { millimetres } from './paper.ts';

/** Sizes of letters in half points, as word processors count them. */
export const LETTERS = { body: 28, national: 24, motto: 26, note: 22, recipients: 22 } as const;
const FONT = 'Times New Roman';
const BLACK = '000000';

/** Names that word processors know, and show in their own language. */
export const STYLE = { body: 'BodyText', caption: 'Caption', title: 'Title', heading: 'Heading1' } as const;

const heading = {
  run: { font: FONT, size: LETTERS.body, bold: true, color: BLACK },
  paragraph: { keepNext: true, keepLines: true, spacing: { before: 240, after: 120 } },
};
// Further ones are used by nobody here, but blue unless told otherwise, once a reader adds a heading.
const furtherHeadings = { heading2: heading, heading3: heading, heading4: heading, heading5: heading };

/** Times New Roman, black, body of 14 points with paragraphs 6 points apart, and Vietnamese to proofing tools. */
export const REPORT_STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: LETTERS.body, color: BLACK, language: { value: 'vi-VN' } } },
    title: {
      run: { font: FONT, size: LETTERS.body, bold: true, color: BLACK },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 0, after: 0 } },
    },
    heading1: {
      ...heading,
      run: { ...heading.run, allCaps: true },
    },
    ...furtherHeadings,
    caption: {
      run: { font: FONT, size: LETTERS.motto, bold: true, italics: false, color: BLACK },
      paragraph: { alignment: AlignmentType.CENTER, keepLines: true, spacing: { before: 120, after: 80 } },
    },
  },
  paragraphStyles: [
    {
      id: STYLE.body,
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.BOTH,
        indent: { firstLine: millimetres(10) },
        spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO },
      },
    },
  ],
};
