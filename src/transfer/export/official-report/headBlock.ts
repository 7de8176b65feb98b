import { AlignmentType, BorderStyle, Paragraph, type Table } from 'docx';
import type { Report } from '#src/domain/report.ts';
import { EXPORT_TEXT } from '#src/text/exports.ts';
import {
  issuingBody,
  OFFICIAL_TEXT,
  placeAndDate,
  reportContent,
  reportSubject,
} from '#src/text/officialReport.ts';
import { TWIPS_PER_POINT, textWidth } from './paper.ts';
import { words } from './paragraphs.ts';
import { LETTERS, STYLE } from './reportStyles.ts';
import { centred, rule, sideBySide } from './sideBySide.ts';
import { lineWidth } from './textMeasure.ts';

/** Room for the issuing body; the motto of the nation needs the rest. */
const LEFT = 3700;
/** The line below the issuing body and the title is a third to a half as long as they are. */
const RULE_PART = 0.4;

/** Issuing body and number on the left, nation, motto, place and date on the right, then the title. */
export function headBlock(report: Report): (Paragraph | Table)[] {
  const body = issuingBody(report.locality);
  const [committee, locality] = body.head;
  const right = textWidth('portrait') - LEFT;
  const national = { size: LETTERS.national, bold: true };
  const motto = { text: OFFICIAL_TEXT.motto, size: LETTERS.motto, bold: true };
  const head = sideBySide(
    [LEFT, right],
    [
      [
        [
          centred({ text: committee, ...national }),
          centred({ text: locality, ...national }),
          rule(boldWidth(locality, LETTERS.national) * RULE_PART, LEFT),
        ],
        [
          centred({ text: OFFICIAL_TEXT.nation, ...national }),
          centred(motto),
          rule(boldWidth(motto.text, LETTERS.motto), right),
        ],
      ],
      [
        [centred({ text: body.number, size: LETTERS.motto }, 80)],
        [centred({ text: placeAndDate(body.place, report.date), size: LETTERS.motto, italics: true }, 80)],
      ],
    ],
  );
  return [head, ...(report.isSample ? [sampleMark()] : []), ...titleLines(report)];
}

/** In a frame of its own: whoever prints the first page only must see it. */
function sampleMark(): Paragraph {
  const line = { style: BorderStyle.SINGLE, size: 8, space: 4 };
  const side = Math.round(textWidth('portrait') / 4);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: side, right: side },
    spacing: { before: 280 },
    border: { top: line, bottom: line, left: line, right: line },
    children: [words(EXPORT_TEXT.sampleSentence, { bold: true, size: LETTERS.motto })],
  });
}

function titleLines(report: Report): Paragraph[] {
  const subject = reportSubject(report);
  const content = reportContent(report);
  const width = textWidth('portrait');
  return [
    new Paragraph({ style: STYLE.title, spacing: { before: 320 }, children: [words(OFFICIAL_TEXT.kind)] }),
    new Paragraph({ style: STYLE.title, children: [words(subject)] }),
    ...(content === null ? [] : [new Paragraph({ style: STYLE.title, children: [words(content)] })]),
    rule(boldWidth(subject, LETTERS.body) * RULE_PART, width, 240),
  ];
}

/** In twips; the size of letters is in half points. */
function boldWidth(text: string, size: number): number {
  return (lineWidth(text, true) * size * TWIPS_PER_POINT) / 2;
}
