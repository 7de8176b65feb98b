import { Paragraph, type Table } from 'docx';
import type { Report } from '#src/domain/report.ts';
import { issuingBody, OFFICIAL_TEXT } from '#src/text/officialReport.ts';
import { textWidth } from './paper.ts';
import { words } from './paragraphs.ts';
import { LETTERS } from './reportStyles.ts';
import { centred, sideBySide } from './sideBySide.ts';

/** Room for a signature and a seal above the name, in twips. */
const SIGNATURE = 1500;

/** Who receives the report on the left; on the right who signs it, whose title and name are left blank. */
export function footBlock({ locality }: Pick<Report, 'locality'>): (Paragraph | Table)[] {
  const half = Math.round(textWidth('portrait') / 2);
  const recipients = [
    new Paragraph({
      keepNext: true,
      children: [words(OFFICIAL_TEXT.recipients, { bold: true, italics: true, size: LETTERS.national })],
    }),
    ...OFFICIAL_TEXT.recipientList.map(
      (recipient) => new Paragraph({ children: [words(recipient, { size: LETTERS.recipients })] }),
    ),
  ];
  const signatory = { size: LETTERS.motto, bold: true };
  return [
    new Paragraph({ keepNext: true, spacing: { before: 120 }, children: [] }),
    sideBySide(
      [half, textWidth('portrait') - half],
      [
        [
          recipients,
          [
            centred({ text: issuingBody(locality).signedFor, ...signatory }),
            centred({ text: OFFICIAL_TEXT.blank, ...signatory }),
            centred({ text: OFFICIAL_TEXT.blank, ...signatory }, SIGNATURE),
          ],
        ],
      ],
    ),
  ];
}
